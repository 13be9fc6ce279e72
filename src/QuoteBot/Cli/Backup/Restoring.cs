using System.IO.Compression;
using QuoteBot.Discord.Store;
using QuoteBot.Index;

namespace QuoteBot.Cli.Backup;

/// <param name="PutAside">The folder that holds what was there before; null when nothing was.</param>
internal sealed record Restored(int Files, string? PutAside);

/// <summary>Takes a backup apart beside the data, checks it there, and only then lets it take the data's place.</summary>
internal static class Restoring
{
    /// <exception cref="Failure">The file is no backup, or damaged; or the data are in use. Nothing was changed.</exception>
    /// <exception cref="IndexException">An index in it is of a newer program. Nothing was changed.</exception>
    public static async Task<Restored> RunAsync(string file, string folder, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
        {
            throw new Failure($"There is no file {file}.");
        }

        Directory.CreateDirectory(folder);
        var taken = Path.Combine(folder, $"restoring-{Guid.NewGuid():N}");
        try
        {
            var names = await TakeApartAsync(file, taken, cancellationToken);
            await CheckAsync(taken, names, time, cancellationToken);
            foreach (var name in DataFiles.In(folder).Where(DataFiles.IsDatabase))
            {
                DatabaseFile.TakeAlone(Path.Combine(folder, name));
            }

            return new Restored(names.Count, Exchange(folder, taken, time));
        }
        finally
        {
            if (Directory.Exists(taken))
            {
                Directory.Delete(taken, recursive: true);
            }
        }
    }

    private static async Task<IReadOnlyList<string>> TakeApartAsync(string file, string taken, CancellationToken cancellationToken)
    {
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(file, cancellationToken);
            var strange = zip.Entries.FirstOrDefault(entry => !DataFiles.Belongs(entry.FullName));
            if (strange is not null || zip.Entries.Count == 0)
            {
                throw new Failure($"{file} is no backup of QuoteBot{(strange is null ? ": it is empty" : $": “{SafeText.Line(strange.FullName, 60)}” is in it")}. Nothing was changed.");
            }

            foreach (var entry in zip.Entries)
            {
                var path = Path.Combine(taken, entry.FullName);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await entry.ExtractToFileAsync(path, cancellationToken);
            }

            return [.. zip.Entries.Select(entry => entry.FullName)];
        }
        catch (InvalidDataException damaged)
        {
            throw new Failure($"{file} is no backup of QuoteBot, or damaged: {damaged.Message} Nothing was changed.");
        }
    }

    /// <summary>Opens each as the program would, which also brings it to today's schema: the backup itself is the copy. Buttons that were made after the backup are not to find what is checked after the restore.</summary>
    private static async Task CheckAsync(string taken, IReadOnlyList<string> names, TimeProvider time, CancellationToken cancellationToken)
    {
        foreach (var name in names.Where(DataFiles.IsDatabase))
        {
            DatabaseFile.Check(Path.Combine(taken, name));
        }

        using var store = names.Contains(BotStore.FileName) ? await BotStore.OpenAsync(taken, time, cancellationToken) : null;
        await (store?.Checks.SkipIdsAsync(cancellationToken) ?? Task.CompletedTask);
        foreach (var name in names.Where(name => DataFiles.IsDatabase(name) && name != BotStore.FileName))
        {
            await using var index = await SqliteQuoteIndex.OpenAsync(Path.Combine(taken, name), IndexMode.MustExist, cancellationToken: cancellationToken);
            if (store is not null && name.Split('/') is [DataFiles.Guilds, var guild, _])
            {
                await RemoveSourcelessAsync(index, await store.Sources.OfAsync(guild, cancellationToken), cancellationToken);
            }
        }

        foreach (var copy in Directory.EnumerateFiles(taken, "*.bak", SearchOption.AllDirectories))
        {
            File.Delete(copy);
        }
    }

    /// <summary>Of a source that was removed while the backup was made, the articles may be in it and the source not: nobody could remove them any more.</summary>
    private static async Task RemoveSourcelessAsync(SqliteQuoteIndex index, IReadOnlyList<StoredSource> sources, CancellationToken cancellationToken)
    {
        var left = (await index.ListAsync(cancellationToken)).Select(article => article.Id).Where(id => !sources.Any(source => id.StartsWith(source.Prefix, StringComparison.Ordinal))).ToList();
        await index.RemoveAsync(left, cancellationToken);
    }

    /// <summary>By renaming alone, so that it takes no time and no room.</summary>
    private static string? Exchange(string folder, string taken, TimeProvider time)
    {
        var aside = Path.Combine(folder, $"before-restore-{time.GetUtcNow():yyyyMMdd-HHmmss}");
        // A log that a damaged file has left would be read into the new one.
        var replaced = DataFiles.AtTop.SelectMany(name => new[] { name, name + "-wal", name + "-shm", name + "-journal" }).Append(DataFiles.Guilds)
            .Where(name => Path.Exists(Path.Combine(folder, name))).ToList();
        if (replaced.Count > 0)
        {
            Directory.CreateDirectory(aside);
        }

        foreach (var name in replaced)
        {
            Directory.Move(Path.Combine(folder, name), Path.Combine(aside, name));
        }

        foreach (var name in DataFiles.AtTop.Append(DataFiles.Guilds).Where(name => Path.Exists(Path.Combine(taken, name))))
        {
            Directory.Move(Path.Combine(taken, name), Path.Combine(folder, name));
        }

        return replaced.Count > 0 ? aside : null;
    }
}
