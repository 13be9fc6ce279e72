using QuoteBot.Cli;

namespace QuoteBot.Tests.Cli;

public sealed class ProgramNameTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("quotebot-name-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Examples_of_a_build_can_be_copied_as_they_stand()
    {
        var project = Directory.CreateDirectory(Path.Combine(root, "src", "QuoteBot")).FullName;
        File.WriteAllText(Path.Combine(project, "QuoteBot.csproj"), "");
        var build = Directory.CreateDirectory(Path.Combine(project, "bin", "Debug", "net10.0")).FullName;

        Assert.Equal("dotnet run --project src/QuoteBot --", ProgramName.Of(build, root));
    }

    [Fact]
    public void Examples_of_a_published_folder_use_the_programs_name() => Assert.Equal("QuoteBot", ProgramName.Of(root, root));
}
