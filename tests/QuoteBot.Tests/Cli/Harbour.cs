namespace QuoteBot.Tests.Cli;

/// <summary>A folder of invented articles about an invented harbour, and room for an index. Deleted at the end.</summary>
public sealed class Harbour : IDisposable
{
    public const string Vote = """
        The harbour board of Vessby put off its vote on Tuesday.

        “We will build forty new berths before the winter,” harbour master Tomás Echeverri told the hall. “Nobody will lose a mooring.”

        Mara Lindqvist, who speaks for the fishermen, was not convinced. “The plan drowns the small boats to please the large ones,” Lindqvist said.
        """;

    public Harbour()
    {
        Folder = Directory.CreateTempSubdirectory("quotebot-cli-").FullName;
        Write("articles/vote.md", $"""
            ---
            title: Harbour vote put off
            outlet: The Harbour Post
            url: https://harbourpost.example/vote
            published: 2025-03-25
            ---
            {Vote}
            """);
        Write("articles/lamp.txt", "\uFEFFThe lighthouse of Vessby stays dark.\n\n“The lamp was never ours to sell,” said Ilse Brandt, the keeper. The sale had been agreed in May.\n");
        Write("articles/wire.jsonl", """
            {"id":"wire-1","title":"Ferry","outlet":"The Tide","published":"2025-04-02","text":"“The ferry will sail again in June,” Jonas Apsey said on Monday."}
            {"id":"wire-2","outlet":"The Tide","published":"2025-04-03","text":"“Tickets will not become dearer this year,” said Jonas Apsey, who runs the ferry."}

            """);
        Write("articles/page.html", """
            <html><head><title>Bell</title></head><body><nav>Home</nav><article><h1>Bell</h1><p>The bell rang twice on Sunday morning in the old tower by the quay.</p>
            <p>“The bell rang because the rope is wet,” said Oda Winther, the sexton of Vessby.</p><p>Nobody in the town could say who had pulled it, and the parish has promised to look into it.</p></article></body></html>
            """);
    }

    public string Folder { get; }

    public string Articles => Path.Combine(Folder, "articles");

    public string Data => Path.Combine(Folder, "index");

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>One invented article a line, each with one quotation that holds its number, and long enough that indexing takes a while.</summary>
    public string WriteMany(string name, int articles) => Write(name, string.Concat(Enumerable.Range(0, articles).Select(number =>
        $$"""{"id":"many-{{number}}","outlet":"The Tide","published":"2025-05-01","text":"{{string.Concat(Enumerable.Repeat("The quay was busy that morning, and the gulls were loud over the nets and barrels. ", 40))}}\n\n“We counted crate number {{number}} twice,” said Jonas Apsey."}""" + "\n")));

    internal Task<CliResult> RunAsync(params IReadOnlyList<string> arguments) => CliProcess.RunAsync(Folder, arguments);

    /// <summary>A run of a verb that uses this folder's index.</summary>
    internal Task<CliResult> WithIndexAsync(string verb, params IReadOnlyList<string> arguments) => RunAsync([verb, "--data", Data, .. arguments]);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>The invented articles, indexed once for all the tests that only read.</summary>
public sealed class IndexedHarbour : IAsyncLifetime
{
    public Harbour Harbour { get; } = new();

    public async Task InitializeAsync()
    {
        var result = await Harbour.WithIndexAsync("index", Harbour.Articles);
        Assert.True(result.Code == 0, result.Messages);
    }

    public Task DisposeAsync()
    {
        Harbour.Dispose();
        return Task.CompletedTask;
    }
}
