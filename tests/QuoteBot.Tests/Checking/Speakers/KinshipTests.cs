using QuoteBot.Checking.Speakers;

namespace QuoteBot.Tests.Checking.Speakers;

/// <summary>Kin of a named person, claimed without a name of their own.</summary>
public sealed class KinshipTests
{
    private const string Words = "We crept down to the quay in the dark";

    private static async Task<VerdictKind> Check(string text, string claimed)
        => (await VerdictTests.Check(Words, claimed, Some.Article(text))).Kind;

    [Theory]
    [InlineData("Mara Lindqvist’s uncle")]
    [InlineData("Mara Lindqvist's younger brother")]
    [InlineData("Ada Lindqvist’s uncle")]
    [InlineData("uncle of Mara Lindqvist")]
    [InlineData("the mayor’s niece")]
    public async Task Kin_without_a_name_are_no_other_person(string claimed)
        => Assert.Equal(VerdictKind.Unattributed, await Check($"It rained. “[[{Words}|Tom Vik=baker]],” Tom Vik said.", claimed));

    [Theory]
    [InlineData("Mara Lindqvist fled first. Her uncle followed. “[[We crept down to the quay in the dark|Tom Vik=uncle]],” the uncle, Tom Vik, said.")]
    [InlineData("Mara Lindqvist fled first, and Lindqvist’s cat with her. Her uncle followed. “[[We crept down to the quay in the dark|Tom Vik=uncle]],” the uncle, Tom Vik, said.")]
    [InlineData("Mara Lindqvist fled first, and It's said that I'm late. Her uncle followed. “[[We crept down to the quay in the dark|Tom Vik=uncle]],” the uncle, Tom Vik, said.")]
    [InlineData("On Monday Lindqvist’s uncle, Tom, who keeps bees, wrote of Mara Lindqvist. “[[We crept down to the quay in the dark|Tom Lindqvist]],” Tom Lindqvist said.")]
    [InlineData("“[[We crept down to the quay in the dark|Tom Vik]],” said Tom Vik, an uncle of Mara Lindqvist.")]
    [InlineData("“[[We crept down to the quay in the dark|Tom Vik]],” said Tom Vik, Mara Lindqvist’s uncle.")]
    [InlineData("“[[We crept down to the quay in the dark|Tom Vik]],” said Tom Vik, founder of the Moor Boat House and uncle of the lamp maker Mara Lindqvist.")]
    [InlineData("Tom Vik – who also happens to be Mara Lindqvist’s uncle – fled. “[[We crept down to the quay in the dark|Tom Vik]],” Vik said.")]
    public async Task Whom_the_article_calls_so_is_confirmed(string text)
    {
        Assert.Equal(VerdictKind.Verified, await Check(text, "Mara Lindqvist’s uncle"));
        Assert.Equal(VerdictKind.Verified, await Check(text, "the uncle of Mara Lindqvist"));
    }

    [Theory]
    [InlineData("Mara Lindqvist fled first. Ada Moreau stayed. Her uncle followed. “[[We crept down to the quay in the dark|Tom Vik=uncle]],” the uncle, Tom Vik, said.")]
    [InlineData("Mara Lindqvist fled first. Her uncle followed. “[[We crept down to the quay in the dark|Tom Vik]],” a clerk, Tom Vik, said.")]
    [InlineData("A clerk, Tom Vik, told of Mara Lindqvist’s uncle, Jan Ek. “[[We crept down to the quay in the dark|Tom Vik]],” Tom Vik said.")]
    [InlineData("Mara Lindqvist’s uncle, Tom Vik Jr., fled first. “[[We crept down to the quay in the dark|Tom Vik]],” Tom Vik said.")]
    [InlineData("Mara Lindqvist’s uncle, Tom, fled first. “[[We crept down to the quay in the dark|Tom Vik]],” Tom Vik said.")]
    [InlineData("Mara Lindqvist’s uncle Tom Ek fled first. “[[We crept down to the quay in the dark|Tom Lindqvist]],” Tom Lindqvist said.")]
    [InlineData("“[[We crept down to the quay in the dark|Mara Lindqvist=Mara Lindqvist's uncle]],” she said.")]
    [InlineData("Mara Lindqvist heard it from Moreau’s uncle, Tom. “[[We crept down to the quay in the dark|Tom Vik]],” Vik said.")]
    [InlineData("“[[We crept down to the quay in the dark|Mara Lindqvist]],” said Mara Lindqvist, whose uncle is Tom Vik.")]
    [InlineData("“[[We crept down to the quay in the dark|Tom Vik]],” said Tom Vik, founder of the Moor Boat House, and the uncle of the lamp maker Mara Lindqvist.")]
    [InlineData("“[[We crept down to the quay in the dark|Tom Vik]],” said Tom Vik, the uncle of the boy who killed Mara Lindqvist.")]
    [InlineData("“[[We crept down to the quay in the dark|Tom Vik]],” said Tom Vik, a lawyer for the aunt and uncle of Mara Lindqvist.")]
    [InlineData("Tom Vik, who is Mara Lindqvist’s uncle’s lawyer, came. “[[We crept down to the quay in the dark|Tom Vik]],” Vik said.")]
    [InlineData("Tom Vik – who never was Mara Lindqvist’s uncle – fled. “[[We crept down to the quay in the dark|Tom Vik]],” Vik said.")]
    public async Task Where_the_article_does_not_call_them_so_nobody_is_confirmed(string text)
    {
        Assert.Equal(VerdictKind.Unattributed, await Check(text, "Mara Lindqvist’s uncle"));
        Assert.Equal(VerdictKind.Unattributed, await Check(text, "uncle of Mara Lindqvist"));
    }

    [Theory]
    [InlineData("Vik’s 6-year-old son, Leo, was ill.", "Leo’s dad")]
    [InlineData("Vik’s 6-year-old son, Leo, was ill.", "the father of Leo")]
    [InlineData("Tom Vik’s daughter Ada was ill.", "Ada’s father")]
    [InlineData("Vik’s 6-year-old son, Leo, was ill.", "Leo’s uncle", false)]
    [InlineData("Vik’s nephew, Leo, was ill.", "Leo’s dad", false)]
    [InlineData("Vik’s son, Leon, was ill.", "Leo’s dad", false)]
    [InlineData("Holm’s son, Leo, was ill.", "Leo’s dad", false)]
    [InlineData("Vik’s attack on a child, Leo Holm, was filmed.", "Leo Holm’s father", false)]
    [InlineData("Vik’s girlfriend and her son, Leo, were ill.", "Leo’s dad", false)]
    [InlineData("Ada Vik’s son, Leo, was ill.", "Leo’s dad", false)]
    [InlineData("Vik’s son, Leo, was ill.", "Leo’s mother", false)]
    public async Task Whose_child_has_the_name_is_the_parent(string text, string claimed, bool isConfirmed = true)
        => Assert.Equal(isConfirmed ? VerdictKind.Verified : VerdictKind.Unattributed, await Check($"Tom Vik came. {text} “[[{Words}|Tom Vik]],” Vik said.", claimed));

    [Fact]
    public async Task Longer_words_that_hold_the_noun_are_no_places_of_it()
        => Assert.Equal(VerdictKind.Verified, await Check($"{string.Concat(Enumerable.Repeat("A person has a reason. ", 20))}“[[{Words}|Tom Vik]],” said Tom Vik, a son of Mara Lindqvist.", "Mara Lindqvist’s son"));

    [Theory]
    [InlineData("the uncle")]
    [InlineData("Mara Lindqvist’s uncle Tom Vik")]
    [InlineData("Mara Lindqvist’s office")]
    [InlineData("Tom Vik, Mara Lindqvist’s uncle")]
    [InlineData("Tom Vik (uncle of Mara Lindqvist)")]
    [InlineData("Sister Mara")]
    [InlineData("")]
    public void Other_names_are_no_kin(string text) => Assert.Null(Kinship.Of(text));

    [Theory]
    [InlineData("mara’s uncle")]
    [InlineData("lindqvists uncle")]
    [InlineData("maras uncle", false)]
    [InlineData("Maras uncle", false)]
    [InlineData("tom’s uncle", false)]
    public async Task A_first_name_and_a_lost_apostrophe_tell_whose_kin_it_is(string claimed, bool isConfirmed = true)
        => Assert.Equal(isConfirmed ? VerdictKind.Verified : VerdictKind.Unattributed, await Check($"Mara Lindqvist’s uncle, Tom Vik, came. “[[{Words}|Tom Vik]],” Vik said.", claimed));
}
