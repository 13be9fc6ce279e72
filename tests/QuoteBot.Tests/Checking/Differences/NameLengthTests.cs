namespace QuoteBot.Tests.Checking.Differences;

/// <summary>A person's name printed longer or shorter than in the record.</summary>
public sealed class NameLengthTests
{
    private static Task<Verdict> Check(string claim, string record) => VerdictTests.Check(claim, "Mara Lindqvist", Some.Saying(record));

    [Theory]
    [InlineData("It was a great honour to fire Thorne", "It was a great honour to fire James Thorne!")]
    [InlineData("it was a great honour to fire thorne", "It was a great honour to fire James Thorne!")]
    [InlineData("It was a great honour to fire Thorne from the harbour", "It was a great honour to fire Mr. Thorne from the harbour.")]
    [InlineData("It was a great honour to fire Thorne from the harbour", "It was a great honour to fire President James Q. Thorne from the harbour.")]
    [InlineData("It was a great honour to fire Jim Thorne from the harbour", "It was a great honour to fire James Thorne from the harbour.")]
    [InlineData("It was a great honour to fire Mr. Thorne from the harbour", "It was a great honour to fire James Thorne from the harbour.")]
    [InlineData("It was a great honour to fire Mr. Thorne from the harbour", "It was a great honour to fire Thorne from the harbour.")]
    [InlineData("It was a great honour to fire James Thorne from the harbour", "We all know James Thorne. It was a great honour to fire Thorne from the harbour.")]
    [InlineData("It was a great honour to fire James Thorne from the harbour", "James Thorne is an old man. The tide was high that day and the boats were late, as they always are when the wind is from the north and the pilots have gone home for their supper, which on this coast they do at five in the afternoon whatever the harbour master says of it, and nobody minds. The ferry came at six. The band played until the rain came, and then the band went home as well, for nobody was left on the quay but a dog. It was a great honour to fire Thorne from the harbour.")]
    [InlineData("Jim Thorne never paid for the boats in the harbour", "James Thorne never paid for the boats in the harbour.")]
    public async Task One_persons_name_in_another_length_is_no_change(string claim, string record)
    {
        var verdict = await Check(claim, record);

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.False(verdict.MeaningChanged);
    }

    [Theory]
    [InlineData("It was a great honour to fire Peter Thorne from the harbour", "It was a great honour to fire James Thorne from the harbour.")]
    [InlineData("It was a great honour to fire Peter Thorne from the harbour", "We all know James Thorne. It was a great honour to fire Thorne from the harbour.")]
    [InlineData("It was a great honour to fire James from the harbour", "It was a great honour to fire James Thorne from the harbour.")]
    [InlineData("It was a great honour to fire President Thorne from the harbour", "It was a great honour to fire Vice President Thorne from the harbour.")]
    [InlineData("It was a great honour to fire Governor Thorne from the harbour", "It was a great honour to fire Senator Thorne from the harbour.")]
    [InlineData("It was a great honour to fire Mrs. Thorne from the harbour", "It was a great honour to fire Mr. Thorne from the harbour.")]
    [InlineData("It was a great honour to fire Peter Thorne from the harbour", "Peter Thorne and James Thorne were there. It was a great honour to fire Thorne from the harbour.")]
    [InlineData("I have always loved Miss America and everything it stands for", "I have always loved America and everything it stands for.")]
    [InlineData("I would rather see Motors leave this city than pay a bribe", "I would rather see General Motors leave this city than pay a bribe.")]
    [InlineData("We made no money at all from the Olympics and never will", "We made no money at all from the Summer Olympics and never will.")]
    [InlineData("It was a great honour to meet the old Ministry of Boats", "It was a great honour to meet James the old Ministry of Boats.")]
    public async Task Another_person_or_another_office_is_a_change(string claim, string record) => Assert.NotEqual(VerdictKind.Verified, (await Check(claim, record)).Kind);

    [Fact]
    public async Task An_article_of_letters_without_end_is_looked_through_once()
    {
        var begun = Environment.TickCount64;

        await VerdictTests.Check("It was a great honour to fire James Thorne from the harbour", "Mara Lindqvist",
            Some.Article("“[[It was a great honour to fire Thorne from the harbour.|Mara Lindqvist]]” said Mara Lindqvist.\n\n" + new string('a', 400_000)));

        Assert.InRange(Environment.TickCount64 - begun, 0, 10_000);
    }
}
