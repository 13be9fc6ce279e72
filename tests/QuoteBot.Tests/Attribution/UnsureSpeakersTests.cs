using QuoteBot.Attribution;

namespace QuoteBot.Tests.Attribution;

/// <summary>Whom a choice among several persons names stays below the certainty that an accusation needs.</summary>
public class UnsureSpeakersTests
{
    /// <summary>As the rules of the verdicts ask for before they say that somebody else spoke.</summary>
    private const double Accusation = 0.85;

    [Theory]
    [InlineData("Ana Ruiz met Mia Holm in the port. “The gate will never open again,” she said.")]
    [InlineData("Robert Dalton Sr., Robert Dalton Jr. and Mary Dalton came to the pier. “The gate will never open again,” Dalton said.")]
    [InlineData("Ana Ruiz and Tom Ruiz came to the port. “The gate will never open again,” Ruiz said.")]
    [InlineData("Tom Ruiz came to the port. The old pilot does not oppose the gate. What angers him is the clock. “The gate will never open again,” he said.")]
    [InlineData("“It rained,” Ana Ruiz said. When Mia Holm came, the pilot was angry. “The gate will never open again,” she said.")]
    [InlineData("“It rained,” Ana Ruiz said.\n\nMia Holm came to the port. The gate was shut. It was late. “The gate will never open again,” she said.")]
    public void Of_two_who_fit_neither_is_sure(string text) => Assert.All(Confidences(text), confidence => Assert.True(confidence < Accusation, $"{confidence}"));

    [Theory]
    [InlineData("Ana Ruiz came to the port. “The gate will never open again,” she said.")]
    [InlineData("“It rained,” Mia Holm said. Ana Ruiz is glad of the port: “The gate will never open again,” she said.")]
    [InlineData("Ana Ruiz met Tom Holm in the port. “The gate will never open again,” she said.")]
    [InlineData("Ana Ruiz, the mayor, came with Tom Ruiz to the port. Ms. Ruiz spoke first. “The gate will never open again,” Ms. Ruiz said.")]
    [InlineData("Ana Ruiz came to the port. “The gate will never open again,” Ruiz said. Her brother Tom Ruiz was at sea.")]
    [InlineData("“It rained,” Ana Ruiz said.\n\nMia Holm, who lives across the port, did not believe it. “The gate will never open again,” she said.")]
    [InlineData("“It rained,” Tom Ruiz said.\n\nEskan Thorne, the pilot, came late. “The gate will never open again,” he said.")]
    public void Where_only_one_fits_it_is_sure(string text) => Assert.All(Confidences(text), confidence => Assert.True(confidence >= Accusation, $"{confidence}"));

    private static IReadOnlyList<double> Confidences(string text)
    {
        var quotes = Annotator.Annotate(new Article { Id = "a", Text = text }).Quotes.Where(quote => quote.Kind == QuoteKind.Direct).ToList();
        Assert.NotEmpty(quotes);
        return [quotes[^1].Confidence];
    }
}
