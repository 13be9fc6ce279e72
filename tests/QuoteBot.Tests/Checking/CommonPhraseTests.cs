namespace QuoteBot.Tests.Checking;

/// <summary>A phrase that many people have used.</summary>
public sealed class CommonPhraseTests
{
    [Fact]
    public async Task The_claimed_speakers_own_record_is_found_among_any_number_of_others()
    {
        var others = Enumerable.Range(0, 60).Select(at => Some.Saying($"It will pave the way for quay number {at}.", $"Tom Vik{(char)('a' + at % 26)}", $"The Bell {at}")).ToList();
        var own = Some.Article("The mayor hoped that the swap of the two old quays by the council would “[[*pave the way|Mara Lindqvist]]” for a third one, some years from now, and for peace on the water.", "Zebra");

        var verdict = await VerdictTests.Check("pave the way", "Mara Lindqvist", [.. others, own]);

        Assert.Equal((VerdictKind.Verified, "Zebra"), (verdict.Kind, verdict.Record!.Article.Outlet));
    }
}
