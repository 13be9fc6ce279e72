using QuoteBot.Cli;
using QuoteBot.Discord.Protocol;
using QuoteBot.Index;

namespace QuoteBot.Discord.Cards;

/// <summary>A record with a page of the text around it.</summary>
public static class ContextCard
{
    /// <summary>Characters on either side.</summary>
    private const int Reach = 1_200;

    private const string WhiteSpace = " \n\r\t\u00A0";

    private const int TextLength = 3_600;
    private const int TitleLength = 240;
    private const int FieldLength = 400;

    /// <returns>Null when the article has gone from the index.</returns>
    public static async Task<Embed?> ReadAsync(IQuoteIndex index, QuoteRecord record, IReadOnlyList<DiffPart> diff, CancellationToken cancellationToken)
    {
        if (await WindowAsync(index, record, cancellationToken).ConfigureAwait(false) is not { } context)
        {
            return null;
        }

        var card = new CardFields();
        card.Add(record.Kind is RecordKind.Narration ? "Written by" : "Said by", Markdown.Escape(RecordText.Who(record), FieldLength));
        card.Add("Printed", Markdown.Escape(RecordText.Printed(record.Article), FieldLength));
        return card.In(new Embed
        {
            Title = Markdown.Escape(record.Article.Title ?? record.Article.Id, TitleLength),
            Description = VerdictEmbed.Context(context, diff, Reach, Reach, TextLength),
        });
    }

    /// <summary>A headline has no place in the text, and a transcript's line is a text of its own: then what the record itself shows is all there is.</summary>
    private static async Task<RecordContext?> WindowAsync(IQuoteIndex index, QuoteRecord record, CancellationToken cancellationToken)
    {
        if (record.Segments.Count == 0 || record.Article.Event is not null)
        {
            return record.Context;
        }

        if (await index.ReadAsync(record.Article.Id, cancellationToken).ConfigureAwait(false) is not { } source)
        {
            return null;
        }

        var quote = record.Segments[0];
        if (quote.End > source.Text.Length)
        {
            return record.Context;
        }

        // The marks around the words, and what else clings to them, belong to the passage: between it and its neighbours is a space.
        var start = source.Text.AsSpan(0, quote.Start).LastIndexOfAny(WhiteSpace) + 1;
        var rest = source.Text.AsSpan(quote.End).IndexOfAny(WhiteSpace);
        var end = rest < 0 ? source.Text.Length : quote.End + rest;
        return new RecordContext(source.Text[..start], source.Text[start..end], source.Text[end..]);
    }
}
