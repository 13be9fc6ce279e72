using QuoteBot.Attribution;

namespace QuoteBot.Tests.Attribution;

public sealed class TurnsTests
{
    [Theory]
    [InlineData("UNIDENTIFIED MAN", SpeakerKind.Unnamed)]
    [InlineData("Unknown Speaker", SpeakerKind.Unnamed)]
    [InlineData("FEMALE VOICE", SpeakerKind.Unnamed)]
    [InlineData("REPORTER", SpeakerKind.Unnamed)]
    [InlineData("PETRA HOLM", SpeakerKind.Person)]
    [InlineData("HOLM", SpeakerKind.Person)]
    [InlineData("BISHOP", SpeakerKind.Person)]
    public void A_transcripts_label_that_names_nobody_is_somebody_without_a_name(string label, SpeakerKind kind)
    {
        var text = $"MARA LINDQVIST: Who paid for the crane?\n{label}: We all paid for the crane, in the end.\nMARA LINDQVIST: Thank you for that.\n";

        var quotes = Annotator.Annotate(new Article { Id = "a", Text = text, Kind = ArticleKind.Transcript }).Quotes;

        Assert.Equal([SpeakerKind.Person, kind, SpeakerKind.Person], quotes.Select(quote => quote.Speakers[0].Kind));
    }

    [Theory]
    [InlineData('\u00a0')]
    [InlineData('\t')]
    [InlineData('.')]
    public void Lines_of_names_without_a_plain_blank_are_read(char between)
    {
        var turns = string.Concat(Enumerable.Repeat($"Jan{between}Vik\n\nAre you here?\n\nTom{between}Holm\n\nI am here with you.\n\n", 4));

        Assert.NotNull(Annotator.Annotate(new Article { Id = "a", Text = turns }).Quotes);
    }
}
