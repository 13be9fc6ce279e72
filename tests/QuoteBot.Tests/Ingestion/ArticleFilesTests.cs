using QuoteBot.Ingestion;

namespace QuoteBot.Tests.Ingestion;

public sealed class ArticleFilesTests
{
    [Fact]
    public void A_folder_gives_its_article_files_in_ordinal_order_with_their_sizes()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["b.txt", "a/z.md", "Z.HTML", "a/x.jsonl.gz", "c.htm", "photo.png", "data.json.gz", ".hidden.txt", ".git/x.txt"])
            folder.Write(name, "12345");

        var found = ArticleFiles.Find([folder.Path]);

        Assert.Equal(["Z.HTML", "a/x.jsonl.gz", "a/z.md", "b.txt", "c.htm"], found.Files.Select(file => Path.GetRelativePath(folder.Path, file.Path)));
        Assert.Equal(25, found.Bytes);
        Assert.Empty(found.Problems);
    }

    [Fact]
    public void A_file_that_is_named_twice_is_read_once()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("b.txt", "Text.");

        Assert.Single(ArticleFiles.Find([path, folder.Path, folder.Path + "/./b.txt"]).Files);
    }

    [Fact]
    public void What_cannot_be_read_is_named_and_the_rest_is_found()
    {
        using var folder = new TemporaryFolder();
        var picture = folder.Write("photo.png", "x");
        var text = folder.Write("a.txt", "x");

        var found = ArticleFiles.Find([folder.Path + "/missing.txt", picture, "", text]);

        Assert.Equal(text, Assert.Single(found.Files).Path);
        Assert.Collection(
            found.Problems,
            item => Assert.Contains("missing.txt does not exist", item.Problem!),
            item => Assert.Contains(ArticleFiles.Supported, item.Problem!),
            item => Assert.Contains("empty path", item.Problem!));
    }

    [Fact]
    public void A_circle_of_links_between_folders_ends()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", "x");
        Directory.CreateSymbolicLink(folder.Path + "/in/again", folder.Path);

        Assert.Single(ArticleFiles.Find([folder.Path]).Files);
    }
}
