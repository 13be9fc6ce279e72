using QuoteBot.Discord.Sources;
using QuoteBot.Discord.Store;
using QuoteBot.Tests.Ingestion;

namespace QuoteBot.Tests.Discord.Sources;

public sealed class SourceRootsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SourceRoots roots;

    public SourceRootsTests()
    {
        folder.Write("news/a.md", "a");
        folder.Write("news/deep/b.txt", "b");
        folder.Write("news/notes.pdf", "c");
        folder.Write("newsroom/secret.md", "d");
        folder.Write("secret.md", "e");
        roots = new SourceRoots(Path.Combine(folder.Path, "news"));
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("", "news")]
    [InlineData("deep", "deep")]
    [InlineData("deep/b.txt", "deep/b.txt")]
    public void A_path_is_shown_from_its_allowed_folder_on(string path, string shown) => Assert.Equal(shown.Replace('/', Path.DirectorySeparatorChar), roots.Shown(roots.Find(path).Path!));

    [Fact]
    public void A_path_that_is_no_longer_allowed_is_shown_by_its_name() => Assert.Equal("secret.md", roots.Shown(Path.Combine(folder.Path, "newsroom", "secret.md")));

    [Theory]
    [InlineData("", SourceKind.Folder, "news")]
    [InlineData("deep", SourceKind.Folder, "news/deep")]
    [InlineData("deep/", SourceKind.Folder, "news/deep")]
    [InlineData("deep/../a.md", SourceKind.File, "news/a.md")]
    [InlineData("./deep/b.txt", SourceKind.File, "news/deep/b.txt")]
    public void What_lies_in_an_allowed_folder_is_found_by_its_path_or_what_follows_the_folder(string path, SourceKind kind, string real)
    {
        var expected = new AllowedPath(Path.Combine(folder.Path, real), kind, null);

        Assert.Equal(expected, roots.Find(path));
        Assert.Equal(expected, roots.Find(Path.Combine(folder.Path, "news", path)));
    }

    [Theory]
    [InlineData("..")]
    [InlineData("../secret.md")]
    [InlineData("../newsroom")]
    [InlineData("../newsroom/secret.md")]
    [InlineData("deep/../../secret.md")]
    [InlineData("/")]
    [InlineData("/etc/hostname")]
    [InlineData("deep/../../../../../../../../etc")]
    [InlineData("no such file")]
    [InlineData("a.md\0")]
    [InlineData("~")]
    public void A_path_outside_is_refused_with_what_the_operator_sets_and_does_not_tell_what_is_there(string path)
    {
        var answers = new[] { roots.Find(path), roots.Find(Path.Combine(folder.Path, "news", path)) };

        Assert.All(answers, answer => Assert.Null(answer.Path));
        Assert.All(answers, answer => Assert.Equal(roots.Find("nothing there").Refusal, answer.Refusal));
        Assert.Contains("Discord:SourceRoots", answers[0].Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_whose_name_begins_like_an_allowed_one_is_another() => Assert.Null(roots.Find(Path.Combine(folder.Path, "newsroom")).Path);

    [Fact]
    public void Another_case_is_another_folder_where_the_system_says_so()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "News"));

        Assert.Equal(!OperatingSystem.IsLinux(), roots.Find(Path.Combine(folder.Path, "News")).Path is not null);
    }

    [Fact]
    public void A_link_counts_as_what_it_leads_to()
    {
        File.CreateSymbolicLink(Path.Combine(folder.Path, "news/out.md"), Path.Combine(folder.Path, "secret.md"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "news/out"), "../newsroom");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "in"), Path.Combine(folder.Path, "news/deep"));

        Assert.Null(roots.Find("out.md").Path);
        Assert.Null(roots.Find("out").Path);
        Assert.Null(roots.Find("out/secret.md").Path);
        Assert.Equal(Path.Combine(folder.Path, "news/deep/b.txt"), roots.Find(Path.Combine(folder.Path, "in/b.txt")).Path);
        Assert.False(roots.Allows(Path.Combine(folder.Path, "news/out/secret.md")));
    }

    [Fact]
    public void Links_in_a_circle_lead_nowhere()
    {
        File.CreateSymbolicLink(Path.Combine(folder.Path, "news/one"), Path.Combine(folder.Path, "news/two"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "news/two"), Path.Combine(folder.Path, "news/one"));

        Assert.Null(roots.Find("one").Path);
    }

    [Fact]
    public void An_allowed_folder_may_itself_be_a_link()
    {
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "current"), Path.Combine(folder.Path, "news"));

        Assert.Equal(Path.Combine(folder.Path, "news/a.md"), new SourceRoots(Path.Combine(folder.Path, "current")).Find("a.md").Path);
    }

    [Fact]
    public void With_no_allowed_folder_none_can_be_read()
    {
        Assert.Contains("Discord:SourceRoots", new SourceRoots("").Find("/").Refusal, StringComparison.Ordinal);
        Assert.False(new SourceRoots("").Allows(folder.Path));
    }

    [Fact]
    public void Several_folders_may_be_allowed()
    {
        var both = new SourceRoots(string.Join(Path.PathSeparator, Path.Combine(folder.Path, "news"), Path.Combine(folder.Path, "newsroom")));

        Assert.NotNull(both.Find("a.md").Path);
        Assert.NotNull(both.Find("secret.md").Path);
    }

    [Fact]
    public void A_file_of_another_kind_is_refused_with_those_that_can_be_read() => Assert.Contains(".jsonl", roots.Find("notes.pdf").Refusal, StringComparison.Ordinal);
}
