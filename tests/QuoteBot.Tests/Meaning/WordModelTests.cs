using System.Diagnostics;
using QuoteBot.Meaning;
using QuoteBot.Text;

namespace QuoteBot.Tests.Meaning;

public sealed class WordModelTests
{
    private static readonly WordModel Model = CommittedModel.Model;

    [Fact]
    public void The_model_says_what_it_is()
    {
        Assert.Matches("^words-en-1-[0-9a-f]{8}$", Model.Id);
        Assert.Equal("en", Model.Language);
        Assert.Equal(100, Model.Dimensions);
    }

    /// <summary>A load is some tens of milliseconds; the bound only catches a load that builds tables of its own.</summary>
    [Fact]
    public void Loading_makes_nothing_anew()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        WordModel.Load(CommittedModel.Path);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, new FileInfo(CommittedModel.Path).Length + 100_000);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }

    [Fact]
    public void Every_word_is_found_under_its_form()
    {
        for (var word = 0; word < Model.Count; word++)
            Assert.Equal(word, Model.Find(Model.Form(word)));
    }

    [Theory]
    [InlineData("the")]
    [InlineData("I")]
    [InlineData("harbour")]
    [InlineData("The U.S.")]
    [InlineData("a.m.")]
    [InlineData("forty")]
    public void Words_are_known_by_their_canonical_forms(string text) => Assert.NotEqual(WordModel.Unknown, Model.Find(QuoteText.Words(text)[^1].Form));

    [Theory]
    [InlineData("")]
    [InlineData("harbour")]
    [InlineData("Council")]
    [InlineData("überall")]
    [InlineData("\0")]
    public void Another_spelling_is_no_form(string form) => Assert.Equal(WordModel.Unknown, Model.Find(form));

    [Fact]
    public void The_commonest_words_come_first_and_weigh_least()
    {
        Assert.InRange(Model.Weight(Model.Find("the")), 0, 0.1);
        Assert.InRange(Model.Weight(Model.Find("harbor")), 0.8, 1);
        Assert.True(Model.Find("the") < Model.Find("harbor"));
    }

    [Fact]
    public void The_common_component_has_length_one() => Assert.Equal(1, Model.CommonComponent.ToArray().Sum(x => x * x), 3);
}
