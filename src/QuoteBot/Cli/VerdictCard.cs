using Spectre.Console;

namespace QuoteBot.Cli;

/// <summary>A verdict as people read it: the answer first, then the evidence, then where to look it up.</summary>
public static class VerdictCard
{
    /// <summary>As much of a neighbouring passage as helps to judge the cut; the link leads to the rest.</summary>
    private const int NeighbourLength = 240;

    /// <summary>A passage is a sentence; a page without full stops would fill the screen.</summary>
    private const int PassageLength = 1_200;

    /// <summary>With a record in hand the others only show that there are some.</summary>
    private const int MostOthers = 2;

    private const int MostClosest = 3;

    private static readonly Style Dropped = new(Color.Red, decoration: Decoration.Strikethrough);
    private static readonly Style Added = new(Color.Green, decoration: Decoration.Underline);
    private static readonly Style Minor = new(Color.Grey);
    private static readonly Style Mark = new(decoration: Decoration.Bold | Decoration.Underline);

    public static string Draw(Verdict verdict, CardStyle style)
    {
        var kind = verdict.Kind;
        var sheet = new CardSheet(style)
            .Line($"{VerdictWords.Sign(kind)} {VerdictWords.Label(kind)}{RecordText.LabelNote(verdict)}", new Style(Colour(kind), decoration: Decoration.Bold))
            .Line(verdict.Reasons.Count > 0 ? verdict.Reasons[0] : "", CardSheet.Plain)
            .Gap()
            .Row("Claim", RecordText.ClaimLine(verdict.Claim));
        if (verdict.Record is { } record && DiffText.ShowsChange(verdict.Diff))
        {
            sheet.Row("Compared", Compared(verdict.Diff, style));
            sheet.Row("", Key(verdict.Diff, style), CardSheet.Faint);
        }

        sheet.Row("Left out", verdict.Dropped is { Length: > 0 } dropped ? $"“{dropped}”" : "");
        if (verdict.Record is { } shown)
        {
            AddRecord(sheet, verdict, shown, style);
        }

        sheet.Gap();
        foreach (var piece in verdict.Pieces)
        {
            sheet.Row("Piece", RecordText.Short(piece));
        }

        foreach (var text in RecordText.Notes(verdict))
        {
            sheet.Row("Note", text);
        }

        foreach (var other in verdict.Others.Take(verdict.Record is null ? MostClosest : MostOthers))
        {
            sheet.Row(verdict.Record is null ? "Closest" : "Also", RecordText.Short(other));
        }

        if (RecordText.TellsCoverage(verdict.Kind))
        {
            sheet.Row("Searched", VerdictWords.Searched(verdict.Coverage, verdict.Claim.Speaker));
        }

        return sheet
            .Row("Certainty", FormattableString.Invariant($"{VerdictWords.Certainty(verdict.Confidence)} ({verdict.Confidence:0.00})"))
            .Draw();
    }

    private static void AddRecord(CardSheet sheet, Verdict verdict, QuoteRecord record, CardStyle style)
    {
        var article = record.Article;
        sheet
            .Gap()
            .Row(record.Kind is RecordKind.Narration ? "Wrote" : "Said by", RecordText.Who(record))
            .Row("Printed", RecordText.Printed(article))
            .Row("Origin", (record.Origin ?? record.Wire) is { } origin ? $"via {origin}" : "")
            .Row("First", RecordText.First(record))
            .Row("Outlets", RecordText.Outlets(record))
            .Row("Context", Context(record.Context, verdict.Diff, style));
        if (verdict.Excerpt)
        {
            sheet.Row("In full", $"“{SafeText.Line(record.Quote, PassageLength)}”");
        }

        sheet.Row("Read it", RecordText.IsWebAddress(article.Url) ? article.Url! : article.Id);
    }

    private static Paragraph Compared(IReadOnlyList<DiffPart> diff, CardStyle style)
    {
        var paragraph = new Paragraph();
        foreach (var (op, change, text) in DiffText.Runs(diff))
        {
            var minor = change is DiffChange.Cosmetic or DiffChange.Marked;
            _ = (op, style.Colour) switch
            {
                (DiffOp.Equal, _) => paragraph.Append(text, CardSheet.Plain),
                (DiffOp.Delete, true) => paragraph.Append(text, minor ? Minor : Dropped),
                (DiffOp.Insert, true) => paragraph.Append(text, minor ? Minor : Added),
                (DiffOp.Delete, false) => paragraph.Append($"[-{text}-]", CardSheet.Plain),
                _ => paragraph.Append($"{{+{text}+}}", CardSheet.Plain),
            };
        }

        return paragraph;
    }

    private static string Key(IReadOnlyList<DiffPart> diff, CardStyle style)
    {
        var dropped = diff.Any(part => part.Op is DiffOp.Delete);
        var added = diff.Any(part => part.Op is DiffOp.Insert);
        var (printed, claimed) = style.Colour ? ("struck through", "underlined") : ("[-…-]", "{+…+}");
        return RecordText.Joined("; ", dropped ? $"{printed}: printed, not in the claim" : null, added ? $"{claimed}: in the claim, not printed" : null);
    }

    private static Paragraph Context(RecordContext context, IReadOnlyList<DiffPart> diff, CardStyle style)
    {
        var paragraph = new Paragraph();
        var before = SafeText.CutStart(SafeText.Line(context.Before), NeighbourLength);
        var after = SafeText.Line(context.After, NeighbourLength);
        var passage = PassageWindow.Around(SafeText.Line(context.Passage), diff, PassageLength);
        if (before.Length > 0)
        {
            paragraph.Append(before + " ", CardSheet.Faint);
        }

        var at = 0;
        foreach (var mark in ContextMarks.Of(passage, diff))
        {
            paragraph.Append(passage[at..mark.Start], CardSheet.Plain);
            paragraph.Append(style.Colour ? mark.In(passage) : $"*{mark.In(passage)}*", style.Colour ? Mark : CardSheet.Plain);
            at = mark.End;
        }

        paragraph.Append(passage[at..], CardSheet.Plain);
        return after.Length > 0 ? paragraph.Append(" " + after, CardSheet.Faint) : paragraph;
    }

    private static Color Colour(VerdictKind kind) => kind switch
    {
        VerdictKind.Verified => Color.Green,
        VerdictKind.Misattributed => Color.Red,
        VerdictKind.Stitched or VerdictKind.OutOfContext or VerdictKind.Altered or VerdictKind.Narration or VerdictKind.Paraphrase => Color.Yellow,
        VerdictKind.Corrected => Color.Fuchsia,
        _ => Color.Default,
    };
}
