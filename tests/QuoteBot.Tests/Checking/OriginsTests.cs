namespace QuoteBot.Tests.Checking;

/// <summary>Re-reports of one origin count once.</summary>
public sealed class OriginsTests
{
    private const string Quay = "The old quay can stay open through the summer and the fishermen can keep their sheds.";
    private const string Said = $"“[[{Quay}|Mara Lindqvist]]” said Mara Lindqvist.";

    private static async Task<QuoteRecord> Record(params AnnotatedArticle[] articles) => (await VerdictTests.Check(Quay, "Mara Lindqvist", articles)).Record!;

    [Theory]
    [InlineData("PORT ELLERY (Reuters) - ", "", "By Edith Farrow, Reuters\n\n", "", 1)]
    [InlineData("PORT ELLERY (Reuters) - ", "", "", "\n\n(Reuters)", 1)]
    [InlineData("PORT ELLERY (Reuters) - ", "", "PORT ELLERY (AP) - ", "", 2)]
    [InlineData("PORT ELLERY (Reuters) - ", "", "", "", 2)]
    [InlineData("PORT ELLERY (Reuters) - ", "", "", " The mayor’s office told Reuters nothing else.", 2)]
    [InlineData("", "\n\nThe Associated Press contributed to this report.", "", "\n\nThe Associated Press contributed to this report.", 2)]
    [InlineData("PORT ELLERY (AP) - ", "", "", "\n\nThe Associated Press contributed to this report.", 1)]
    [InlineData("PORT ELLERY (Reuters) - ", "", "", "\n\nThe Associated Press contributed to this report.", 2)]
    public async Task Copies_of_one_agency_and_what_it_contributed_count_once(string head, string tail, string otherHead, string otherTail, int origins)
        => Assert.Equal(origins, (await Record(
            Some.Article($"{head}At the fair she was asked. {Said}{tail}"),
            Some.Article($"{otherHead}On Friday, after the vote: {Said}{otherTail}", "The Evening Bell"))).IndependentOrigins);

    [Fact]
    public async Task Another_cut_of_the_quote_in_a_story_that_an_agency_contributed_to_is_its_own()
        => Assert.Equal(2, (await Record(
            Some.Article($"PORT ELLERY (AP) - At the fair she was asked. {Said}"),
            Some.Article($"After the vote: “[[{Quay} Nobody else can.|Mara Lindqvist]]” said Mara Lindqvist.\n\nAP contributed.", "The Evening Bell"))).IndependentOrigins);

    [Fact]
    public async Task What_was_told_to_an_agency_and_the_agencys_own_story_are_one_origin()
        => Assert.Equal(1, (await Record(
            Some.Article($"“[[{Quay}|Mara Lindqvist>The Associated Press]]” Mara Lindqvist told the Associated Press."),
            Some.Article($"PORT ELLERY (AP) - It was late. {Said}", "The Evening Bell"))).IndependentOrigins);

    [Fact]
    public async Task A_copy_and_the_outlet_that_it_credits_are_one_origin()
        => Assert.Equal(1, (await Record(
            Some.Article($"TARNBY (Northern Wire) - It was late. {Said}"),
            Some.Article($"At the fair she was asked. {Said}", "Northern Wire"))).IndependentOrigins);

    [Fact]
    public async Task The_same_text_in_another_outlet_counts_once_even_where_it_was_cut_and_the_title_changed()
    {
        const string text = "It had rained for a week when the mayor at last came down to the water and spoke to those who waited.";

        Assert.Equal(1, (await Record(
            Some.Article($"Quay to stay. {text} {Said} The crowd went home."),
            Some.Article($"No closure after all. Late, but it came. {text} {Said}", "The Evening Bell"))).IndependentOrigins);
    }

    [Fact]
    public async Task The_same_speech_quoted_at_length_by_two_outlets_is_no_copy()
    {
        const string more = "I have lived beside this water for sixty years and I have never once been asked what it is worth to us.";
        const string speech = $"“[[{more} {Quay}|Mara Lindqvist]]” she said.";

        Assert.Equal(2, (await Record(Some.Article($"At the fair she was asked. {speech}"), Some.Article($"On Friday, after the vote: {speech}", "The Evening Bell"))).IndependentOrigins);
    }

    [Fact]
    public async Task A_record_names_the_agency_as_its_origin()
    {
        var record = await Record(Some.Article($"PORT ELLERY (Reuters) - It was late. {Said}"));

        Assert.Equal(("Reuters", null), (record.Wire, record.Origin));
    }
}
