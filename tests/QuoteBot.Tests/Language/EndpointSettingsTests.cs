using System.Collections;
using QuoteBot.Cli;
using QuoteBot.Language;

namespace QuoteBot.Tests.Language;

public sealed class EndpointSettingsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("quotebot-endpoint-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Without_a_base_address_there_is_no_endpoint()
    {
        Assert.Null(Services.Models(Load("{}")).Generator as EndpointEmbedder);
        Assert.Null(Services.Models(Load("""{"Embeddings":{"BaseUrl":" ","Model":"tiny"}}""")).Generator as EndpointEmbedder);
        Assert.NotNull(Services.Models(Load("""{"Embeddings":{"BaseUrl":"http://localhost:11434/v1","Model":"tiny"}}""")).Generator as EndpointEmbedder);
    }

    [Fact]
    public void The_environment_wins_over_the_file_in_every_section_and_whatever_its_case()
    {
        var settings = Load(
            """{"Index":{"Data":"from-file"},"Embeddings":{"BaseUrl":"http://localhost:1/v1","Model":"from-file","BatchSize":8}}""",
            ("Index__Data", "from-environment"), ("EMBEDDINGS__MODEL", "other"), ("Embeddings__Dimensions", "256"), ("Embeddings__TimeoutSeconds", " 5 "), ("Embeddings__Key", "secret"));

        Assert.Equal("from-environment", settings.Index.Data);
        Assert.Equal(("http://localhost:1/v1", "other", "secret"), (settings.Embeddings.BaseUrl, settings.Embeddings.Model, settings.Embeddings.Key));
        Assert.Equal((256, 8, 5), (settings.Embeddings.Dimensions, settings.Embeddings.BatchSize, settings.Embeddings.TimeoutSeconds));
    }

    [Fact]
    public void The_environment_counts_without_a_file_and_an_empty_variable_counts_as_not_set()
    {
        var settings = Load(null, ("Embeddings__BaseUrl", "https://models.example/v1"), ("Embeddings__Model", "tiny"), ("Embeddings__BatchSize", ""), ("OTHER__THING", "x"));

        Assert.Equal("https://models.example/v1", settings.Embeddings.BaseUrl);
        Assert.Equal(64, settings.Embeddings.BatchSize);
    }

    [Theory]
    [InlineData("""{"BaseUrl":"localhost:11434","Model":"tiny"}""", "Embeddings:BaseUrl: give a whole address")]
    [InlineData("""{"BaseUrl":"ftp://models.example","Model":"tiny"}""", "Embeddings:BaseUrl: give a whole address")]
    [InlineData("""{"BaseUrl":"http://me:hidden@models.example/v1","Model":"tiny"}""", "Embeddings:BaseUrl: leave name and password out")]
    [InlineData("""{"BaseUrl":"http://models.example/v1/embeddings","Model":"tiny"}""", "Embeddings:BaseUrl: leave out /embeddings")]
    [InlineData("""{"BaseUrl":"http://models.example/v1"}""", "Embeddings:Model: name the endpoint's model")]
    [InlineData("""{"Key":"hidden from\nview"}""", "Embeddings:Key: the key has a space")]
    [InlineData("""{"Dimensions":0}""", "Embeddings:Dimensions: ")]
    [InlineData("""{"Dimensions":"many"}""", "Embeddings:Dimensions: ")]
    [InlineData("""{"BatchSize":513}""", "Embeddings:BatchSize: ")]
    [InlineData("""{"TimeoutSeconds":0}""", "Embeddings:TimeoutSeconds: ")]
    [InlineData("""{"Url":"http://models.example/v1"}""", "Embeddings:Url: there is no such setting")]
    [InlineData("null", "Embeddings must not be null")]
    public void A_wrong_setting_in_the_file_is_named(string section, string message)
    {
        var failure = Assert.Throws<Failure>(() => Load($$"""{"Embeddings":{{section}}}"""));

        Assert.Contains($"{Settings.FileName}: {message}", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Embeddings__Dimensions", "many", "Environment variable Embeddings__Dimensions: Embeddings:Dimensions: “many” is not a whole number.")]
    [InlineData("EMBEDDINGS__BATCHSIZE", "1.5", "Environment variable EMBEDDINGS__BATCHSIZE: Embeddings:BatchSize: “1.5” is not a whole number.")]
    [InlineData("Embeddings__TimeoutSeconds", "99999999999", "Embeddings:TimeoutSeconds: “99999999999” is not a whole number.")]
    [InlineData("Embeddings__BatchSize", "0", "Environment variable Embeddings__BatchSize: Embeddings:BatchSize: ")]
    [InlineData("Embeddings__Url", "http://models.example", "Embeddings:Url: there is no such setting")]
    [InlineData("Embeddings__Key", "hidden inside", "Environment variable Embeddings__Key: Embeddings:Key: the key has a space")]
    [InlineData("Index__Data", " ", "Environment variable Index__Data: Index:Data: ")]
    public void A_wrong_variable_is_named(string variable, string value, string message)
    {
        var failure = Assert.Throws<Failure>(() => Load("{}", (variable, value)));

        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", failure.Message, StringComparison.Ordinal);
    }

    private Settings Load(string? json, params (string Name, string Value)[] variables)
    {
        if (json is not null)
        {
            File.WriteAllText(Path.Combine(folder, Settings.FileName), json);
        }

        return Settings.Load(folder, new Hashtable(variables.ToDictionary(variable => variable.Name, variable => variable.Value)));
    }
}
