namespace QuoteBot.Cli;

/// <summary>How this very program was called, so that an example can be copied as it stands.</summary>
public static class ProgramName
{
    /// <summary>"dotnet run --project src/QuoteBot --" when it runs from its own build folder, else "QuoteBot".</summary>
    public static string Call { get; } = Of(AppContext.BaseDirectory, Environment.CurrentDirectory);

    public static string Of(string programFolder, string currentFolder)
    {
        for (var folder = new DirectoryInfo(programFolder); folder is not null; folder = folder.Parent)
        {
            if (folder.Name == "bin" && folder.Parent is { } project && File.Exists(Path.Combine(project.FullName, "QuoteBot.csproj")))
            {
                var path = Path.GetRelativePath(currentFolder, project.FullName).Replace('\\', '/');
                return $"dotnet run --project {(path.Contains(' ') ? $"\"{path}\"" : path)} --";
            }
        }

        return "QuoteBot";
    }
}
