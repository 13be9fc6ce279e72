using QuoteBot.Checking.Records;

namespace QuoteBot.Tests.Checking.Records;

public sealed class InnerQuotesTests
{
    [Theory]
    [InlineData("My aunt rang me and said: ‘You are late,’", "You are late", true)]
    [InlineData("I stand here because, in the words of Emma Thorne, ‘You are all late and nobody waits.’", "You are all late and nobody waits", true)]
    [InlineData("I left and, to quote Emma Thorne, ‘You are all late and nobody waits.’", "You are all late and nobody waits", true)]
    [InlineData("My father used to tell me, ‘It isn’t broken, it waits.’ I believed him.", "it waits", true)]
    [InlineData("She once told me, 'You are late,' and left.", "You are late", true)]
    [InlineData("We heard that the mayor has said that ‘You are late.’", "You are late", true)]
    [InlineData("I met a man who said: ‘You are late.’", "You are late", true)]
    [InlineData("The young people I talked to said, ‘You are late,’", "You are late", true)]
    [InlineData("We cannot say, ‘You are late,’ and leave.", "You are late", true)]
    [InlineData("I told them that ‘You are late.’", "You are late", false)]
    [InlineData("I then heard the chairman ask, quote, ‘Is the dredge late?’", "Is the dredge late", true)]
    [InlineData("Someone is going to say, ‘All right, you are late again", "you are late again", true)]
    [InlineData("The mayor has said that ‘You are late again", "You are late again", true)]
    [InlineData("We loved the ‘90s, and they were late again", "they were late again", false)]
    [InlineData("It was \"All right\", and they were late again", "they were late again", false)]
    [InlineData("I said: ‘You are late.’", "You are late", false)]
    [InlineData("He said ‘maybe’ and I went home early.", "I went home early", false)]
    [InlineData("She said: ‘You are late,’ and left.", "You are late,’ and left", false)]
    [InlineData("We sign nothing that has ‘should’ in it.", "should", false)]
    [InlineData("You are late and I'm tired.", "I'm tired", false)]
    [InlineData("My aunt said: ‘You are late’ today.", "You are late", true)]
    [InlineData("My aunt said: ‘You are “late” again today,’ and left.", "You are", true)]
    [InlineData("My aunt said: ‘You are late.’ She left the house, the ‘old’ one.", "left the house", false)]
    [InlineData("It will be a fracture from which the town will never heal.” Pastor Tom Vik, @tide", "the town will never heal", true)]
    [InlineData("It will be a fracture from which the town will never heal.” And we all know it", "the town will never heal", false)]
    [InlineData("They call it “never” and the town will heal, Tom Vik, @tide", "the town will heal", false)]
    [InlineData("My aunt didn't say a thing, it was the boats' fault.", "say a thing", false)]
    [InlineData("The mayor was meek, only to hold a meeting after I left saying that, ‘You were all late’ and worse", "You were all late", true)]
    [InlineData("We began with the question we received most often, ‘When will you be late again?’", "you be late again", true)]
    [InlineData("After I left I wrote to her, ‘You were all late,’ and slept.", "You were all late", false)]
    [InlineData("When the tide turns, you have to stop at some point and say, ‘You are all late,’ and go.", "You are all late", false)]
    [InlineData("You just have to tell yourself, ‘You are all late.’", "You are all late", false)]
    [InlineData("You say, ‘You are all late.’", "You are all late", true)]
    [InlineData("You cannot say, ‘You are all late.’", "You are all late", true)]
    [InlineData("In that country you have to say, ‘You are all late,’ every morning.", "You are all late", true)]
    [InlineData("My aunt said you have to say, ‘You are all late.’", "You are all late", true)]
    [InlineData("You have to know that she would say, ‘You are all late.’", "You are all late", true)]
    [InlineData("I was like, ‘You are all late,’ and left.", "You are all late", false)]
    [InlineData("And I'm like, ‘You are all late,’ and left.", "You are all late", false)]
    [InlineData("She was like, ‘You are all late,’ and left.", "You are all late", true)]
    [InlineData("I then asked, ‘You are all late?’ and left.", "You are all late", false)]
    [InlineData("I went to where the men were and asked, ‘You are all late?’", "You are all late", false)]
    [InlineData("First of all, I was told, ‘You are all late.’ I was not.", "You are all late", true)]
    [InlineData("I told them, and was told, ‘You are all late.’", "You are all late", true)]
    [InlineData("We told the people in the square, ‘You are all late,’ and left.", "You are all late", false)]
    public void Words_in_marks_inside_a_quotation_are_another_s_where_it_says_so(string quotation, string words, bool areAnothers)
    {
        var start = quotation.IndexOf(words, StringComparison.Ordinal);

        Assert.Equal(areAnothers, InnerQuotes.Hold(quotation, new TextSpan(0, quotation.Length), new TextSpan(start, start + words.Length)));
    }

    [Fact]
    public async Task What_the_claimed_speaker_gives_as_anothers_is_the_reason_and_not_that_the_record_points_to_them()
    {
        var verdict = await VerdictTests.Check("You are late again, as you were in May", "Mara Lindqvist", Some.Saying("The mayor told me in May: ‘You are late again, as you were in May.’ I was not late."));

        Assert.Equal(VerdictKind.Unattributed, verdict.Kind);
        Assert.Equal(["In the record, the speaker gives these words in marks as somebody else’s."], verdict.Reasons);
    }

    [Theory]
    [InlineData("The mayor was so meek in the harbour, only to tell the paper after I left saying that, ‘the crane is an insult to us’ and more.")]
    [InlineData("Councillor Wen Zhao said that the crane is an insult to us.")]
    public async Task Whoever_is_said_to_have_said_the_words_is_not_told_that_the_reporting_speaker_said_them(string record)
    {
        var verdict = await VerdictTests.Check("the crane is an insult to us", "Wen Zhao", Some.Saying(record));

        Assert.Equal(VerdictKind.Unattributed, verdict.Kind);
        Assert.DoesNotContain(verdict.Reasons, reason => reason.Contains("points to", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("As Petra Holm has written, Lindqvist has “given talks that call it a “dry quay,” she has called the plan part of a “growing regional movement toward open harbours,” and she wants more.”", VerdictKind.Unattributed)]
    [InlineData("“It is late,“ said Petra Holm. “The plan is part of a growing regional movement toward open harbours,” she said. “It is a growing regional movement toward open harbours,” said Holm.", VerdictKind.Misattributed)]
    [InlineData("As Petra Holm has written, Lindqvist has “given talks” and the plan is part of a “growing regional movement toward open harbours.”", VerdictKind.Misattributed)]
    public async Task Marks_within_marks_of_the_same_kind_may_give_anothers_words(string text, VerdictKind kind)
        => Assert.Equal(kind, (await VerdictTests.Check("growing regional movement toward open harbours", "Mara Lindqvist", QuoteBot.Attribution.Annotator.Annotate(new Article { Id = "a", Text = $"Mara Lindqvist is the mayor. {text}" }))).Kind);

    [Theory]
    [InlineData("Emma Thorne", VerdictKind.Verified)]
    [InlineData("Thorne", VerdictKind.Verified)]
    [InlineData("Tom Vik", VerdictKind.Unattributed)]
    [InlineData("Mara Lindqvist", VerdictKind.Unattributed)]
    public async Task Who_is_quoted_by_name_inside_a_quotation_said_it(string claimed, VerdictKind kind)
        => Assert.Equal(kind, (await VerdictTests.Check("You are all late and nobody waits for you", claimed,
            Some.Saying("I kneel because, in the words of Emma Thorne, ‘You are all late and nobody waits for you.’"))).Kind);

    [Theory]
    [InlineData("They keep quoting Emma Thorne, ‘You are all late and nobody waits for you.’ She never said that.", "Emma Thorne", VerdictKind.Verified)]
    [InlineData("I wrote to you as Tom Vik, ‘You are all late and nobody waits for you,’ and was sorry.", "Tom Vik", VerdictKind.Verified)]
    public async Task Who_is_only_named_before_is_not_quoted(string quotation, string claimed, VerdictKind never)
        => Assert.NotEqual(never, (await VerdictTests.Check("You are all late and nobody waits for you", claimed, Some.Saying(quotation))).Kind);

    [Fact]
    public async Task In_which_office_the_speaker_said_it_is_nobody_else()
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check("You are all late and nobody waits for you", "Mara Lindqvist", Some.Saying("I told the council, as Chair, ‘You are all late and nobody waits for you.’ Nobody moved."))).Kind);
}
