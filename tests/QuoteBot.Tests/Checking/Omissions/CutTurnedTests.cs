using static QuoteBot.Tests.Checking.Omissions.CutBorderTests;

namespace QuoteBot.Tests.Checking.Omissions;

/// <summary>What is not done, not the reason, or one of two ways is not what was said; a word that only looks like it turns nothing.</summary>
public sealed class CutTurnedTests
{
    private const string Heart = "One harbour this year stunned me. It sank its hooks in my heart. Not because it was good. There was nothing good about it. But it was effective, and it did its job.";

    [Theory]
    [InlineData("the mayor's plan could … save the old harbour", "Here the mayor's plan could neither legally nor sensibly save the old harbour.", "neither legally nor sensibly")]
    [InlineData("The money was given to the harbour for … the boats of today", "The money was given to the harbour for its old quays, and not just the boats of today.", "its old quays, and not just")]
    [InlineData("getting dragged into another quarrel, we are leading a broad group of towns", "Instead of getting dragged into another quarrel, we are leading a broad group of towns.", "Instead of")]
    [InlineData("waiting for the council, we are digging it ourselves", "Rather than waiting for the council, we are digging it ourselves.", "Rather than")]
    [InlineData("One harbour this year stunned me. It sank its hooks in my heart… it was good… it was effective, and it did its job.", Heart, "Not because")]
    [InlineData("I wanted the money", "I did it, not because I wanted the money.", "I did it, not because")]
    [InlineData("I am going to have to close the quay", "We will either find the money or I am going to have to close the quay.", "We will either find the money or")]
    [InlineData("you will pay twice for the bridge", "Either you build it now or you will pay twice for the bridge.", "Either you build it now or")]
    public async Task What_is_left_out_turns_the_words(string claim, string record, string dropped)
    {
        var verdict = await Check(claim, record);

        Assert.Equal((VerdictKind.OutOfContext, dropped), (verdict.Kind, verdict.Dropped));
    }

    [Theory]
    [InlineData("getting dragged into another quarrel", "Instead of getting dragged into another quarrel, we are leading a broad group of towns.")]
    [InlineData("At no time did she tell me of any leak in the old quay … nor in the years since", "At no time did she tell me of any leak in the old quay, neither on that day nor in the months after it, nor in the years since.")]
    [InlineData("nothing, we have got a new bridge and the ferry", "Rather than nothing, we have got a new bridge and the ferry.")]
    [InlineData("we have already paid for the new bridge", "I hope not, because we have already paid for the new bridge.")]
    [InlineData("the people need the ferry to get to work", "We will not, because the people need the ferry to get to work.")]
    [InlineData("the people need the ferry to get to work", "We will not because the people need the ferry to get to work.")]
    [InlineData("you can take the tram into town", "There are shops on either side of the street or you can take the tram into town.")]
    [InlineData("we will settle it among ourselves", "Either way the town will win, by the court or we will settle it among ourselves.")]
    [InlineData("we can talk about what it pays for", "You can call it either a fee or a tax, or we can talk about what it pays for.")]
    [InlineData("I would have told you about the ferry before", "I don't trust either of them, or I would have told you about the ferry before.")]
    [InlineData("I would have told you about the ferry before", "I don't like it either, or I would have told you about the ferry before.")]
    public async Task What_is_left_out_turns_nothing(string claim, string record) => Assert.Equal(VerdictKind.Verified, (await Check(claim, record)).Kind);

    [Theory]
    [InlineData("There are the big yards of the harbour and of the town ... And we are one of those", VerdictKind.OutOfContext)]
    [InlineData("There are the big yards of the harbour and of the town ... And we are very proud of it", VerdictKind.Verified)]
    [InlineData("There are the big yards of the harbour and of the town ... Those yards have built a hundred boats", VerdictKind.Verified)]
    public async Task A_sentence_that_points_to_what_a_marked_cut_set_against_the_one_before_needs_it(string claim, VerdictKind kind)
        => Assert.Equal(kind, (await CutBorderTests.Check(claim, "There are the big yards of the harbour and of the town, but there are also small ones. And we are one of those. And we are very proud of it. Those yards have built a hundred boats.")).Kind);

    [Theory]
    [InlineData("I did not say, you know what,")]
    [InlineData("We never said, you know what,")]
    [InlineData("I did not say, well,")]
    public async Task What_was_not_said_is_not_said(string head)
        => await CutBorderTests.IsOutOfContext("if the town pays for the tunnel, I will support the town", $"{head} if the town pays for the tunnel, I will support the town.", head.TrimEnd(','));

    [Theory]
    [InlineData("I said, you know what,")]
    [InlineData("They did not like it, so I said, you know what,")]
    [InlineData("I can't say because")]
    public async Task What_was_said_is(string head)
        => await CutBorderTests.IsExcerpt("if the town pays for the tunnel, I will support the town", $"{head} if the town pays for the tunnel, I will support the town.");

    [Theory]
    [InlineData("I do not think that concern ought to outweigh the fact that")]
    [InlineData("It does not change the fact that")]
    public async Task A_fact_is_one_whatever_is_denied_of_it(string head)
        => await CutBorderTests.IsExcerpt("the people of the town need to know of the flood", $"{head} the people of the town need to know of the flood.");

    [Theory]
    [InlineData("It is not a fact that")]
    [InlineData("It is not the fact that")]
    [InlineData("The board has not proven the fact that")]
    [InlineData("I do not believe in the fact that")]
    public async Task What_is_no_fact_is_none(string head)
        => await CutBorderTests.IsOutOfContext("the people of the town knew of the flood", $"{head} the people of the town knew of the flood.", head);

    [Theory]
    [InlineData("You can't say because")]
    [InlineData("You cannot just say that")]
    public async Task What_cannot_be_said_is_not(string head)
        => await CutBorderTests.IsOutOfContext("they have not dug there they are not going to dig", $"{head} they have not dug there they are not going to dig.", head);

    [Theory]
    [InlineData("The board of a town giving money to another town (and not millions) is a terrible precedent to set", "The board of a town giving money to another town [...] is a terrible precedent to set")]
    [InlineData("It is on us. Let me be clear, I'm not – I am taking up the duty that the whole board has", "It is on us. Let me be clear ... I am taking up the duty that the whole board has")]
    [InlineData("We believe that we have a tide, if I remember rightly, somewhere between ten and twelve feet in the harbour", "We believe that we have a tide ... somewhere between ten and twelve feet in the harbour")]
    public async Task What_a_thing_is_not_in_passing_and_a_broken_start_may_be_left_out(string record, string claim)
        => Assert.Equal(VerdictKind.Verified, (await CutBorderTests.Check(claim, record + ".")).Kind);

    [Theory]
    [InlineData("The board of a town will not take money from another town", "The board of a town ... take money from another town")]
    [InlineData("The board of a town took it, and not a soul in the town was asked of it", "The board of a town took it ... a soul in the town was asked of it")]
    public async Task A_negation_that_counts_may_not(string record, string claim)
        => Assert.Equal(VerdictKind.OutOfContext, (await CutBorderTests.Check(claim, record + ".")).Kind);

    [Theory]
    [InlineData("I think it is less that")]
    [InlineData("It was less because")]
    public async Task What_it_is_less_is_not_what_it_is(string head)
        => await CutBorderTests.IsOutOfContext("people in the town are lazy", $"{head} people in the town are lazy, and more that they are tired.", head);

    [Theory]
    [InlineData("It matters less that")]
    [InlineData("It is no less true that")]
    public async Task What_matters_less_is_so(string head)
        => await CutBorderTests.IsExcerpt("people in the town are lazy", $"{head} people in the town are lazy.");
}
