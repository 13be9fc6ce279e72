using QuoteBot.Text;

namespace QuoteBot.Tests.Text;

/// <summary>What a pop-up over a name left in the midst of its sentence.</summary>
public sealed class PopUpsTests
{
    [Theory]
    [InlineData("Mayor Ana Ruiz▮ Ana Maria RuizHarbour opens: what now? Ruiz wins again MORE▮ (W) said so.")]
    [InlineData("President Vik▮ Tom Jan Vik‘No pier,’ says Vik MORE▮ on Monday left.")]
    [InlineData("Sen. Bo Holm▮ Robert (Bo) Holm5 things to know MORE▮’s plan failed.")]
    [InlineData("Leo McArd▮ Leo Iain McArdBoats sail MORE▮ and Ana Ruiz▮ Ana Maria RuizBoats stay MORE▮ met.")]
    public void A_pop_up_becomes_white_space_of_its_length(string marked)
    {
        var parts = marked.Split('▮');
        var wanted = string.Concat(parts.Select((part, at) => at % 2 == 0 ? part : new string(' ', part.Length)));

        Assert.Equal(wanted, PopUps.Masked(string.Concat(parts)));
    }

    [Theory]
    [InlineData("We want MORE boats and MORE piers.")]
    [InlineData("Ana Ruiz said that YouTube has MORE.")]
    [InlineData("You and YouTube want MORE of it.")]
    [InlineData("Ana Ruiz\n\nAna Maria RuizHarbour opens MORE")]
    [InlineData("Ana Ruiz Ana Maria RuizHarbour opens MOREOVER")]
    [InlineData(" MORE")]
    public void Any_other_more_stays(string text) => Assert.Equal(text, PopUps.Masked(text));

    [Fact]
    public async Task A_quotation_with_a_pop_up_in_it_is_found_by_what_was_said()
    {
        var article = QuoteBot.Attribution.Annotator.Annotate(new Article { Id = "a", Text = "“I told Mayor Ana Ruiz Ana Maria RuizHarbour opens Ruiz wins again MORE that the pier is not safe in May,” said Harbour Master Tom Vik Tom Jan VikVik left Vik is back MORE on Monday." });

        var verdict = await Checking.VerdictTests.Check("I told Mayor Ana Ruiz that the pier is not safe in May", "Tom Vik", article);

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.Equal("Tom Vik", verdict.Record!.Speaker!.Name);
        Assert.Equal("I told Mayor Ana Ruiz that the pier is not safe in May,", verdict.Record.Quote);
        Assert.EndsWith("said Harbour Master Tom Vik on Monday.", verdict.Record.Context.Passage);

        const string Copied = "I told Mayor Ana Ruiz Ana Maria RuizHarbour opens Ruiz wins again MORE that the pier is not safe in May";
        var ofCopy = await Checking.VerdictTests.Check(Copied, "Tom Vik", article);

        Assert.Equal((VerdictKind.Verified, Copied), (ofCopy.Kind, ofCopy.Claim.Quote));
    }
}
