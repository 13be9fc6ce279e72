namespace QuoteBot.Tests.Checking.Speakers;

/// <summary>A claim names its speaker by another form than the record: by role, hyphen, title or surname.</summary>
public sealed class SpeakerFormsTests
{
    private const string Quay = "The old quay can stay open through the summer and the fishermen can keep their sheds.";
    private const string Else = "The weather was kind to all of us this spring.";
    private const string Role = "US ambassador to the UN";

    private static Task<Verdict> Check(string speaker, params AnnotatedArticle[] articles) => VerdictTests.Check(Quay, speaker, articles);

    private static AnnotatedArticle Says(string words, string speaker, string? role = null)
        => Some.Article($"“[[{words}|{speaker}{(role is null ? "" : "=" + role)}]]” said {speaker}.");

    [Theory]
    [InlineData("Lena Amber-Holm")]
    [InlineData("Lena Amber Holm")]
    [InlineData("Lena Holm")]
    [InlineData("Ms. Amber-Holm")]
    [InlineData("Ambassador Amber Holm")]
    [InlineData("Amb. Lena M. Holm")]
    [InlineData("the US ambassador to the UN")]
    [InlineData("U.S. Ambassador to the United Nations")]
    public async Task Any_form_of_the_speaker_is_verified(string speaker)
        => Assert.Equal(VerdictKind.Verified, (await Check(speaker, Says(Quay, "Lena Amber-Holm", Role))).Kind);

    [Theory]
    [InlineData("Lena Amber-Holm")]
    [InlineData("Amber-Holm")]
    [InlineData("Lena A. Holm")]
    public async Task A_role_that_only_another_article_tells_is_verified(string printed)
        => Assert.Equal(VerdictKind.Verified, (await Check("the US ambassador to the UN", Says(Quay, printed), Says(Else, "Lena Amber-Holm", Role))).Kind);

    [Fact]
    public async Task A_surname_alone_that_the_roles_holder_shares_accuses_and_clears_nobody()
        => Assert.NotEqual(VerdictKind.Misattributed, (await Check("the US ambassador to the UN",
            Says(Quay, "Holm", "former pilot"), Says(Else, "Lena Holm", Role), Says("It rained.", "Erik Holm"))).Kind);

    [Fact]
    public async Task A_role_that_several_hold_accuses_nobody()
        => Assert.Equal(VerdictKind.Unattributed, (await Check("the mayor",
            Says(Quay, "Wen Zhao", "councillor"), Says(Else, "Mara Lindqvist", "mayor"), Says("It rained.", "Ugo Ferri", "mayor"))).Kind);

    [Theory]
    [InlineData("Erik Strand", "Strand")]
    [InlineData("Gen. Strand", "Strand")]
    public async Task A_surname_that_two_bear_accuses_nobody(string claimed, string printed)
        => Assert.NotEqual(VerdictKind.Misattributed, (await Check(claimed, Says(Quay, printed), Says(Else, "Erik Strand"), Says("It rained.", "Julia Strand"))).Kind);

    [Theory]
    [InlineData("Lena Amber-Holm", "Lena Holm")]
    [InlineData("Robert Dalton Jr.", "Robert Dalton")]
    [InlineData("Robert Dalton", "Robert J. Dalton")]
    public async Task A_form_that_the_index_keeps_apart_accuses_nobody_either(string claimed, string printed)
        => Assert.Equal(VerdictKind.Verified, (await Check(claimed, Says(Quay, printed), Says(Else, claimed))).Kind);

    [Theory]
    [InlineData("Ada Moreau, Tom Vik and Lena Holm", VerdictKind.Verified)]
    [InlineData("Ada Moreau and Tom Vik", VerdictKind.Misattributed)]
    public async Task Of_several_who_are_claimed_one_is_enough(string speaker, VerdictKind kind) => Assert.Equal(kind, (await Check(speaker, Says(Quay, "Lena Holm"))).Kind);
}
