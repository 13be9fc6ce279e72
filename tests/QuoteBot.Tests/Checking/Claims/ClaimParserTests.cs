using QuoteBot.Checking.Claims;

namespace QuoteBot.Tests.Checking.Claims;

public sealed class ClaimParserTests
{
    [Theory]
    [InlineData("“We will win.” — Mara Lindqvist, The Harbour Post", "We will win.", "Mara Lindqvist", "The Harbour Post")]
    [InlineData("\"We will win.\" - Mara Lindqvist", "We will win.", "Mara Lindqvist", null)]
    [InlineData("\"We will win.\"\n-- Mara Lindqvist (2024)", "We will win.", "Mara Lindqvist", null)]
    [InlineData("Mara Lindqvist said: “We will win.”", "We will win.", "Mara Lindqvist", null)]
    [InlineData("Mara Lindqvist told The Harbour Post: “We will win.”", "We will win.", "Mara Lindqvist", "The Harbour Post")]
    [InlineData("Mara Lindqvist: \"We will win.\"", "We will win.", "Mara Lindqvist", null)]
    [InlineData("“We will win,” said Mara Lindqvist.", "We will win,", "Mara Lindqvist", null)]
    [InlineData("“We will win,” Mara Lindqvist said.", "We will win,", "Mara Lindqvist", null)]
    [InlineData("'We will win, it's ours' - Mara Lindqvist", "We will win, it's ours", "Mara Lindqvist", null)]
    [InlineData("“We will win” @MaraLindqvist", "We will win", "@MaraLindqvist", null)]
    [InlineData("«We will win» — Lindqvist", "We will win", "Lindqvist", null)]
    [InlineData("“We will win,” she said. “And soon.”", "We will win, And soon.", null, null)]
    [InlineData("“We will win,” said Mara Lindqvist. “And soon.”", "We will win, And soon.", "Mara Lindqvist", null)]
    [InlineData("“They lied” – the harbour master", "They lied", "the harbour master", null)]
    [InlineData("“They lied” – Mara Lindqvist’s uncle", "They lied", "Mara Lindqvist’s uncle", null)]
    [InlineData("“They all lied,” said the uncle of Mara Lindqvist", "They all lied,", "the uncle of Mara Lindqvist", null)]
    [InlineData("Mara Lindqvist's uncle said: “They all lied”", "They all lied", "Mara Lindqvist's uncle", null)]
    [InlineData("I saw it all – my daughter's father", "I saw it all – my daughter's father", null, null)]
    [InlineData("“We will win.” - Lindqvist, Ellery voter", "We will win.", "Lindqvist, Ellery voter", null)]
    [InlineData("“We will win.”", "We will win.", null, null)]
    [InlineData("Somebody wrote on a wall: “We will win.”", "We will win.", null, null)]
    [InlineData("Everyone says: “We will win.”", "We will win.", null, null)]
    [InlineData("“We will win,” said someone.", "We will win,", null, null)]
    [InlineData("“We will win.” — Nobody", "We will win.", null, null)]
    [InlineData("People said: “We will win.”", "We will win.", null, null)]
    [InlineData("We will win.", "We will win.", null, null)]
    [InlineData("We will win this year. — Mara Lindqvist", "We will win this year.", "Mara Lindqvist", null)]
    [InlineData("Mara Lindqvist: We will win this year", "We will win this year", "Mara Lindqvist", null)]
    public void An_attribution_around_the_words_is_parsed_off(string text, string quote, string? speaker, string? outlet)
    {
        var claim = ClaimParser.Parse(text);

        Assert.Equal((quote, speaker, outlet), (claim.Quote, claim.Speaker, claim.Outlet));
    }

    [Theory]
    [InlineData("“We will win this year” Lindqvist", "Lindqvist", null)]
    [InlineData("“We will win this year”, Lindqvist", "Lindqvist", null)]
    [InlineData("“We will win this year” by Mara Lindqvist", "Mara Lindqvist", null)]
    [InlineData("“We will win this year” - said by Lindqvist", "Lindqvist", null)]
    [InlineData("Mara Lindqvist testified “We will win this year”", "Mara Lindqvist", null)]
    [InlineData("“We will win this year” per Mara Lindqvist.", "Mara Lindqvist", null)]
    [InlineData("“We will win this year” 😂 — Lindqvist", "Lindqvist", null)]
    [InlineData("“We will win this year” (Lindqvist)", "Lindqvist", null)]
    [InlineData("“We will win this year” – psychologist Mara Lindqvist", "psychologist Mara Lindqvist", null)]
    [InlineData("“We will win this year” psychologist Mara Lindqvist", "psychologist Mara Lindqvist", null)]
    [InlineData("“We will win this year” - Van Der Berg on Instagram", "Van Der Berg", null)]
    [InlineData("“We will win this year” — judge Tom Hale", "judge Tom Hale", null)]
    [InlineData("**Lindqvist**: “We will win this year”", "Lindqvist", null)]
    [InlineData("BREAKING: Lindqvist: “We will win this year”", "Lindqvist", null)]
    [InlineData("Mara Lindqvist to The Harbour Post: “We will win this year”", "Mara Lindqvist", "The Harbour Post")]
    [InlineData("Mara Lindqvist on Tom Hale: “We will win this year”", "Mara Lindqvist", null)]
    [InlineData("Port board chair Tom Hale: “We will win this year”", "Port board chair Tom Hale", null)]
    [InlineData("Did Lindqvist really say “We will win this year”?", "Lindqvist", null)]
    [InlineData("Has Mara Lindqvist ever said that “We will win this year”?", "Mara Lindqvist", null)]
    [InlineData("Tom Hale called it “We will win this year”", "Tom Hale", null)]
    [InlineData("Hale talked of “We will win this year”", "Hale", null)]
    [InlineData("Lindqvist said “We will win this year” in 2019", "Lindqvist", null)]
    [InlineData("Lindqvist really said “We will win this year” in her speech", "Lindqvist", null)]
    [InlineData("lmao Mara Lindqvist actually said “We will win this year” to Hale", "Mara Lindqvist", null)]
    [InlineData("Did Mara Lindqvist really write “We will win this year”??", "Mara Lindqvist", null)]
    [InlineData("So Lindqvist says “We will win this year”", "Lindqvist", null)]
    [InlineData("LOL Lindqvist said “We will win this year”", "Lindqvist", null)]
    [InlineData("Yep, Lindqvist said “We will win this year”", "Lindqvist", null)]
    [InlineData("On Kanal Nord, Lindqvist said “We will win this year”", "Lindqvist", null)]
    [InlineData("In July, Lindqvist said “We will win this year”", "Lindqvist", null)]
    [InlineData("In 2019 Mara Lindqvist said: “We will win this year”", "Mara Lindqvist", null)]
    [InlineData("When asked about Hale, Lindqvist said “We will win this year”", "Lindqvist", null)]
    [InlineData("Today, Lindqvist: “We will win this year”", "Lindqvist", null)]
    [InlineData("But at a rally, Lindqvist: “We will win this year”", "Lindqvist", null)]
    [InlineData("“We will win this year” — Lindqvist (D)", "Lindqvist", null)]
    [InlineData("“We will win this year” — Lindqvist, R-AZ", "Lindqvist", null)]
    [InlineData("Lindqvist quoted Hale: “We will win this year”", "Lindqvist", null)]
    [InlineData("Tom Hale blasts Lindqvist: “We will win this year”", "Tom Hale", null)]
    [InlineData("“We will win this year” -- Mara Lindqvist endorsing Hale", "Mara Lindqvist", null)]
    [InlineData("“We will win this year” - Lindqvist defending the strike", "Lindqvist", null)]
    [InlineData("“We will win this year” - Lindqvist quoting Hale", null, null)]
    [InlineData("Harbour zoo on the strike: “We will win this year”", null, null)]
    [InlineData("Hale's rep: “We will win this year”", null, null)]
    [InlineData("lindqvist: “We will win this year”", null, null)]
    public void The_only_words_in_marks_are_the_quote_whoever_is_named_around_them(string text, string? speaker, string? outlet)
        => Assert.Equal(new Claim("We will win this year", speaker, outlet), ClaimParser.Parse(text));

    [Theory]
    [InlineData("Please tell me Mara Lindqvist said “We will win this year”")]
    [InlineData("Friends tell me Mara Lindqvist said “We will win this year”")]
    [InlineData("Newspapers write that Mara Lindqvist said “We will win this year”")]
    [InlineData("Readers ask whether Mara Lindqvist really said “We will win this year”")]
    [InlineData("Facebook post says “We will win this year”")]
    [InlineData("Viral tweet says “We will win this year”")]
    [InlineData("Did Mara Lindqvist tell Tom Hale “We will win this year”?")]
    public void Who_passes_words_on_in_a_chat_is_no_speaker(string text)
        => Assert.True(ClaimParser.Parse(text).Speaker is null or "" or "Mara Lindqvist", ClaimParser.Parse(text).Speaker);

    [Fact]
    public void Who_criticises_words_in_anothers_speech_did_not_say_them()
        => Assert.Null(ClaimParser.Parse("Mara Lindqvist slammed “We will win this year” in Tom Hale's speech").Speaker);

    [Theory]
    [InlineData("Our “harbour for all of us” promise stands")]
    [InlineData("We called it a “harbour for all of us” and meant it")]
    [InlineData("We called it “a harbour for all of us”")]
    [InlineData("The so-called “peace process in the old town” is dead")]
    [InlineData("The mayor's plan is “a disgrace”")]
    [InlineData("“Peace in our old town” is what we promised and never gave to anybody")]
    public void A_sentence_with_some_of_its_words_in_marks_is_the_claim(string text)
        => Assert.Equal(new Claim(text), ClaimParser.Parse(text));

    [Fact]
    public void With_an_explicit_speaker_a_quotation_within_the_words_is_a_part_of_them()
    {
        const string Text = "The mayor basically is asking people, 'Please ignore the harbour guard. Please ignore me.'";

        Assert.Equal(new Claim(Text, "Tom Hale"), ClaimParser.Parse(Text, "Tom Hale"));
    }

    [Fact]
    public void A_dash_inside_the_marks_signs_nothing()
        => Assert.Equal(new Claim("When it comes to the seal, four month old Siska - Berani, you ARE the father", "Tom Hale", "Harbour Zoo"),
            ClaimParser.Parse("Tom Hale to the Harbour Zoo: \"When it comes to the seal, four month old Siska - Berani, you ARE the father\""));

    [Theory]
    [InlineData("We have one goal — the harbour — and we will not rest")]
    [InlineData("There is one thing to fear — Monday")]
    [InlineData("He said “no” to me and “yes” to everybody else")]
    [InlineData("I said yesterday, and I say today: we will win")]
    [InlineData("Remember: we will win")]
    [InlineData("She told me: “never again” and I believed her")]
    [InlineData("It's the boats' crews who pay")]
    [InlineData("")]
    [InlineData("“")]
    [InlineData("\"'“”’")]
    [InlineData("NEAR( col:\"'; DROP")]
    public void Words_that_only_look_like_an_attribution_stay_in_the_claim(string text)
        => Assert.Equal(new Claim(text), ClaimParser.Parse(text));

    [Theory]
    [InlineData("“We will win.” — Tomás Echeverri")]
    [InlineData("Tomás Echeverri: “We will win.”")]
    public void An_explicit_speaker_wins(string text)
        => Assert.Equal(("We will win.", "Mara Lindqvist"), (ClaimParser.Parse(text, "Mara Lindqvist").Quote, ClaimParser.Parse(text, "Mara Lindqvist").Speaker));

    [Theory]
    [InlineData("We have one man to thank — Tomás Echeverri")]
    [InlineData("Dear friends: we will win")]
    [InlineData("It is what it is, said Tomás")]
    public void With_an_explicit_speaker_unmarked_words_are_cut_only_before_that_name(string text)
        => Assert.Equal(text, ClaimParser.Parse(text, "Mara Lindqvist").Quote);

    [Fact]
    public void Each_quotation_of_a_longer_text_is_a_claim_with_its_speaker()
    {
        var claims = ClaimParser.ParseEach("On Monday Mara Lindqvist said: “We will build a bridge over the canal.” Later Tomás Echeverri said: “The old quay can stay open through the summer.”");

        Assert.Equal(
            [("We will build a bridge over the canal.", "Mara Lindqvist"), ("The old quay can stay open through the summer.", "Tomás Echeverri")],
            claims.Select(claim => (claim.Quote, claim.Speaker!)));
    }

    [Theory]
    [InlineData("On Monday it rained, and “we will build a bridge over the canal,” Mara Lindqvist told Kanal Nord.", "Kanal Nord")]
    [InlineData("On Monday it rained, and “we will build a bridge over the canal,” Mara Lindqvist wrote on Facebook.", null)]
    public void The_outlet_told_is_the_claimed_outlet_and_a_platform_is_none(string text, string? outlet)
        => Assert.Equal(outlet, Assert.Single(ClaimParser.ParseEach(text)).Outlet);

    [Fact]
    public void A_single_signed_quotation_is_one_claim()
        => Assert.Equal([new Claim("We will win this year.", "Mara Lindqvist")], ClaimParser.ParseEach("“We will win this year.” — Mara Lindqvist"));

    [Fact]
    public void A_text_without_quotation_marks_has_no_quotations()
        => Assert.Empty(ClaimParser.ParseEach("The mayor went home and it rained all day."));

    [Theory]
    [InlineData("I asked for a number and was given a brochure. — Fiona McArdle")]
    [InlineData("I asked for a number and was given a brochure. - Fiona McArdle, The Skerrow Chronicle")]
    [InlineData("Fiona McArdle: I asked for a number and was given a brochure.")]
    public void An_explicit_speaker_wins_over_an_attribution_that_is_parsed_off(string text)
    {
        var claim = ClaimParser.Parse(text, "Wen Zhao");

        Assert.Equal("I asked for a number and was given a brochure.", claim.Quote);
        Assert.Equal("Wen Zhao", claim.Speaker);
    }

    [Theory]
    [InlineData("Lindqvist at the old town hall: we will win this year", "Lindqvist")]
    [InlineData("Mara Lindqvist in 2019: we will win this year", "Mara Lindqvist")]
    [InlineData("In 2019 Mara Lindqvist said: we will win this year", "Mara Lindqvist")]
    [InlineData("BREAKING: Mara Lindqvist: we will win this year", "Mara Lindqvist")]
    [InlineData("Mara Lindqvist's response: we will win this year", "Mara Lindqvist")]
    [InlineData("Mara Lindqvist — we will win this year", "Mara Lindqvist")]
    [InlineData("mara lindqvist said we will win this year", "mara lindqvist")]
    [InlineData("mara lindqvist once said we will win this year #port #vote", "mara lindqvist")]
    [InlineData("RT @MaraLindqvist: we will win this year", "@MaraLindqvist")]
    [InlineData("we will win this year - Lindqvist", "Lindqvist")]
    [InlineData("we will win this year, Lindqvist said", "Lindqvist")]
    public void Without_marks_what_may_be_an_attribution_is_also_read_as_one(string text, string speaker)
        => Assert.Contains(new Claim("we will win this year", speaker), ClaimParser.Otherwise(new Claim(text)));

    [Theory]
    [InlineData("I don't care why he said it, we will win this year - Lindqvist", "I don't care why he said it, we will win this year")]
    [InlineData("We said: we will win this year - Lindqvist", "We said: we will win this year")]
    public void Words_of_the_claim_that_look_like_an_attribution_do_not_hide_the_one_behind_them(string text, string words)
        => Assert.Equal([new Claim(words, "Lindqvist")], ClaimParser.Otherwise(new Claim(text)));

    [Theory]
    [InlineData("No, we will never win this year")]
    [InlineData("At most 40 of us are ready, and some may not come")]
    [InlineData("In 2019 we had no plan, and we have none today")]
    public void The_first_words_of_a_claim_are_its_own(string text) => Assert.Empty(ClaimParser.Otherwise(new Claim(text)));

    [Theory]
    [InlineData("The truth is simple: we will win this year")]
    [InlineData("my friend said we will win this year")]
    [InlineData("Mara Lindqvist: we will win this year", "Tom Hale")]
    public void What_names_nobody_or_another_is_no_attribution(string text, string? speaker = null)
        => Assert.Empty(ClaimParser.Otherwise(new Claim(text, speaker)));

    [Fact]
    public void In_a_longer_text_somebody_is_no_speaker_either()
        => Assert.All(ClaimParser.ParseEach("Somebody wrote on a wall: “The tower will not stand.” Everyone says: “It will be rebuilt.”"), claim => Assert.Null(claim.Speaker));

    /// <summary>What takes the square of the length would take minutes.</summary>
    [Theory]
    [InlineData(" ")]
    [InlineData(", ")]
    [InlineData(" -")]
    [InlineData(" (")]
    [InlineData("A ")]
    public void A_long_run_of_anything_is_read_at_once(string part)
    {
        var claim = new Claim("We" + string.Concat(Enumerable.Repeat(part, 100_000)) + "win");
        var clock = System.Diagnostics.Stopwatch.StartNew();

        _ = ClaimParser.Otherwise(claim).Count();

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }
}
