using QuoteBot.Ingestion;

namespace QuoteBot.Tests.Ingestion;

/// <summary>A column says twice who wrote it: in its first line, and at its end.</summary>
public sealed class BylineTests
{
    private const string Column = "The ferry should sail in winter too.\n\nNobody else will bring the post.";

    [Theory]
    [InlineData("Mara Lindqvist\n\n" + Column + "\n\nMara Lindqvist is a pilot in Port Ellery.")]
    [InlineData("By Mara K. Lindqvist\n" + Column + "\nMara K. Lindqvist, a pilot, writes about ferries.\nOpinions are the writers' own.")]
    public void A_name_in_the_first_line_that_the_end_explains_is_the_writers(string text)
        => Assert.EndsWith("Lindqvist", Byline.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Mara Lindqvist\n\n" + Column)]
    [InlineData("Mara Lindqvist\n\nAt dawn Lindqvist sails.\n\n" + Column + "\n\nMara Lindqvist is a pilot in Port Ellery.")]
    [InlineData("A ferry in winter\n\n" + Column + "\n\nMara Lindqvist is a pilot in Port Ellery.")]
    [InlineData("Mara Lindqvist\n\n" + Column + "\n\nTom Vik is a pilot in Port Ellery.")]
    [InlineData("Mara Lindqvist is a pilot in Port Ellery.")]
    [InlineData("")]
    public void Without_both_or_of_a_person_written_about_there_is_none(string text)
        => Assert.Null(Byline.Of(text));
}
