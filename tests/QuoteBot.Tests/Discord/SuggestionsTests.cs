using System.Text.Json;
using QuoteBot.Discord;
using QuoteBot.Discord.Commands;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Sources;
using QuoteBot.Index;

namespace QuoteBot.Tests.Discord;

public sealed class SuggestionsTests : IAsyncLifetime
{
    private const string Guild = "11";

    private readonly string folder = Directory.CreateTempSubdirectory("quotebot-names-").FullName;
    private readonly List<string> log = [];
    private GuildIndexes indexes = null!;
    private Suggestions suggestions = null!;

    public async Task InitializeAsync()
    {
        indexes = new GuildIndexes(folder, new IndexOptions(), TimeProvider.System);
        await indexes.Shared.PutAsync([Some.Saying("The heron nests on the old crane.", "Ilse Brandt"), Some.Saying("The osprey dives at noon.", "Oda Winther")]);
        suggestions = new Suggestions(indexes, TimeProvider.System, new ListLogger<Suggestions>(log));
    }

    public async Task DisposeAsync()
    {
        suggestions.Dispose();
        await indexes.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_shared_names_are_there_before_the_first_letter_is_typed()
    {
        await suggestions.WarmUpAsync(default);
        await indexes.Shared.DisposeAsync();
        File.Delete(Path.Combine(folder, SqliteQuoteIndex.FileName));

        Assert.Equal(["Ilse Brandt"], await SuggestAsync(null, "brandt"));
    }

    [Fact]
    public async Task A_guild_gets_its_own_names_and_the_shared_ones_as_one_list_and_nobody_else_does()
    {
        await indexes.Own(Guild).PutAsync(
        [
            Some.Saying("The tern hovers over the bay.", "Ilse Brandtner"), Some.Saying("The tern dives into the bay.", "Ilse Brandtner"),
            Some.Saying("The heron sleeps on one leg.", "Ilse Brandt"), Some.Saying("The heron wakes at dawn.", "Ilse Brandt"), Some.Saying("The heron fishes at dusk.", "Ilse Brandt"),
        ]);

        await Until.TrueAsync(() => SuggestAsync(Guild, "ilse").Result.Count > 1, "the guild's own names are read");
        Assert.Equal(["Ilse Brandt", "Ilse Brandtner"], await SuggestAsync(Guild, "ilse"));
        Assert.Equal(["Ilse Brandt"], await SuggestAsync("22", "ilse"));
        Assert.Equal(["Ilse Brandt"], await SuggestAsync(null, "ilse"));
    }

    [Fact]
    public async Task A_guild_whose_own_file_is_damaged_gets_the_shared_names()
    {
        Directory.CreateDirectory(indexes.FolderOf(Guild));
        await File.WriteAllTextAsync(Path.Combine(indexes.FolderOf(Guild), SqliteQuoteIndex.FileName), new string('x', 9_000));

        // The first may not have waited for the guild's own; the second finds them.
        Assert.Equal(["Ilse Brandt"], await SuggestAsync(Guild, "ilse"));
        await Until.TrueAsync(() => SuggestAsync(Guild, "ilse").Result is ["Ilse Brandt"] && log.Any(line => line.Contains("could not be read", StringComparison.Ordinal)), "the log says it");
    }

    private async Task<IReadOnlyList<string>> SuggestAsync(string? guild, string typed)
    {
        var discord = new RecordedDiscord(TimeProvider.System);
        var request = new Request(
            new Interaction
            {
                Id = "1",
                Type = InteractionType.Autocomplete,
                Token = "secret",
                GuildId = guild,
                User = new User { Id = "5" },
                Data = new InteractionData
                {
                    Name = "check",
                    Options = [new GivenOption { Name = MemberOptions.Speaker, Type = OptionType.String, Value = JsonSerializer.SerializeToElement(typed), Focused = true }],
                },
            },
            (callback, _) => discord.FirstAsync(callback),
            discord,
            DateTimeOffset.UtcNow);
        await suggestions.HandleAsync(request, default);
        return [.. discord.Last.Callback!.Data!.Choices!.Select(choice => choice.Name)];
    }
}
