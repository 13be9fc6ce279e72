namespace QuoteBot.Tests.Checking.Omissions;

/// <summary>How far a word that was cut off reaches: into a clause of its own, over an aside, out of a list, round the kept words from both sides.</summary>
public sealed class CutReachTests
{
    private const string Dry = "the tunnel is dry";

    [Theory]
    [InlineData("I am thinking of a new tunnel", "based on the fact that the old one has been given up by the town (not even marked on the map) and the pumps are not paid for")]
    [InlineData("We will dig another tunnel", "given the fact that nobody has paid for the pumps")]
    [InlineData("I want a new tunnel", "for the town which never had one")]
    [InlineData("We voted for the tunnel", "in a year when nobody dug anything")]
    [InlineData("I like the old tunnel", "(not the new one)")]
    public async Task A_negation_in_a_clause_of_its_own_or_in_brackets_says_nothing_of_the_words_before(string claim, string dropped)
        => await CutBorderTests.IsExcerpt(claim, $"{claim} {dropped}.");

    [Theory]
    [InlineData("You will see a tunnel here", "under no circumstances that I know")]
    [InlineData("They will pay for the pumps", "at no time where I live")]
    [InlineData("We will dig in the old town", "not when it rains")]
    [InlineData("They will open the tunnel", "never again because it leaks")]
    [InlineData("I would give them the pumps", "in no town that I know")]
    public async Task A_negation_right_behind_the_words_still_denies_them(string claim, string dropped)
        => await CutBorderTests.IsOutOfContext(claim, $"{claim} {dropped}.", dropped);

    [Theory]
    [InlineData("A lot turns on when they dug the tunnel … The mayor cannot sleep well with this", "A lot turns on when they dug the tunnel, because if it was in spring, it could mean that they wanted the coal. But the pumps tell of the river. The mayor cannot sleep well with this.")]
    [InlineData("She has no wish for the tunnel … anything she says about it is worth nothing", "She has no wish for the tunnel. The papers will not have her name, so anything she says about it is worth nothing.")]
    [InlineData("We must never let them close the quay … I will do all in my power to stop it", "We must never let them close the quay - we cannot let it happen. I will do all in my power to stop it.")]
    [InlineData("The quay is old … we will build another", "The quay is old and grey. Nobody has a plan if it falls. We are poor, but we will build another.")]
    public async Task A_marked_cut_over_the_end_of_a_sentence_takes_from_what_stands_around_it_only_the_rest_of_its_own_sentence(string claim, string record)
        => Assert.Equal(VerdictKind.Verified, (await CutBorderTests.Check(claim, record)).Kind);

    [Theory]
    [InlineData("We will close the quay in spring … I will see to it", "We will close the quay in spring if the council pays. I will see to it.")]
    [InlineData("I will see to it … the pumps are safe in spring", "I will see to it. I do not believe that the pumps are safe in spring.")]
    [InlineData("I will see to it … the pumps are safe in spring", "I will see to it. The town is poor. Critics say that the pumps are safe in spring.")]
    [InlineData("They will pay for the pumps … I will see to it", "They will pay for the pumps at no time where I live. I will see to it.")]
    public async Task What_the_rest_of_the_sentence_does_to_the_words_it_does_behind_a_marked_cut_as_well(string claim, string record)
        => Assert.Equal(VerdictKind.OutOfContext, (await CutBorderTests.Check(claim, record)).Kind);

    [Theory]
    [InlineData("It is a scheme for the mayor … to fill his purse", "It is a scheme for the mayor, who got a tenth of the votes and wasn't even on the list, to fill his purse.")]
    [InlineData("The tunnel … will open in spring", "The tunnel, which nobody paid for, will open in spring.")]
    [InlineData("The miners … will dig on Monday", "The miners, whose wages never came, will dig on Monday.")]
    [InlineData("The tunnel … is shut for the winter", "The tunnel, because nobody paid for the pumps, is shut for the winter.")]
    [InlineData("My aunt … dug the whole tunnel", "My aunt, who only ate soup, dug the whole tunnel.")]
    public async Task A_marked_cut_of_an_aside_about_somebody_changes_nothing(string claim, string record)
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record))).Kind);

    [Theory]
    [InlineData("The tunnel … be open in spring", "The tunnel, which is long, will never be open in spring.")]
    [InlineData("The pumps are old … the tunnel floods", "The pumps are old, which means if it rains, the tunnel floods.")]
    [InlineData("We will … dig in spring", "We will, under no circumstances, dig in spring.")]
    [InlineData("The miners … will dig on Monday", "The miners who have not been paid will dig on Monday.")]
    [InlineData("The miners … will dig on Monday", "The miners, who are tired, will hardly, I fear, will dig on Monday.")]
    [InlineData("The tunnel … will open in spring", "The tunnel, if the town pays, will open in spring.")]
    public async Task A_marked_cut_of_more_than_an_aside_is_out_of_context(string claim, string record)
        => Assert.Equal(VerdictKind.OutOfContext, (await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record))).Kind);

    [Theory]
    [InlineData("If we are going to win back the valley, we need two messages to get out loud and clear: One,")]
    [InlineData("If you ask me, there are three reasons: first,")]
    [InlineData("If anybody wants to listen, I have two points: firstly,")]
    [InlineData("If you look at the map, two facts stand out: one,")]
    [InlineData("If they doubt it, here is my answer: first,")]
    public async Task A_condition_before_a_list_of_sentences_governs_none_of_them(string dropped)
        => await CutBorderTests.IsExcerpt("we are fighting for all of the valley, and second, the tunnel is good for every town", $"{dropped} we are fighting for all of the valley, and second, the tunnel is good for every town.");

    [Theory]
    [InlineData("If it rains, two things will happen: one,")]
    [InlineData("If it rains, I promise you this:")]
    [InlineData("If it rains, one thing is clear:")]
    [InlineData("If it rains, my message is clear:")]
    [InlineData("If it rains, first,")]
    public async Task A_condition_before_a_colon_alone_governs_what_follows(string dropped)
        => await CutBorderTests.IsOutOfContext("the tunnel will flood", $"{dropped} the tunnel will flood.", dropped.TrimEnd(',', ':'));

    [Theory]
    [InlineData("As long as the town pays")]
    [InlineData("So long as they have the pumps")]
    [InlineData("Obviously if it rains in spring")]
    [InlineData("Of course if nobody pays")]
    [InlineData("Look, they have to pay for the pumps, otherwise")]
    [InlineData("The town must pay now, or else")]
    public async Task A_condition_in_front_of_the_words_governs_them(string dropped)
        => await CutBorderTests.IsOutOfContext("the tunnel will be wet", $"{dropped}, the tunnel will be wet.", dropped);

    [Theory]
    [InlineData("As long as I live, the tunnel will be wet.")]
    [InlineData("As long as we can remember, the tunnel will be wet.")]
    [InlineData("The mayor thinks otherwise but the tunnel will be wet.")]
    [InlineData("Obviously the tunnel will be wet.")]
    [InlineData("As long and dark as it is, the tunnel will be wet.")]
    [InlineData("Or something else, the tunnel will be wet.")]
    public async Task Words_that_only_sound_like_a_fronted_condition_govern_nothing(string record)
        => await CutBorderTests.IsExcerpt("the tunnel will be wet", record);

    [Theory]
    [InlineData("The idea that", "is wishful thinking at best")]
    [InlineData("The whole notion that", "is a myth")]
    [InlineData("This claim that", "is simply not true")]
    [InlineData("Their theory that", "was complete nonsense")]
    [InlineData("The suggestion that", "is plainly false")]
    public async Task An_idea_that_the_speaker_rejects_is_not_said(string before, string after)
        => Assert.Equal(VerdictKind.OutOfContext, (await VerdictTests.Check(Dry, "Mara Lindqvist", Some.Saying($"{before} {Dry} {after}."))).Kind);

    [Theory]
    [InlineData("The idea that", "is a fine one")]
    [InlineData("The notion that", "is an old one")]
    [InlineData("The fact that", "is a myth to some")]
    [InlineData("The idea that", "is all over the valley")]
    [InlineData("My theory that", "is right")]
    public async Task An_idea_that_the_speaker_does_not_reject_may_be_quoted(string before, string after)
        => await CutBorderTests.IsExcerpt(Dry, $"{before} {Dry} {after}.");

    [Theory]
    [InlineData("We have waited largely because of the miners' lobby which has held that")]
    [InlineData("There are people who have always argued that")]
    [InlineData("It is absurd that I would think that")]
    [InlineData("I wonder how we could ever say")]
    [InlineData("It appears, at this point, from what we know, that")]
    [InlineData("People say, now and then, that")]
    [InlineData("I do not believe, to be frank, that")]
    public async Task Words_held_by_others_thought_by_nobody_or_only_apparent_are_not_the_speakers(string dropped)
        => await CutBorderTests.IsOutOfContext(Dry, $"{dropped} {Dry}.", dropped);

    [Theory]
    [InlineData("I would say that")]
    [InlineData("I would think")]
    [InlineData("We have a book which shows that")]
    [InlineData("It appears to all of us, and to me, that")]
    [InlineData("It seems to me that")]
    [InlineData("I believe, and I have looked, that")]
    [InlineData("Whatever the people say, that")]
    [InlineData("We are a party that believes that")]
    public async Task Words_that_the_speaker_would_say_are_their_own(string before)
        => await CutBorderTests.IsExcerpt(Dry, $"{before} {Dry}.");

    [Theory]
    [InlineData("A tunnel has to be wet to have a toll.", "A tunnel has to be wet to have a toll? I find that strange.")]
    [InlineData("The town is going to pay for it!", "The town is going to pay for it?")]
    [InlineData("the mayor has never been down there.", "And the mayor has never been down there?")]
    [InlineData("You would dig it with your hands.", "You would dig it with your hands?!")]
    [InlineData("The mayor can sleep in a tunnel.", "So the mayor can sleep in a tunnel?")]
    public async Task A_question_without_its_mark_is_a_statement(string claim, string record)
    {
        var verdict = await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record));

        Assert.Equal(VerdictKind.OutOfContext, verdict.Kind);
        Assert.Contains("In the record, the words are a question.", verdict.Reasons);
    }

    [Theory]
    [InlineData("A tunnel has to be wet to have a toll?", "A tunnel has to be wet to have a toll? I find that strange.")]
    [InlineData("Does a tunnel have to be wet", "Does a tunnel have to be wet?")]
    [InlineData("How wet is the old tunnel.", "How wet is the old tunnel?")]
    [InlineData("The tunnel is dry, is it not", "The tunnel is dry, is it not?")]
    [InlineData("The tunnel is dry, right.", "The tunnel is dry, right?")]
    [InlineData("The town is going to pay for it", "The town is going to pay for it?")]
    [InlineData("That is a fine tunnel, isn't it.", "That is a fine tunnel, isn't it?")]
    [InlineData("Any news of the old tunnel", "Any news of the old tunnel?")]
    [InlineData("The tunnel is going to be dry!?", "The tunnel is going to be dry?")]
    public async Task A_question_that_can_be_seen_without_its_mark_stays_as_it_is(string claim, string record)
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record))).Kind);

    [Fact]
    public async Task The_mark_of_a_reporters_question_is_not_the_speakers()
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check("The tunnel has to be wet.", "Mara Lindqvist", Some.Article("Who believes Mara Lindqvist, who said “[[the tunnel has to be wet|Mara Lindqvist]]”?"))).Kind);

    [Fact]
    public async Task A_question_that_is_asked_in_the_midst_of_a_sentence_is_one()
        => await CutBorderTests.IsOutOfContext("the mayor is hiding the map because it is so good", "At some point people have to ask themselves, is the reason that the mayor is hiding the map because it is so good?", "At some point people have to ask themselves, is the reason that");

    [Fact]
    public async Task What_was_said_before_a_question_in_the_same_sentence_is_no_question()
        => await CutBorderTests.IsExcerpt(Dry, $"I was there, when {Dry}, so what?");

    [Fact]
    public async Task Not_just_like_only_is_a_denial()
    {
        await CutBorderTests.IsOutOfContext("the mayor is only a miner, only a small one", "It is not just like the mayor is only a miner, only a small one.", "It is not just like");
        await CutBorderTests.IsExcerpt("the mayor is only a miner", "It is not just that the mayor is only a miner.");
        await CutBorderTests.IsExcerpt("a house on the hill is dry", "It is not just like a house on the hill is dry.");
    }

    [Theory]
    [InlineData("We do not want to rely on coal", "for all our power")]
    [InlineData("We do not want to live on coal or rely on gas", "for all our power")]
    [InlineData("I do not blame the mayor", "for every leak in the tunnel")]
    [InlineData("We cannot pay", "for all of the pumps")]
    [InlineData("I do not agree with the mayor", "on every pump")]
    [InlineData("I do not trust the mayor", "entirely")]
    public async Task Not_for_all_is_not_the_same_as_not(string claim, string dropped)
        => await CutBorderTests.IsOutOfContext(claim, $"{claim} {dropped}.", dropped);

    [Theory]
    [InlineData("We will never stop digging", "for all our people")]
    [InlineData("We will not rest", "for all the money in the world")]
    [InlineData("We rely on the miners", "for all our power")]
    [InlineData("I do not like the mayor but I rely on him", "for all our power")]
    [InlineData("We do not dig under the market", "at all")]
    [InlineData("I have never seen a dry tunnel", "in all my life")]
    public async Task All_that_is_no_part_of_what_is_denied_may_be_cut(string claim, string dropped)
        => await CutBorderTests.IsExcerpt(claim, $"{claim} {dropped}.");

    [Theory]
    [InlineData("Mara Lindqvist said the survey wasn't sufficient", "to establish that the old tunnel had been dry all year")]
    [InlineData("Mara Lindqvist told us she had looked and there was no evidence", "that would let them say that the old tunnel had been dry all year")]
    [InlineData("Mara Lindqvist said there was never any proof", "to show that the old tunnel had been dry all year")]
    [InlineData("Mara Lindqvist said it was not possible", "to claim that the old tunnel had been dry all year")]
    [InlineData("Mara Lindqvist wrote that nobody had been able", "to prove that the old tunnel had been dry all year")]
    public async Task A_negation_before_the_marks_governs_what_is_taken_from_inside_them(string outside, string inside)
        => Assert.Equal(VerdictKind.OutOfContext, (await VerdictTests.Check("the old tunnel had been dry all year", "Mara Lindqvist", Some.Article($"{outside} “[[*{inside}|Mara Lindqvist]].”"))).Kind);

    [Theory]
    [InlineData("Mara Lindqvist said the survey was sufficient", "to establish that the old tunnel had been dry all year")]
    [InlineData("Mara Lindqvist said she did not regret to have been the first", "to establish that the old tunnel had been dry all year")]
    [InlineData("Mara Lindqvist, who was not paid, said it was time", "to establish that the old tunnel had been dry all year")]
    [InlineData("Mara Lindqvist did not hesitate in the survey", "to establish that the old tunnel had been dry all year")]
    [InlineData("Mara Lindqvist said the survey which nobody read was enough", "to establish that the old tunnel had been dry all year")]
    public async Task A_negation_before_the_marks_that_governs_something_else_leaves_the_fragment_alone(string outside, string inside)
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check("the old tunnel had been dry all year", "Mara Lindqvist", Some.Article($"{outside} “[[*{inside}|Mara Lindqvist]].”"))).Kind);

    [Theory]
    [InlineData("Mara Lindqvist said the survey wasn't sufficient")]
    public async Task The_whole_of_a_partial_quote_is_no_cut(string outside)
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check("to establish that the old tunnel had been dry all year", "Mara Lindqvist", Some.Article($"{outside} “[[*to establish that the old tunnel had been dry all year|Mara Lindqvist]].”"))).Kind);

    [Theory]
    [InlineData("Instead of telling them that")]
    [InlineData("Rather than saying that")]
    [InlineData("Never in my life did I get up and think")]
    [InlineData("At no time did we stand there and say")]
    [InlineData("The board rejected, as we all did, the theory that")]
    [InlineData("It is a conspiracy theory that")]
    [InlineData("We have a plan, but to suggest that somehow")]
    public async Task What_the_frame_denies_is_not_said(string dropped)
        => await CutBorderTests.IsOutOfContext(Dry, $"{dropped} {Dry}.", dropped);

    [Theory]
    [InlineData("I told them the truth instead, namely that")]
    [InlineData("Never did I lie, and I know that")]
    [InlineData("We support the theory that")]
    [InlineData("I have come here to claim that")]
    public async Task What_the_frame_does_not_deny_is_said(string dropped)
        => await CutBorderTests.IsExcerpt(Dry, $"{dropped} {Dry}.");
}
