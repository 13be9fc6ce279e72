using QuoteBot.Cli;
using QuoteBot.Discord.Protocol;
using QuoteBot.Index;

namespace QuoteBot.Discord.Cards;

/// <summary>A record with a page of the text around it.</summary>
public static class ContextCard
{
    /// <summary>Characters on either side.</summary>
    private const int Reach = 1_200;

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

        var at = record.Segments[0];
        return at.End > source.Text.Length ? record.Context : new RecordContext(source.Text[..at.Start], at.In(source.Text), source.Text[at.End..]);
    }
}
