using QuoteBot.Ingestion;

namespace QuoteBot.Tests.Ingestion;

public sealed class ArticleIdsTests
{
    [Fact]
    public void A_file_is_called_by_its_name()
    {
        Assert.Equal("vote.md", ArticleIds.Of(["/news/2025/vote.md"])["/news/2025/vote.md"]);
    }

    [Fact]
    public void Equal_names_are_told_apart_by_the_shortest_end_of_their_paths()
    {
        var ids = ArticleIds.Of(["/n/a/vote.md", "/n/b/vote.md", "/n/b/c/vote.md", "/n/x/c/vote.md", "/n/b/other.md"]);

        Assert.Equal(["a/vote.md", "b/vote.md", "b/c/vote.md", "x/c/vote.md", "other.md"], ids.Values.OrderBy(id => Array.IndexOf(["a/vote.md", "b/vote.md", "b/c/vote.md", "x/c/vote.md", "other.md"], id)));
        Assert.Equal("x/c/vote.md", ids["/n/x/c/vote.md"]);
    }

    [Fact]
    public void A_path_that_is_the_end_of_another_keeps_an_id_of_its_own()
    {
        var ids = ArticleIds.Of(["/vote.md", "/a/vote.md"]);

        Assert.Equal("a/vote.md", ids["/a/vote.md"]);
        Assert.NotEqual("a/vote.md", ids["/vote.md"]);
        Assert.NotEqual("", ids["/vote.md"]);
    }

    [Fact]
    public void Files_of_one_name_in_two_folders_are_read_under_two_ids()
    {
        using var folder = new TemporaryFolder();
        folder.Write("east/vote.txt", "The council voted.");
        folder.Write("west/vote.txt", "The board voted.");
        folder.Write("west/lines.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two.\",\"id\":\"two\"}\n{\"text\":\"Three.\",\"id\":3}");

        Assert.Equal(["east/vote.txt", "lines.jsonl#1", "two", "3", "west/vote.txt"], folder.ReadAll().Select(item => item.Article!.Id));
    }
}
