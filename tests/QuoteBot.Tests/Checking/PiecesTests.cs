using QuoteBot.Checking.Records;

namespace QuoteBot.Tests.Checking;

/// <summary>Claims that are joined from several places, by the kindest reading, and claims that only seem so.</summary>
public sealed class PiecesTests
{
    private const string Ferry = "The ferry will sail again on Monday morning";
    private const string Owes = "nobody in this town owes the company anything";
    private const string Gulls = "the lighthouse belongs to the old grey gulls";
    private const string Joined = $"{Ferry}, {Owes}.";

    private static Task<Verdict> Check(string claim, params AnnotatedArticle[] articles) => VerdictTests.Check(claim, "Mara Lindqvist", articles);

    private static string Reason(Verdict verdict)
    {
        Assert.Equal(VerdictKind.Stitched, verdict.Kind);
        return verdict.Reasons[0];
    }

    [Fact]
    public async Task Words_of_two_people_are_joined()
        => Assert.Equal("The claim joins words of Mara Lindqvist and of Wen Zhao.", Reason(await Check(Joined, Some.Saying($"{Ferry}."), Some.Saying($"{Owes}.", "Wen Zhao", "Kanal Nord"))));

    [Theory]
    [InlineData("2025-03-26", "Mara Lindqvist", true)]
    [InlineData("2025-03-28", "Mara Lindqvist", false)]
    [InlineData("2025-03-26", "Wen Zhao", false)]
    public async Task That_one_speaker_s_pieces_are_of_the_same_days_is_told(string published, string speaker, bool told)
    {
        var verdict = await Check(Joined, Some.Saying($"{Ferry}."), Some.Article($"“[[{Owes}.|{speaker}]]” said {speaker}.", "Kanal Nord", published));

        Assert.Equal(VerdictKind.Stitched, verdict.Kind);
        Assert.Equal(told, verdict.Notes.Any(note => note.StartsWith("The articles are of the same days", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_same_speakers_piece_goes_before_anothers()
        => Assert.Equal("The claim joins statements from different articles as one.", Reason(await Check(Joined,
            Some.Saying($"{Ferry}."), Some.Saying($"{Owes}.", "Wen Zhao", "Kanal Nord"), Some.Saying($"{Owes}.", outlet: "The Evening Bell"))));

    [Fact]
    public async Task A_piece_of_the_same_article_goes_before_one_of_another()
        => Assert.Equal("The claim joins separate statements as one.", Reason(await Check(Joined,
            Some.Saying($"{Owes}.", outlet: "The Evening Bell"),
            Some.Article($"“[[{Ferry}.|Mara Lindqvist]]” said Mara Lindqvist. The crowd cheered for a long time. The band of the fire brigade played until the rain came. A baker gave out bread.\n\nIn the evening she was angrier. “[[{Owes}.|Mara Lindqvist]]” she said."))));

    [Fact]
    public async Task Three_pieces_are_shown_in_the_claims_order()
    {
        var verdict = await Check($"{Ferry}, {Owes}, {Gulls}.", Some.Saying($"{Gulls}.", outlet: "The Evening Bell"), Some.Saying($"{Owes}.", outlet: "Kanal Nord"), Some.Saying($"{Ferry}."));

        Assert.Equal(VerdictKind.Stitched, verdict.Kind);
        Assert.Equal([$"{Ferry}.", $"{Owes}.", $"{Gulls}."], verdict.Pieces.Select(piece => piece.Quote));
    }

    [Theory]
    [InlineData("“[[Nobody in this town owes the ferry anything.|Mara Lindqvist]]” said Mara Lindqvist.")]
    [InlineData("Nobody in this town owes the company anything.")]
    [InlineData("Correction: An earlier version of this article had the words “[[nobody in this town owes the company anything|Mara Lindqvist]]” of Mara Lindqvist.")]
    [InlineData("Nobody in this town owes the company “[[*anything|Mara Lindqvist]]”.")]
    public async Task A_place_with_another_word_of_the_outlets_own_or_in_a_notice_is_no_piece(string other)
        => Assert.NotEqual(VerdictKind.Stitched, (await Check(Joined, Some.Saying($"{Ferry}."), Some.Article(other, "Kanal Nord"))).Kind);

    [Fact]
    public async Task Three_words_more_are_no_piece()
        => Assert.NotEqual(VerdictKind.Stitched, (await Check($"{Ferry}, company owes town.", Some.Saying($"{Ferry}."), Some.Saying("Company owes town.", outlet: "Kanal Nord"))).Kind);

    [Fact]
    public async Task A_record_with_words_of_both_pieces_shows_that_they_are_one_statement()
        => Assert.NotEqual(VerdictKind.Stitched, (await Check(Joined, Some.Saying($"{Ferry}."), Some.Saying($"{Owes}.", outlet: "Kanal Nord"),
            Some.Saying("will sail again on Monday morning, nobody in this town owes", outlet: "The Evening Bell"))).Kind);

    [Fact]
    public async Task A_short_clause_far_down_the_same_article_is_a_piece()
    {
        var far = string.Concat(Enumerable.Repeat("The band of the fire brigade played until the rain came, and a baker gave out bread.\n\n", 40));

        Assert.Equal("The claim joins separate statements as one.", Reason(await Check($"{Ferry}. Is the lighthouse for sale?",
            Some.Article($"“[[{Ferry}.|Mara Lindqvist]]” said Mara Lindqvist.\n\n{far}“[[I asked them, in all honesty, is the lighthouse for sale?|Mara Lindqvist]]” said Mara Lindqvist."))));
    }

    [Theory]
    [InlineData("by the end of the year", "The bridge will be painted by the end of the year.")]
    [InlineData("for more than thirty years", "She has mended nets for more than thirty years.")]
    public async Task A_phrase_far_down_the_same_article_is_none(string phrase, string other)
    {
        var far = string.Concat(Enumerable.Repeat("The band of the fire brigade played until the rain came, and a baker gave out bread.\n\n", 40));

        Assert.NotEqual(VerdictKind.Stitched, (await Check($"We will rebuild the ferry at Kessel with stone from our own quarry {phrase}",
            Some.Article($"“[[We will rebuild the ferry at Kessel with stone from our own quarry.|Mara Lindqvist]]” said Mara Lindqvist.\n\n{far}“[[{other}|Mara Lindqvist]]” said Mara Lindqvist."))).Kind);
    }

    [Fact]
    public async Task Anothers_record_with_words_of_both_pieces_shows_nothing()
        => Assert.Equal(VerdictKind.Stitched, (await Check(Joined, Some.Saying($"{Ferry}."), Some.Saying($"{Owes}.", outlet: "Kanal Nord"),
            Some.Saying("will sail again on Monday morning, nobody in this town owes", "Wen Zhao", "The Evening Bell"))).Kind);

    [Fact]
    public void The_share_of_words_in_common_is_of_the_larger_place()
    {
        Assert.Equal(0, Clusters.Overlap([], []));
        Assert.Equal(0.5, Clusters.Overlap([1, 2], [2, 3, 4, 1]));
        Assert.Equal(0, Clusters.Overlap([1], [2]));
    }

    private const string Neighbours = $"“[[{Ferry}|Mara Lindqvist]],” said Mara Lindqvist. The crowd cheered.\n\n“[[{Owes}|Mara Lindqvist]],” Lindqvist said.";

    [Fact]
    public async Task A_speakers_next_quotation_joined_by_a_mark_is_an_edit()
    {
        var verdict = await Check($"{Ferry} … {Owes}", Some.Article(Neighbours));

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.Equal("The words are on record, with the edits that the claim marks, from Mara Lindqvist.", verdict.Reasons[0]);
        Assert.Equal(2, verdict.Pieces.Count);
    }

    [Fact]
    public async Task Another_quotation_in_between_makes_it_a_stitch()
        => Assert.Equal(VerdictKind.Stitched, (await Check($"{Ferry} … {Owes}", Some.Article(Neighbours.Replace("The crowd cheered.", "“[[The rain will come|Wen Zhao]],” said Wen Zhao.", StringComparison.Ordinal)))).Kind);

    [Theory]
    [InlineData("Asked about the gulls, she went on.", Owes)]
    [InlineData("She spoke again in June.", Owes)]
    [InlineData("Tom Vik said that [[the miners were thieves|Tom Vik]].", Owes)]
    [InlineData("The crowd cheered.", "they should all be drowned before the winter comes")]
    [InlineData("The crowd cheered.", "to buy the votes of the miners and of the pilots")]
    public async Task Another_occasion_another_speaker_or_words_that_mean_what_stands_before_make_it_a_stitch(string between, string second)
        => Assert.Equal(VerdictKind.Stitched, (await Check($"{Ferry} … {second}", Some.Article(Neighbours.Replace("The crowd cheered.", between, StringComparison.Ordinal).Replace(Owes, second, StringComparison.Ordinal)))).Kind);

    [Fact]
    public async Task The_tail_of_the_next_quotation_makes_it_a_stitch()
        => Assert.Equal(VerdictKind.Stitched, (await Check($"{Ferry} … {Owes}", Some.Article(Neighbours.Replace(Owes, $"Tom Vik tells the miners every day that {Owes}", StringComparison.Ordinal)))).Kind);

    [Fact]
    public async Task A_join_without_a_mark_stays_a_stitch()
        => Assert.Equal(VerdictKind.Stitched, (await Check(Joined, Some.Article(Neighbours))).Kind);
}
