using QuoteBot.Checking;
using QuoteBot.Checking.Speakers;

namespace QuoteBot.Tests.Checking.Speakers;

public sealed class SpeakerAliasesTests
{
    private static readonly SpeakerAliases List = SpeakerAliases.Parse(["# Port Ellery", "", "Tiller = Tomás Echeverri", "  Old Tom  =  Tomás Echeverri ", "The Ferrywoman = Petra Holm"]);

    [Theory]
    [InlineData("Tiller", "Tomás Echeverri")]
    [InlineData("TILLER", "Tomás Echeverri")]
    [InlineData("Mr. Tiller", "Tomás Echeverri")]
    [InlineData("Tiller, the harbour master", "Tomás Echeverri")]
    [InlineData("the ferrywoman", "Petra Holm")]
    [InlineData("Ferrywoman", "Petra Holm")]
    public void An_alias_gives_the_full_name(string alias, string name)
    {
        Assert.Equal(name, List.Of(alias).Name);
        Assert.Equal(alias, List.Of(alias).Given);
    }

    [Fact]
    public void A_full_name_keeps_its_form_and_knows_its_aliases()
    {
        var speaker = List.Of("Tomas Echeverri");

        Assert.Equal("Tomas Echeverri", speaker.Name);
        Assert.Equal(["Tiller", "Old Tom"], speaker.Aliases);
        Assert.Null(speaker.Given);
    }

    [Theory]
    [InlineData("Tom")]
    [InlineData("Tiller Brandt")]
    [InlineData("")]
    [InlineData("(")]
    public void Another_name_is_left_alone(string name)
        => Assert.Equal((name, 0), (List.Of(name).Name, List.Of(name).Aliases.Count));

    [Theory]
    [InlineData("Tiller", "line 2: write ALIAS = FULL NAME.")]
    [InlineData("Tiller =", "line 2: write ALIAS = FULL NAME.")]
    [InlineData("= Tomás Echeverri", "line 2: write ALIAS = FULL NAME.")]
    [InlineData("a = b = c", "line 2: write ALIAS = FULL NAME.")]
    [InlineData("\0 = 7", "line 2: write ALIAS = FULL NAME.")]
    [InlineData("Ferry = Jonas Apsey", "line 2: “Ferry” is given in line 1 already.")]
    [InlineData("Pet = Ferry", "line 2: the name after = is itself an alias, by line 1; give the full name.")]
    public void A_wrong_line_is_told_with_its_number(string line, string message)
        => Assert.Equal(message, Assert.Throws<FormatException>(() => SpeakerAliases.Parse(["Ferry = Petra Holm", line])).Message);

    [Fact]
    public void A_remark_after_the_name_is_no_part_of_it()
        => Assert.Equal("Petra Holm", SpeakerAliases.Parse(["Ferry = Petra Holm # since 2019"]).Of("Ferry").Name);

    [Fact]
    public void A_very_long_line_is_refused()
        => Assert.StartsWith("line 1: the line is longer", Assert.Throws<FormatException>(() => SpeakerAliases.Parse([new string('a', 1_000_000)])).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_claim_by_an_alias_is_by_its_speaker_and_says_so()
    {
        var verdict = await Check("Tiller", "Tomás Echeverri");

        Assert.Equal((VerdictKind.Verified, "Tomás Echeverri"), (verdict.Kind, verdict.Claim.Speaker));
        Assert.Contains("“Tiller” is read as Tomás Echeverri, by the list of aliases.", verdict.Notes);
    }

    [Theory]
    [InlineData("Tiller", "Echeverri")]
    [InlineData("Tiller", "Tiller")]
    [InlineData("Tomás Echeverri", "Tiller")]
    [InlineData("Tomás Echeverri", "Old Tom")]
    [InlineData("Tiller", "Old Tom")]
    public async Task A_record_under_any_of_the_names_clears_the_claim(string claimed, string recorded)
        => Assert.Equal(VerdictKind.Verified, (await Check(claimed, recorded)).Kind);

    [Theory]
    [InlineData("Tiller Brandt")]
    [InlineData("Ada Tiller")]
    public async Task A_record_that_an_alias_may_fit_otherwise_accuses_nobody_and_clears_nothing(string recorded)
        => Assert.Equal(VerdictKind.Unattributed, (await Check("Tiller", recorded)).Kind);

    [Fact]
    public void An_alias_does_not_override_a_full_name_that_clashes_with_its_speakers()
    {
        var speaker = new Speaker("Robert Dalton Sr.", SpeakerKind.Person, null, ["Dalton"]);

        Assert.Equal(SpeakerFit.Unclear, SpeakerAliases.Parse(["Dalton = Robert Dalton Jr."]).Of("Dalton").Compare([speaker], []).Fit);
    }

    [Fact]
    public async Task A_mention_by_the_alias_alone_accuses_nobody()
    {
        const string words = "The old quay can stay open through the summer for everyone.";
        var article = Some.Article($"“[[{words}|Ada Moreau]]” said Tiller.");
        var quote = article.Quotes[0];
        var mention = article.Article.Text.IndexOf("Tiller", StringComparison.Ordinal);

        var verdict = await Check("Tiller", article with { Quotes = [quote with { Mention = new TextSpan(mention, mention + 6) }] });

        Assert.Equal(VerdictKind.Unattributed, verdict.Kind);
    }

    [Fact]
    public async Task A_record_of_clearly_another_speaker_is_still_another_speakers()
        => Assert.Equal(VerdictKind.Misattributed, (await Check("Tiller", "Wen Zhao")).Kind);

    private static Task<Verdict> Check(string claimed, string recorded) => Check(claimed, Some.Saying("The old quay can stay open through the summer for everyone.", recorded));

    private static async Task<Verdict> Check(string claimed, AnnotatedArticle article)
    {
        await using var index = await Some.Index(article);
        return await new QuoteChecker(index, List).CheckAsync(new Claim("The old quay can stay open through the summer for everyone.", claimed));
    }
}
