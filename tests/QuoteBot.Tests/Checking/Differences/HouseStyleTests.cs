namespace QuoteBot.Tests.Checking.Differences;

/// <summary>Two outlets print one sentence in their own styles: that changes nothing of what was said.</summary>
public sealed class HouseStyleTests
{
    private static Task<Verdict> Check(string claim, string printed) => VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(printed));

    [Theory]
    [InlineData("Sen. Ruiz and Sen. Moreau have met again and are hopeful of an agreement.", "Senator Ruiz and Senator Moreau have met again and are hopeful of an agreement.")]
    [InlineData("I told Gov Ruiz that the old quay can stay open through the summer.", "I told Governor Ruiz that the old quay can stay open through the summer.")]
    [InlineData("We met Dr. Moreau on Nov. 8 to talk about the water.", "We met Doctor Moreau on November 8 to talk about the water.")]
    [InlineData("All the talk that went on in Nov. and Dec. and Jan. about the quay was for nothing.", "All the talk that went on in November and December and January about the quay was for nothing.")]
    [InlineData("They have hosted al-Qaeda. They have let al-Qaeda cross their country.", "They have hosted al-Qaida, they have let al-Qaida cross their country.")]
    [InlineData("If you have had 10s of millions of crowns and 100s of letters against you, you talk to people.", "If you have had tens of millions of crowns and hundreds of letters against you, you talk to people.")]
    [InlineData("What I told our S. Vikish friends is that we will mend the old quay.", "What I told our South Vikish friends is that we will mend the old quay.")]
    [InlineData("A boat of @realTomHolm's old yard has asked the council for a berth at the quay.", "A boat of Holm's old yard has asked the council for a berth at the quay.")]
    [InlineData("A boat of @realTomHolm's old yard has asked the council for a berth at the quay.", "A boat of Tom Holm's old yard has asked the council for a berth at the quay.")]
    [InlineData("If the city refuses to do what is needed to defend its residents, then I will send the guard.", "If a city refuses to do what is needed to defend its residents, then I will send the guard.")]
    public async Task A_short_form_or_a_spelling_is_no_change(string claim, string printed)
    {
        Assert.Equal(VerdictKind.Verified, (await Check(claim, printed)).Kind);
        Assert.Equal(VerdictKind.Verified, (await Check(printed, claim)).Kind);
    }

    [Theory]
    [InlineData("Sen. Ruiz and Sen. Moreau have met again and are hopeful of an agreement.", "Senator Ruiz and Governor Moreau have met again and are hopeful of an agreement.")]
    [InlineData("What I told our S. Vikish friends is that we will mend the old quay.", "What I told our North Vikish friends is that we will mend the old quay.")]
    [InlineData("A boat of @realTomHolm's old yard has asked the council for a berth at the quay.", "A boat of Vik's old yard has asked the council for a berth at the quay.")]
    [InlineData("A boat of @holmcritic's old yard has asked the council for a berth at the quay.", "A boat of Holm's old yard has asked the council for a berth at the quay.")]
    [InlineData("A boat of @StopHolm's old yard has asked the council for a berth at the quay.", "A boat of Holm's old yard has asked the council for a berth at the quay.")]
    [InlineData("Plan E is better than the plan of last year for the old quay.", "Plan East is better than the plan of last year for the old quay.")]
    [InlineData("They refuse to take a large note of the harbour as a matter of policy.", "They refus[ed] to return a large note of the harbour as a matter of policy.")]
    [InlineData("We met Doctor Moreau on Nov. 8 to talk about the water.", "We met Doctor Moreau on December 8 to talk about the water.")]
    [InlineData("If the city refuses to do what is needed to defend its residents, then I will send the guard.", "Unless the city refuses to do what is needed to defend its residents, then I will send the guard.")]
    public async Task Another_office_month_or_condition_is_a_change(string claim, string printed)
        => Assert.Equal(VerdictKind.Altered, (await Check(claim, printed)).Kind);

    [Fact]
    public async Task A_short_word_that_stands_before_no_name_is_itself()
        => Assert.Equal(VerdictKind.Altered, (await Check("We may go to sea with a rep of the old harbour office.", "We may go to sea with a representative of the old harbour office.")).Kind);

    [Theory]
    [InlineData("Islamic State didn't exist when my sister was the mayor of this town", "ISIS didn't exist when my sister was the mayor of this town.", VerdictKind.Verified)]
    [InlineData("when my sister was the mayor of this town we had no ISIL", "when my sister was the mayor of this town we had no Islamic State.", VerdictKind.Verified)]
    [InlineData("The ferry will sail to Kyiv when my sister is the mayor", "The ferry will sail to Kiev when my sister is the mayor.", VerdictKind.Verified)]
    [InlineData("The ferry will sail to Kharkiv when my sister is the mayor", "The ferry will sail to Kiev when my sister is the mayor.", VerdictKind.Altered)]
    [InlineData("The old State didn't exist when my sister was the mayor of this town", "ISIS didn't exist when my sister was the mayor of this town.", VerdictKind.Altered)]
    public async Task What_houses_call_otherwise_is_one_name(string claim, string printed, VerdictKind kind)
        => Assert.Equal(kind, (await Check(claim, printed)).Kind);

    [Theory]
    [InlineData("Give the old quay hell, my friends of the harbour", "Give the old quay h***, my friends of the harbour", VerdictKind.Verified)]
    [InlineData("everybody's rich and I'm working my ass off for the harbour", "Everybody's rich and I'm working my a-- off for the harbour", VerdictKind.Verified)]
    [InlineData("that is a load of shit from the people of the harbour", "that is a load of s**t from the people of the harbour", VerdictKind.Verified)]
    [InlineData("I am not going to the f***ing quay lol", "I'm not going to the fucking quay,", VerdictKind.Verified)]
    [InlineData("all of a sudden they try to take our quay with bullsh*t, ok", "All of a sudden, they try to take our quay with bullshit, OK,", VerdictKind.Verified)]
    [InlineData("they took our quay with bullsh*t and a smile", "They took our quay with bullshit and a smile", VerdictKind.Verified)]
    [InlineData("they took our quay with b*** and a smile", "They took our quay with money and a smile", VerdictKind.Altered)]
    [InlineData("My n***** is a liar and the whole town knows it", "My neighbour is a liar and the whole town knows it", VerdictKind.Altered)]
    [InlineData("We will *end* the war at the harbour with the council", "We will endorse the war at the harbour with the council", VerdictKind.Altered)]
    [InlineData("We will *end* the war at the harbour with the council", "We will end the war at the harbour with the council", VerdictKind.Verified)]
    [InlineData("Give the old quay love, my friends of the harbour", "Give the old quay h***, my friends of the harbour", VerdictKind.Altered)]
    [InlineData("It is the statement, and the harbour is ours to mend", "It is the state--and the harbour is ours to mend", VerdictKind.Altered)]
    [InlineData("I want a holiday from the people of the harbour", "I want a harbour -- from the people of the harbour", VerdictKind.Altered)]
    public async Task A_word_that_is_spelled_out_in_part_is_that_word(string claim, string printed, VerdictKind kind)
        => Assert.Equal(kind, (await Check(claim, printed)).Kind);

    [Theory]
    [InlineData("we know that there would be a flood if we failed to mend the old quay", VerdictKind.Verified)]
    [InlineData("we know that there would be a flood unless we failed to mend the old quay", VerdictKind.Altered)]
    public async Task The_reporters_own_word_between_the_marks_may_be_kept(string claim, VerdictKind kind)
        => Assert.Equal(kind, (await VerdictTests.Check(claim, "Mara Lindqvist", QuoteBot.Attribution.Annotator.Annotate(new Article { Id = "a", Text = "“We know that there would be a flood” if “we failed to mend the old quay,” Mara Lindqvist said on Monday." }))).Kind);

    [Theory]
    [InlineData("refuse to accept a large note of the harbour as a matter of policy", "Lamp shops are refus[ing] to accept a large note of the harbour as a matter of policy", VerdictKind.Verified)]
    [InlineData("refuse to accept a large note of the harbour as a matter of policy", "Lamp shops are forc[ing] us to accept a large note of the harbour as a matter of policy", VerdictKind.Altered)]
    [InlineData("our men were attacked by the gate of the harbour all day", "our men were attack[ing] by the gate of the harbour all day", VerdictKind.Altered)]
    public async Task The_ending_that_an_outlet_put_in_brackets_may_be_put_back(string claim, string printed, VerdictKind kind)
        => Assert.Equal(kind, (await Check(claim, printed)).Kind);
}
