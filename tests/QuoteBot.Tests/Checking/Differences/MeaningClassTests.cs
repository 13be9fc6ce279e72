namespace QuoteBot.Tests.Checking.Differences;

/// <summary>Which changed words change the meaning, and of which class each is.</summary>
public sealed class MeaningClassTests
{
    private static Task<Verdict> Check(string claim, string record) => VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record));

    [Theory]
    [InlineData("The wall moved nine inches in the storm", "The wall moved nine millimetres in the storm.", DiffChange.Number)]
    [InlineData("The repair will cost forty euros a metre", "The repair will cost forty crowns a metre.", DiffChange.Number)]
    [InlineData("we open the new lock on tuesday morning", "We open the new lock on Friday morning.", DiffChange.Number)]
    [InlineData("We open the new lock in august this year", "We open the new lock in June this year.", DiffChange.Number)]
    [InlineData("The keeper probably saw the ship before the crew", "The keeper saw the ship before the crew.", DiffChange.Modal)]
    [InlineData("The keeper saw the ship before the crew", "The keeper perhaps saw the ship before the crew.", DiffChange.Modal)]
    [InlineData("It will pay the town: it keeps the harbour open", "It will pay the town if it keeps the harbour open.", DiffChange.Modal)]
    [InlineData("It will pay the town as it keeps the harbour open", "It will pay the town if it keeps the harbour open.", DiffChange.Modal)]
    [InlineData("The test will be that the town council pays", "The test will be whether the town council pays.", DiffChange.Modal)]
    [InlineData("This is not about the old pump", "This is not just about the old pump.", DiffChange.Quantifier)]
    [InlineData("The crew do not want to be heard", "The crew do not want to just be heard.", DiffChange.Quantifier)]
    [InlineData("The ship turned, and the keeper saw it", "The ship turned, and I think the keeper saw it.", DiffChange.Modal)]
    [InlineData("We will play the songs of the town, except the new ones", "We will play the songs of the town, as well as the new ones.", DiffChange.Quantifier)]
    [InlineData("We will play the songs of the town, excluding the new ones", "We will play the songs of the town and the new ones.", DiffChange.Quantifier)]
    [InlineData("Everybody has failed to ask the crew", "Everybody has asked the crew.", DiffChange.Negation)]
    [InlineData("The old pump is inadequate for the new lock", "The old pump is adequate for the new lock.", DiffChange.Antonym)]
    [InlineData("It was an improper use of the old pump", "It was a proper use of the old pump.", DiffChange.Antonym)]
    [InlineData("Olena hears the wall at night. We only read the numbers.", "Leila hears the wall at night. We only read the numbers.", DiffChange.Name)]
    public async Task A_change_of_meaning_has_its_class(string claim, string record, DiffChange change)
    {
        var verdict = await VerdictTests.Check(claim, "Mara Lindqvist", Some.Article($"“[[{record}|Mara Lindqvist]]” said Mara Lindqvist. The engineer, Leila, walked home."));

        Assert.Equal(VerdictKind.Altered, verdict.Kind);
        Assert.True(verdict.MeaningChanged);
        Assert.Contains(verdict.Diff, part => part.Change == change);
    }

    [Theory]
    [InlineData("I just want the old pump", "I want the old pump.")]
    [InlineData("They asked if the crew had seen it", "They asked whether the crew had seen it.")]
    [InlineData("We will sail when the crew is ready", "We will sail if the crew is ready.")]
    public async Task An_exchange_that_changes_no_condition_and_no_limit_is_style(string claim, string record)
        => Assert.Equal(VerdictKind.Verified, (await Check(claim, record)).Kind);

    [Fact]
    public async Task A_double_negation_is_another_wording_and_no_other_meaning()
    {
        var verdict = await Check("When it rises I will not fail to close it myself", "When it rises I will close it myself.");

        Assert.Equal(VerdictKind.Altered, verdict.Kind);
        Assert.False(verdict.MeaningChanged);
    }

    [Theory]
    [InlineData("There will be no night train", "there would be no night train")]
    [InlineData("I will sell my house to pay for the train", "she would sell her house to pay for the train")]
    [InlineData("The night train can wait for the ferry", "the night train could wait for the ferry")]
    public async Task Tense_and_person_of_reported_speech_change_no_meaning(string claim, string reported)
    {
        var verdict = await VerdictTests.Check(claim, "Mara Lindqvist", Some.Article($"Mara Lindqvist said that [[~{reported}|Mara Lindqvist]]."));

        Assert.Equal(VerdictKind.Paraphrase, verdict.Kind);
        Assert.False(verdict.MeaningChanged);
    }

    [Fact]
    public async Task A_word_of_certainty_is_a_modal_in_reported_speech_too()
        => Assert.True((await VerdictTests.Check("The night train must wait for the ferry", "Mara Lindqvist", Some.Article("Mara Lindqvist said that [[~the night train could wait for the ferry|Mara Lindqvist]]."))).MeaningChanged);

    [Theory]
    [InlineData("We brought the goats home, and most of them are well.", "We brought the goats home, and every one of them is well.")]
    [InlineData("They sail to Tarnby. Twice an hour, if you let them.", "They sail to Skerrow. Twice an hour, if you let them.")]
    [InlineData("We are not there yet, but we are still where we were.", "We are not there yet, but we are no longer where we were.")]
    public async Task A_change_among_few_words_that_carry_meaning_is_seen(string claim, string record)
    {
        var verdict = await Check(claim, record);

        Assert.Equal(VerdictKind.Altered, verdict.Kind);
        Assert.True(verdict.MeaningChanged);
    }

    [Fact]
    public async Task A_retelling_that_shares_little_more_than_small_words_is_a_paraphrase()
        => Assert.NotEqual(VerdictKind.Altered, (await Check(
            "Money for a second tunnel is not there this year, and I will not act as if it were.",
            "There is no money for a second bridge this year, and I am not going to pretend there is.")).Kind);

    [Theory]
    [InlineData("We think the strike is in the interest of the whole town", "We think the strike is against the interest of the whole town.")]
    [InlineData("We came together to side against the young people of the town", "We came together to side with the young people of the town.")]
    [InlineData("The keeper gave up before he was caught by the harbour guard", "The keeper gave up because he was caught by the harbour guard.")]
    [InlineData("You are sinking, and we are sinking you with the paper", "We are sinking, and you are sinking us with the paper.")]
    [InlineData("I saw her open the lock and leave the harbour", "I saw him open the lock and leave the harbour.")]
    [InlineData("He is going to open the lock on Tuesday", "She is going to open the lock on Tuesday.")]
    [InlineData("I am looking for a shorter way to the old lock behind the dam", "In the end he is looking for a shorter way to the old lock behind the dam.")]
    [InlineData("the old lock of the harbour is too high for me", "the old lock of the harbour is too high for a lot of people.")]
    [InlineData("In the end the keeper of the old harbour will do it", "In the end the keeper of the old harbour will think about opening the lock.")]
    [InlineData("every boat of the harbour and of the northern coast will have it", "every boat of the harbour and of the northern coast will have a red lamp on it.")]
    [InlineData("the children of the harbour have done it", "the children of the harbour have gone through enough.")]
    public async Task Small_words_that_make_another_sentence_are_another_wording(string claim, string record)
        => Assert.Equal(VerdictKind.Altered, (await Check(claim, record)).Kind);

    [Theory]
    [InlineData("They are sinking, and the town sinks them with the paper", "We are sinking, and the town sinks us with the paper.")]
    [InlineData("I think we will open the lock on Tuesday morning", "I think I will open the lock on Tuesday morning.")]
    [InlineData("The keeper and their boat left the harbour at night", "The keeper and his boat left the harbour at night.")]
    [InlineData("if you like your lamp you can keep it", "If you like your lamp you can keep your lamp.")]
    [InlineData("She is going to open the lock on Tuesday", "I am going to open the lock on Tuesday.")]
    [InlineData("They left the lock on Tuesday morning", "So he left the lock on Tuesday morning.")]
    [InlineData("The keeper saw this boat leave the harbour at night", "The keeper saw the boat leave the harbour at night.")]
    [InlineData("The keeper left for the harbour in the night", "The keeper left for the harbour at night.")]
    [InlineData("The keeper uses the old lock https://t.co/Other2 every Tuesday morning", "The keeper uses the old lock https://t.co/Xvd1 every Tuesday morning.")]
    [InlineData("The keeper uses the old lock every Tuesday morning", "The keeper uses the old lock https://t.co/Xvd1 every Tuesday morning.")]
    [InlineData("THE KEEPER USES THE OLD LOCK HTTPS://T.CO/XVD1 PIC.TWITTER.COM/ABC", "The keeper uses the old lock https://t.co/Xvd1 pic.twitter.com/aBc")]
    [InlineData("The old lock is the #1 issue of the harbour", "The old lock is the number one issue of the harbour.")]
    [InlineData("The old lock is the No. 1 issue of the harbour", "The old lock is the number one issue of the harbour.")]
    public async Task Other_small_words_are_only_another_style(string claim, string record)
        => Assert.Equal(VerdictKind.Verified, (await Check(claim, record)).Kind);

    [Fact]
    public async Task Of_a_claim_that_goes_on_an_exchanged_pronoun_leaves_what_is_on_record()
        => Assert.Equal(VerdictKind.PartlyFound, (await Check("The town sends people that have lots of problems, and they bring these problems with us. We have all spoken to the harbour guard about this in May.",
            "The town sends people that have lots of problems, and they bring these problems with them.")).Kind);

    [Theory]
    [InlineData("We will play the songs of the town, except the new ones", "We will play the songs of the town, other than the new ones.")]
    [InlineData("We will play the songs of the town, save the new ones", "We will play the songs of the town except the new ones.")]
    [InlineData("We will play the songs of the town and the new ones", "We will play the songs of the town as well as the new ones.")]
    public async Task Another_word_for_the_same_exception_changes_nothing(string claim, string record)
        => Assert.False((await Check(claim, record)).MeaningChanged);
}
