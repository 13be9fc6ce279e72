using System.Text;
using QuoteBot.Cli;

namespace QuoteBot.Tests.Cli;

public sealed class VerdictCardTests
{
    private static readonly CardStyle Plain = new(80, Colour: false);
    private static readonly CardStyle Coloured = new(80, Colour: true);

    [Fact]
    public void A_card_opens_with_the_label_and_the_reason()
    {
        var lines = VerdictCard.Draw(SomeVerdict.Altered(), Plain).Split('\n');

        Assert.StartsWith("🟠 Wording changed", lines[0], StringComparison.Ordinal);
        Assert.Equal("A number differs from the record.", lines[1]);
    }

    [Fact]
    public void A_card_without_colour_marks_dropped_and_added_words_with_signs_and_has_no_escape_codes()
    {
        var card = VerdictCard.Draw(SomeVerdict.Altered(), Plain);

        Assert.Contains("We will build [-forty-] {+fifty+} new berths this year.", card, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', card);
    }

    [Fact]
    public void A_card_in_colour_strikes_dropped_words_through_and_underlines_added_ones()
    {
        var card = VerdictCard.Draw(SomeVerdict.Altered(), Coloured);

        Assert.Contains("\u001b[9;", card, StringComparison.Ordinal);
        Assert.Contains("\u001b[4;", card, StringComparison.Ordinal);
        Assert.DoesNotContain("[-forty-]", card, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tomás Echeverri, harbour master")]
    [InlineData("The Harbour Post · 25 March 2025")]
    [InlineData("reported first by The Tide, 24 March 2025")]
    [InlineData("2 independent sources")]
    [InlineData("*We will build* forty *new berths this year.*")]
    [InlineData("The hall was full.")]
    [InlineData("https://harbourpost.example/vote")]
    [InlineData("very sure (0.97)")]
    [InlineData("Another outlet prints it shorter.")]
    public void A_card_tells(string what) =>
        Assert.Contains(what, VerdictCard.Draw(SomeVerdict.Altered(), new CardStyle(200, Colour: false)), StringComparison.Ordinal);

    [Fact]
    public void A_negative_answer_says_what_was_searched()
    {
        var card = VerdictCard.Draw(SomeVerdict.NotFound(), new CardStyle(200, Colour: false));

        Assert.Contains("60 articles with 410 quotes of 9 outlets, 1 March 2024 to 2 April 2025; 2 quotes of Mara Lindqvist", card, StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_answer_says_when_the_speaker_is_unknown()
    {
        var verdict = SomeVerdict.NotFound() with { Coverage = SomeVerdict.Coverage with { OfSpeaker = 0 } };

        Assert.Contains("none by Mara Lindqvist", VerdictCard.Draw(verdict, new CardStyle(200, Colour: false)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[red]boom[/] [link=https://evil.example]x[/]")]
    [InlineData("\u001b[2J\u001b]0;owned\u0007 \u009b31m")]
    [InlineData("right \u202edekovni\u202c left \u2066x\u2069 \u200f")]
    [InlineData("a\r\nb\tc\u0000d\u2028e")]
    [InlineData("lone \ud83d surrogate")]
    public void Hostile_text_cannot_format_the_card(string hostile)
    {
        var record = SomeVerdict.Record(hostile, hostile) with
        {
            Article = SomeVerdict.Article() with { Title = hostile, Outlet = hostile, Url = "javascript:alert(1)", Author = hostile },
            Origin = hostile,
            Context = new RecordContext(hostile, hostile, hostile),
        };
        var verdict = SomeVerdict.Altered(record) with
        {
            Claim = new Claim(hostile, hostile, hostile),
            Diff = [new(DiffOp.Delete, "", hostile, DiffChange.Wording), new(DiffOp.Insert, hostile, "", DiffChange.Wording)],
            Dropped = hostile,
            Notes = [hostile],
            Reasons = [hostile],
            Others = [record],
            Pieces = [record],
        };

        var card = VerdictCard.Draw(verdict, Plain);

        Assert.DoesNotContain(card, sign => (char.IsControl(sign) && sign != '\n') || sign is '\u202e' or '\u202c' or '\u2066' or '\u2069' or '\u200f' or '\u2028');
        Assert.NotEmpty(new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(card));
        Assert.DoesNotContain("javascript:", card, StringComparison.Ordinal);
        Assert.Equal(hostile.Contains("[red]", StringComparison.Ordinal), card.Contains("[red]boom[/]", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_wider_than_the_card_are_folded_between_characters()
    {
        var wide = string.Concat(Enumerable.Repeat("漢😀", 300));

        var card = VerdictCard.Draw(SomeVerdict.Altered(SomeVerdict.Record(wide)) with { Diff = [] }, new CardStyle(50, Colour: false));

        Assert.All(card.Split('\n'), line => Assert.True(Cells(line) <= 50, line));
        Assert.DoesNotContain('\uFFFD', card);
    }

    [Fact]
    public void A_page_without_full_stops_is_cut_around_the_words_of_the_claim()
    {
        var page = string.Concat(Enumerable.Repeat("lorem ", 100_000)) + "we rent the moon" + string.Concat(Enumerable.Repeat(" ipsum", 100_000));
        var record = SomeVerdict.Record("we rent the moon") with { Context = new RecordContext("", page, "") };
        var verdict = SomeVerdict.Altered(record) with { Diff = [new(DiffOp.Equal, "we rent the moon", "we rent the moon", DiffChange.None)] };

        var card = VerdictCard.Draw(verdict, new CardStyle(100, Colour: false));

        Assert.Contains("*we rent the moon*", card.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.True(card.Length < 4_000, $"{card.Length} characters");
    }

    [Fact]
    public void Every_verdict_has_its_own_code_and_a_label()
    {
        var kinds = Enum.GetValues<VerdictKind>();

        Assert.Equal(kinds.Length, kinds.Select(VerdictWords.Code).Distinct().Count());
        Assert.All(kinds, kind => Assert.NotEmpty(VerdictWords.Label(kind)));
    }

    private static int Cells(string line) => line.EnumerateRunes().Sum(rune => rune.Value is '漢' or >= 0x1F000 ? 2 : 1);
}
