using QuoteBot.Cli;
using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Cards;

/// <summary>A verdict as a card: the answer first, then the evidence, then where to look it up.</summary>
/// <remarks>Formatting carries nothing alone: what is struck through or bold is told in a sentence too, for those who hear the card.</remarks>
public static class VerdictEmbed
{
    // Together they leave room within the 6,000 characters of a message.
    private const int ReasonLength = 400;
    private const int ClaimLength = 900;
    private const int DiffLength = 900;
    private const int DroppedLength = 300;
    private const int PersonLength = 200;
    private const int PrintedLength = 350;
    private const int NeighbourLength = 160;
    private const int PassageLength = 600;
    private const int ContextLength = 900;
    private const int FullLength = 600;
    private const int NoteLength = 200;
    private const int NotesLength = 600;
    private const int RecordLength = 220;
    private const int CoverageLength = 300;

    private const int MostPieces = 3;
    private const int MostClosest = 3;

    public static Embed Of(Verdict verdict)
    {
        var card = new CardFields();
        if (verdict.Record is { } record)
        {
            AddComparison(card, verdict);
            AddRecord(card, verdict, record);
        }

        card.Add(verdict.Kind is VerdictKind.Stitched ? "The pieces" : "Pieces", Lines(verdict.Pieces.Take(MostPieces).Select(piece => Markdown.Escape(RecordText.Short(piece), RecordLength))));
        card.Add("Notes", Lines(RecordText.Notes(verdict).Select(note => Markdown.Escape(note, NoteLength)), NotesLength), CardFields.Optional);
        if (verdict.Record is null)
        {
            card.Add("Closest passages", Lines(verdict.Others.Take(MostClosest).Select(other => Markdown.Escape(RecordText.Short(other), RecordLength))), CardFields.Optional);
        }

        if (RecordText.TellsCoverage(verdict.Kind))
        {
            card.Add("What was searched", Markdown.Escape(VerdictWords.Searched(verdict.Coverage, verdict.Claim.Speaker), CoverageLength));
        }

        return card.In(new Embed
        {
            Title = $"{VerdictWords.Sign(verdict.Kind)} {VerdictWords.Label(verdict.Kind)}{RecordText.LabelNote(verdict)}",
            Description = Description(verdict),
            Color = Colour(verdict.Kind),
            Footer = new EmbedFooter(FormattableString.Invariant($"Certainty: {VerdictWords.Certainty(verdict.Confidence)} ({verdict.Confidence:0.00})")),
        });
    }

    /// <summary>A passage with its neighbours, the claim's words bold.</summary>
    public static string Context(RecordContext context, IReadOnlyList<DiffPart> diff, int neighbour, int passage, int most)
    {
        var shown = PassageWindow.Around(SafeText.Line(context.Passage), diff, passage);
        var before = SafeText.CutStart(SafeText.Line(context.Before), neighbour);
        var after = Markdown.Cut(SafeText.Line(context.After), neighbour);
        var text = new RichText().Add(before.Length > 0 ? before + " " : "");
        var at = 0;
        foreach (var mark in ContextMarks.Of(shown, diff))
        {
            text.Add(shown[at..mark.Start]).Add(mark.In(shown), TextStyle.Bold);
            at = mark.End;
        }

        return text.Add(shown[at..]).Add(after.Length > 0 ? " " + after : "").Render(most);
    }

    private static string Description(Verdict verdict) => RecordText.Joined(
        "\n",
        Markdown.Escape(verdict.Reasons.Count > 0 ? verdict.Reasons[0] : null, ReasonLength),
        "> " + Markdown.Escape(RecordText.ClaimLine(verdict.Claim with { Quote = Markdown.Cut(SafeText.Line(verdict.Claim.Quote), ClaimLength - PersonLength) }), ClaimLength));

    private static void AddComparison(CardFields card, Verdict verdict)
    {
        if (DiffText.ShowsChange(verdict.Diff))
        {
            var dropped = verdict.Diff.Any(part => part.Op is DiffOp.Delete);
            var added = verdict.Diff.Any(part => part.Op is DiffOp.Insert);
            card.Add("Claim against the record", Compared(verdict.Diff) + "\n-# " + RecordText.Joined(
                " · ",
                dropped ? "~~struck through~~: printed, not in the claim" : null,
                added ? "**bold**: in the claim, not printed" : null));
        }

        card.Add("Left out", verdict.Dropped is { Length: > 0 } words ? $"“{Markdown.Escape(words, DroppedLength)}”" : "");
    }

    private static string Compared(IReadOnlyList<DiffPart> diff)
    {
        var text = new RichText();
        foreach (var (op, _, words) in DiffText.Runs(diff))
        {
            text.Add(words, op switch { DiffOp.Delete => TextStyle.Struck, DiffOp.Insert => TextStyle.Bold, _ => TextStyle.Plain });
        }

        return text.Render(DiffLength);
    }

    private static void AddRecord(CardFields card, Verdict verdict, QuoteRecord record)
    {
        card.Add(record.Kind is RecordKind.Narration ? "Written by" : "Said by", Markdown.Escape(RecordText.Who(record), PersonLength), inline: true);
        card.Add("Printed", Markdown.Escape(RecordText.Printed(record.Article) is { Length: > 0 } printed ? printed : record.Article.Id, PrintedLength), inline: true);
        card.Add("Origin", Markdown.Escape((record.Origin ?? record.Wire) is { } origin ? $"via {origin}" : "", PersonLength), CardFields.Optional, inline: true);
        card.Add("First report", Markdown.Escape(RecordText.First(record), PersonLength), CardFields.Optional, inline: true);
        card.Add("Outlets", Markdown.Escape(RecordText.Outlets(record), PrintedLength), CardFields.Optional, inline: true);
        card.Add("In context", Context(record.Context, verdict.Diff, NeighbourLength, PassageLength, ContextLength));
        if (verdict.Excerpt)
        {
            card.Add("In full", $"“{Markdown.Escape(record.Quote, FullLength)}”", CardFields.Optional);
        }
    }

    private static string Lines(IEnumerable<string> lines, int most = CardFields.MostValue)
    {
        var shown = "";
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            if (shown.Length + line.Length + 3 > most)
            {
                break;
            }

            shown += (shown.Length > 0 ? "\n" : "") + "• " + line;
        }

        return shown;
    }

    /// <summary>The colours of the signs.</summary>
    private static int Colour(VerdictKind kind) => kind switch
    {
        VerdictKind.Verified => 0x2E9E5B,
        VerdictKind.Misattributed => 0xD83A3A,
        VerdictKind.Stitched or VerdictKind.OutOfContext or VerdictKind.Altered or VerdictKind.Narration => 0xE67E22,
        VerdictKind.Paraphrase => 0xF1C40F,
        VerdictKind.Corrected => 0x8E5BB5,
        _ => 0x95A5A6,
    };
}
