using QuoteBot.Attribution;

namespace QuoteBot.Tests.Checking.Records;

/// <summary>A person whose spokesman says the words.</summary>
public sealed class VoiceTests
{
    private const string Text = "Mara Lindqvist believes “the old quay must not be sold to any bidder from abroad,” her spokesman Tom Hale told reporters on Monday. Rosa Vik was there as well.";

    private static Task<Verdict> Check(string speaker)
        => VerdictTests.Check("the old quay must not be sold to any bidder from abroad", speaker, Annotator.Annotate(new Article { Id = "voice", Text = Text, Outlet = "The Harbour Post" }));

    [Theory]
    [InlineData("Mara Lindqvist")]
    [InlineData("Lindqvist")]
    [InlineData("Tom Hale")]
    public async Task The_words_are_those_of_whom_he_speaks_for_as_well(string speaker) => Assert.Equal(VerdictKind.Verified, (await Check(speaker)).Kind);

    [Fact]
    public async Task Another_person_of_the_article_did_not_say_them() => Assert.Equal(VerdictKind.Misattributed, (await Check("Rosa Vik")).Kind);
}
