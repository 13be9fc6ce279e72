using System.IO.Compression;
using System.Text;
using QuoteBot.Ingestion;

namespace QuoteBot.Tests.Ingestion;

/// <summary>A folder of a test's own, removed at its end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("quotebot-").FullName;

    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    public string Write(string name, byte[] content)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public static byte[] Gzip(string content)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Optimal))
            zip.Write(Encoding.UTF8.GetBytes(content));
        return bytes.ToArray();
    }

    public List<ReadItem> ReadAll(string? outlet = null) => [.. ArticleReader.Read([Path], new ReadOptions(outlet))];

    public Article Read(string name, string content) => Read(name, Encoding.UTF8.GetBytes(content));

    public Article Read(string name, byte[] content)
    {
        var item = Assert.Single(ArticleReader.Read([Write(name, content)], new ReadOptions()));
        Assert.Null(item.Problem);
        return item.Article!;
    }

    public string Problem(string name, byte[] content)
    {
        var item = Assert.Single(ArticleReader.Read([Write(name, content)], new ReadOptions()));
        Assert.Null(item.Article);
        Assert.Contains(name, item.Problem!);
        return item.Problem!;
    }

    public string Problem(string name, string content) => Problem(name, Encoding.UTF8.GetBytes(content));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
