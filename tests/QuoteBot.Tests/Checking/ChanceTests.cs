namespace QuoteBot.Tests.Checking;

/// <summary>A true quote whose article is not in the index meets other statements that begin or end in its words: nobody is accused of that.</summary>
public sealed class ChanceTests
{
    private static Task<Verdict> Check(string claim, params AnnotatedArticle[] articles) => VerdictTests.Check(claim, null, articles);

    [Theory]
    [InlineData("We're not going to let the ferry leave.", "We have no choice. We're not going to let people die on the streets.")]
    [InlineData("We stand in solidarity with the island of Skerrow.", "Tomorrow is an opportunity to stand in solidarity with those who lost their boats, here and everywhere.")]
    [InlineData("There was no discussion about time.", "There was no discussion with me about the old quay, so you may print that two of us called your question silly.")]
    [InlineData("Our people have a right to the truth.", "Our people have a right to know what happened, and so have the fishermen.")]
    [InlineData("For whatever reason, I trusted him.", "The judge, for whatever reason, I was very honoured by it, also wrote that this had nothing to do with us.")]
    [InlineData("This is not my best friend.", "This is our closest ally and best friend in the whole archipelago.")]
    [InlineData("I don't even want to contemplate.", "I almost don't even want to think about it, because I hope it's true.")]
    [InlineData("I think she will be missed.", "I think she will be a strong mayor, and that he would be a disaster.")]
    [InlineData("This is what betrayal looks like.", "This is what the harbour looks like when you have a mayor who refuses to go along.")]
    [InlineData("They will pay a very big price!", "They succeeded, and they will pay a very heavy price for it.")]
    [InlineData("You're going to have a problem.", "You're going to have a big problem, folks, because there are people who don't like it.")]
    [InlineData("Your vote doesn't count.", "Small beer doesn't count.")]
    [InlineData("I don't think that's going to affect things.", "I don't know how that's going to affect us, to be honest.")]
    [InlineData("I'll take care of the mail.", "I don't have time to worry, I have to take care of my family. I just have to lay my faith in God.")]
    [InlineData("There's a lot of hope out there right now.", "Can he turn it around? I think there's a lot of good economic news coming out right now.")]
    [InlineData("No, I'm not running in 2020.", "Actually, I'm not running for anything. So I don't have to worry too much about it.")]
    [InlineData("Stay in the [northern treaty].", "I don't think it's too much to ask for the mayor to stay in the present millennium.")]
    [InlineData("This is not an easy day.", "His word will help us to get the votes, but this is not going to be an easy lift.")]
    [InlineData("What do you want me to tell Thorne?", "I'm sad. What do you want me to tell you?")]
    [InlineData("This is what fear looks like.", "This is not what a real recovery looks like.")]
    [InlineData("We must listen to the pilots.", "We also must respect and listen to Dr. Thorne, who is now a target of personal attacks.")]
    [InlineData("I blame Lena Thorne personally.", "I don’t think Lena Thorne … comes off as somebody you want to sail with on a Sunday.")]
    [InlineData("We will never apologise for being an island.", "We will never apologise for doing our job.")]
    public async Task A_few_common_words_with_others_after_them_are_another_statement(string claim, string printed)
    {
        var verdict = await Check(claim, Some.Saying(printed));

        Assert.True(verdict.Kind is VerdictKind.NotFound or VerdictKind.PartlyFound, verdict.Kind.ToString());
    }

    [Theory]
    [InlineData("Tomás Echeverri needs to stop talking.", "Wen Zhao needs to stop talking.")]
    [InlineData("We do not respect the verdict. We do not share it.", "We respect the verdict. We do not share it.")]
    [InlineData("You did not keep him dry, and we thank you.", "You kept him dry, and we thank you.")]
    [InlineData("He taught me that a mayor has two voices and one ear.", "He taught me that a mayor has one voice and two ears.")]
    [InlineData("If it does, I will not fail to close it myself.", "If it does, I will close it myself.")]
    public async Task A_whole_sentence_with_a_word_exchanged_is_altered(string claim, string printed)
        => Assert.Equal(VerdictKind.Altered, (await Check(claim, Some.Saying(printed))).Kind);

    [Fact]
    public async Task Of_the_claimed_speaker_a_word_or_two_with_a_meaning_are_enough()
        => Assert.Equal(VerdictKind.Altered, (await VerdictTests.Check("This is not an easy winter.", "Mara Lindqvist", Some.Saying("This is not an easy summer."))).Kind);

    [Fact]
    public async Task Of_the_claimed_speaker_another_name_at_the_beginning_is_another_statement_of_the_same_sentence()
        => Assert.Equal(VerdictKind.Altered, (await VerdictTests.Check("Varnholm must leave the harbour.", "Mara Lindqvist", Some.Saying("Skerrow must leave the harbour before the winter storms."))).Kind);

    [Fact]
    public async Task The_point_of_a_title_ends_no_sentence_so_that_what_comes_after_it_counts()
        => Assert.NotEqual(VerdictKind.Altered, (await VerdictTests.Check("We must listen to the pilots.", "Mara Lindqvist", Some.Saying("We must listen to Dr. Thorne, who is now a target of personal attacks."))).Kind);

    [Fact]
    public async Task An_idiom_of_the_reporter_s_is_no_sentence_of_theirs()
    {
        var article = Some.Article("If there is any comfort, then now is a time to take stock of those old quays and ask how they might be mended.");

        Assert.NotEqual(VerdictKind.Narration, (await VerdictTests.Check("It's time we take stock.", "Mara Lindqvist", article)).Kind);
    }

    [Theory]
    [InlineData("I don't want to say.", "I don't want to say it will go at the same rate, for the hull is another.")]
    [InlineData("We're not going to be deterred.", "I'm not going to be deterred by it.")]
    [InlineData("You know it when you see it.", "You can't describe it, you just know it when you see it, and it's a feel as much as anything.")]
    public async Task A_few_words_out_of_another_s_sentence_are_not_only_theirs(string claim, string printed)
        => Assert.NotEqual(VerdictKind.Misattributed, (await VerdictTests.Check(claim, "Wen Zhao", Some.Saying(printed))).Kind);

    [Fact]
    public async Task A_short_sentence_of_somebody_else_is_theirs()
        => Assert.Equal(VerdictKind.Misattributed, (await VerdictTests.Check("I will never lie to you.", "Wen Zhao", Some.Saying("I will never lie to you. Not once."))).Kind);

    [Theory]
    [InlineData("We are not going to let the old ferry leave without the mail.", "We are not going to let the old ferry sail without the mail.")]
    [InlineData("The hold-up is that the old quay must be repaired before the winter storms arrive again.", "The hold-up is that the new quay must be built before the winter storms arrive again, and they do.")]
    public async Task Most_of_a_sentence_is_enough_wherever_the_record_ends(string claim, string printed)
        => Assert.Equal(VerdictKind.Altered, (await Check(claim, Some.Saying(printed))).Kind);

    [Fact]
    public async Task In_an_article_that_the_member_names_fewer_words_are_enough()
    {
        var article = Some.Saying("We have no choice. We're not going to let people die on the streets.");

        Assert.Equal(VerdictKind.Altered, (await VerdictTests.Check(new Claim("We're not going to let the ferry leave.", Article: article.Article.Id), article)).Kind);
    }

    [Fact]
    public async Task A_few_words_that_a_reporter_has_too_are_not_the_outlets_own()
        => Assert.Equal(VerdictKind.NotFound, (await Check("This is a battle for the soul of our town.", Some.Article("A battle over “[[literally the soul of our town|Wen Zhao]]” is how Wen Zhao described the race for the harbour office."))).Kind);

    [Fact]
    public async Task A_report_that_has_most_of_the_claim_in_marks_is_not_the_outlets_own()
        => Assert.NotEqual(VerdictKind.Narration, (await VerdictTests.Check("At this very moment, the company continues to seek to redraw the harbour lines by night, to drain the old basin and to divide the fishermen of this coast.", "Mara Lindqvist",
            Some.Article("He warned that the company continues to “[[seek to redraw the harbour lines by night, drain the old basin and divide the fishermen of this coast|]]”."))).Kind);

    [Fact]
    public async Task Like_is_said_only_of_what_has_nearly_all_the_words()
        => Assert.Equal(VerdictKind.NotFound, (await Check("It's not time for any kind of violent action.", Some.Saying("It's not the kind of thing that takes time, and it takes action of another sort."))).Kind);

    [Theory]
    [InlineData("The people of the northern islands cannot turn a blind eye.", "Every one of the people of the northern islands pays for the ferry.", "We would like to turn a blind eye to the rust on the crane.")]
    [InlineData("As the mayor said, make no mistake, the divers who lied to our people will pay for it.", "As the mayor said, no rule prevents every leak in the dam.", "Make no mistake, the divers who lied to our people will pay for it.")]
    public async Task A_common_phrase_of_another_article_makes_no_stitch(string claim, string one, string other)
        => Assert.NotEqual(VerdictKind.Stitched, (await Check(claim, Some.Saying(one, "Wen Zhao"), Some.Saying(other, outlet: "Kanal Nord"))).Kind);

    [Theory]
    [InlineData("The fire was an accident. There was coffee, I am told.", "There was coffee, I am told.", "The fire was an accident. The storage was not.")]
    public async Task Short_sentences_of_two_articles_are_a_stitch(string claim, string one, string other)
        => Assert.Equal(VerdictKind.Stitched, (await Check(claim, Some.Saying(one), Some.Saying(other, outlet: "Kanal Nord"))).Kind);

    [Theory]
    [InlineData("Because of Wen Zhao our daughters, and all our sons, take for granted that a woman can be harbour master.", "Because of Ada Moreau our daughters, and all our sons, take for granted that a woman can be harbour master.")]
    [InlineData("One thing that comes out of these first two votes is that the candidate who can beat Wen Zhao is me.", "One thing that comes out of these first two votes is that the candidate who can beat Ada Moreau is me.")]
    [InlineData("If I, Wen Zhao, as a private citizen, file a request and you give me more than the mayor, how do you justify that?", "If I, Ada Moreau, as a private citizen, file a request and you give me more than the mayor, how do you justify that?")]
    [InlineData("We must not repeat the mistake of the Wen Zhao hearings.", "We must not repeat the mistake of the Ada Moreau hearings.")]
    public async Task A_name_exchanged_among_the_first_or_last_words_is_altered(string claim, string printed)
    {
        var verdict = await Check(claim, Some.Saying(printed, "Tomás Echeverri"));

        Assert.Equal(VerdictKind.Altered, verdict.Kind);
        Assert.True(verdict.MeaningChanged);
    }
}
