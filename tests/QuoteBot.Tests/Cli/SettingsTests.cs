using QuoteBot.Cli;

namespace QuoteBot.Tests.Cli;

public sealed class SettingsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("quotebot-settings-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("""{"Index":{"Data":""}}""", "Index:Data")]
    [InlineData("""{"Index":{"Dat":"x"}}""", "Index:Dat: there is no such setting")]
    [InlineData("""{"Index":{"Data":7}}""", "Index:Data")]
    [InlineData("""{"Index":null}""", "Index")]
    [InlineData("""{"Index":{},""", "LineNumber")]
    public void A_wrong_setting_stops_the_start_and_names_itself(string json, string name)
    {
        File.WriteAllText(Path.Combine(folder, Settings.FileName), json);

        var failure = Assert.Throws<Failure>(() => Settings.Load(folder));

        Assert.Contains(name, failure.Message, StringComparison.Ordinal);
        Assert.Contains(Settings.FileName, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_are_read_and_have_defaults()
    {
        Assert.Equal("data", Settings.Load(folder).Index.Data);

        File.WriteAllText(Path.Combine(folder, Settings.FileName), """{"index":{"data":"/srv/quotes"}}""");

        Assert.Equal("/srv/quotes", Settings.Load(folder).Index.Data);
    }

    [Fact]
    public async Task A_wrong_setting_beside_the_program_ends_it_before_it_does_anything()
    {
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(CliProcess.Program)!).Where(file => Path.GetExtension(file) is ".dll" or ".json"))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        File.WriteAllText(Path.Combine(folder, Settings.FileName), """{"Index":{"Folder":"x"}}""");

        var result = await CliProcess.RunAsync(folder, Path.Combine(folder, Path.GetFileName(CliProcess.Program)), ["status"]);

        Assert.Equal(1, result.Code);
        Assert.Contains("Index:Folder: there is no such setting", result.Messages, StringComparison.Ordinal);
    }
}
