using QuoteBot.Checking;
using QuoteBot.Checking.Claims;

namespace QuoteBot.Tests.Checking.Records;

/// <summary>A claim that takes the reporter's words before the marks with the quoted ones, and leaves out the negation between.</summary>
public sealed class OverMarksTests
{
    private static Task<Verdict> Check(string claim, string printed, string? speaker = "Mara Lindqvist") => VerdictTests.Check(claim, speaker, Some.Article(printed));

    [Theory]
    [InlineData("The walls of the town … simply fall down in a flood", "The report shows that the walls of the town “[[*don't simply fall down in a flood, but lean|Mara Lindqvist]],” Lindqvist says.")]
    [InlineData("The walls of the town simply fall down in a flood", "The report shows that the walls of the town “[[*don't simply fall down in a flood, but lean|Mara Lindqvist]],” Lindqvist says.")]
    [InlineData("The quay, like the old wall, is a bolt-on thing", "The quay, like the old wall, is not a “[[*bolt-on thing|Mara Lindqvist]],” Lindqvist said.")]
    public async Task A_negation_between_the_reporters_words_and_the_quoted_ones_counts(string claim, string printed)
        => Assert.Equal(VerdictKind.OutOfContext, (await Check(claim, printed)).Kind);

    [Theory]
    [InlineData("The walls of the town do not simply fall down in a flood", "The report shows that the walls of the town “[[*don't simply fall down in a flood, but lean|Mara Lindqvist]],” Lindqvist says.", "Mara Lindqvist")]
    [InlineData("The walls of the town simply fall down in a flood", "The report shows that the walls of the town “[[*don't simply fall down in a flood, but lean|Mara Lindqvist]],” Lindqvist says.", "Ada Moreau")]
    [InlineData("The quay, like the old wall, is a bolt-on thing", "The quay, like the old wall, is a “[[*bolt-on thing|Mara Lindqvist]],” Lindqvist said, who is not a builder.", "Mara Lindqvist")]
    public async Task With_its_negation_or_of_somebody_else_it_is_no_cut(string claim, string printed, string speaker)
        => Assert.NotEqual(VerdictKind.OutOfContext, (await Check(claim, printed, speaker)).Kind);

    [Theory]
    [InlineData("We’re looking to recover from the losses of last season in the league", VerdictKind.Altered)]
    [InlineData("We’re looking to sail to the north with the boats of the league", VerdictKind.NotFound)]
    public async Task A_frame_of_the_speakers_own_words_with_others_in_it_is_changed(string claim, VerdictKind kind)
        => Assert.Equal(kind, (await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying("We’re looking to build on the gains of last season in the league, and she can help us with that on and off the water."))).Kind);

    [Fact]
    public async Task Of_somebody_else_such_a_frame_is_anybodys()
        => Assert.Equal(VerdictKind.NotFound, (await VerdictTests.Check("We’re looking to recover from the losses of last season in the league", "Ada Moreau", Some.Saying("We’re looking to build on the gains of last season in the league, and she can help us with that on and off the water."))).Kind);

    [Theory]
    [InlineData("That sort of quay is, unfortunately, a danger to modern boats", "That sort of quay is, unfortunately, a danger to modern boats, which emphasizes the need of a new one.")]
    [InlineData("Ruiz was arrested in April for a phone call that he made to the old harbour office", "Ruiz was arrested in April for a phone call that he made to the old harbour office, in which he said he had a boat.")]
    public async Task A_cue_in_a_clause_behind_the_words_reports_others(string claim, string printed)
        => Assert.Equal(VerdictKind.Narration, (await Check(claim, $"It rained. {printed}", null)).Kind);

    [Fact]
    public async Task A_cue_that_takes_up_the_words_reports_them()
        => Assert.Equal(VerdictKind.Paraphrase, (await Check("That sort of quay is, unfortunately, a danger to modern boats", "It rained. That sort of quay is, unfortunately, a danger to modern boats, which he said on Monday.", null)).Kind);

    [Fact]
    public async Task What_an_article_has_whole_in_its_own_words_is_not_only_partly_on_record()
        => Assert.Equal(VerdictKind.Narration, (await VerdictTests.Check("Eight years after the great flood of the northern harbour, which drowned the market and the old town hall, there has been little work on the wall. And few people seem to care.", (string?)null,
            Some.Article("Eight years after the great flood of the northern harbour, which drowned the market and the old town hall, there has been little work on the wall. And few people seem to care. It rained."), Some.Saying("Few people seem to care about the boats, which is a shame.", "Tom Vik"))).Kind);

    private const string Role = "It pointed out that it doesn’t have “[[*a role in regulating ferry content and prices|the Harbour Commission]].”";

    [Theory]
    [InlineData("The Harbour Commission said it has “a role in regulating ferry content and prices.”", VerdictKind.OutOfContext)]
    [InlineData("The Harbour Commission said that it has \"a role in regulating ferry content and prices\"", VerdictKind.OutOfContext)]
    [InlineData("The Harbour Commission said it doesn’t have “a role in regulating ferry content and prices.”", VerdictKind.Verified)]
    public async Task What_the_claim_tells_of_the_marked_words_is_read_beside_what_the_reporter_does(string claim, VerdictKind kind)
    {
        var parsed = ClaimParser.Parse(claim);
        await using var index = await Some.Index(Some.Article(Role));

        Assert.Equal(kind, (await new QuoteChecker(index).CheckAsync(parsed)).Kind);
    }

    [Theory]
    [InlineData("Mara Lindqvist said she is \"not going to resign over a broken gate\"", VerdictKind.Verified)]
    [InlineData("Mara Lindqvist said that she was \"not going to resign\"", VerdictKind.Verified)]
    [InlineData("Mara Lindqvist said she is \"going to resign\"", VerdictKind.OutOfContext)]
    public async Task A_subject_and_a_verb_of_the_claims_own_change_nothing_else(string claim, VerdictKind kind)
    {
        await using var index = await Some.Index(Some.Saying("I am not going to resign over a broken gate."));

        Assert.Equal(kind, (await new QuoteChecker(index).CheckAsync(ClaimParser.Parse(claim))).Kind);
    }

    [Theory]
    [InlineData("The ferry line pledged to take “decisive corrective action” against such offers in the future", VerdictKind.Paraphrase)]
    [InlineData("The ferry line pledged to take decisive corrective action against such offers in the future", VerdictKind.Narration)]
    [InlineData("The ferry line “pledged to take decisive corrective action” against such offers in the future", VerdictKind.Narration)]
    [InlineData("to show “no mercy” in the “struggle against gulls, rats and old boats”", VerdictKind.Paraphrase)]
    [InlineData("to show “no mercy in the struggle against gulls, rats and old boats”", VerdictKind.Narration)]
    public async Task A_sentence_with_the_same_words_in_marks_as_the_article_has_it_is_honest(string claim, VerdictKind kind)
        => Assert.Equal(kind, (await Check(claim, "It rained. The ferry line pledged to take “[[*decisive corrective action]]” against such offers in the future. The order that went round was to show “no mercy” in the “struggle against gulls, rats and old boats”. Everybody left.", null)).Kind);
}
