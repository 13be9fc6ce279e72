using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;
using QuoteBot.Checking.Differences;
using QuoteBot.Checking.Omissions;
using QuoteBot.Checking.Speakers;

namespace QuoteBot.Checking.Records;

/// <summary>A claim that begins with the reporter's words and goes on inside the marks: “the wall”, of: The wall “does not stand alone”. Pure.</summary>
internal static class OverMarks
{
    /// <summary>In fewer words the reporter's may be anybody's.</summary>
    private const int FewestWords = 6;

    /// <summary>A sentence of usual length before the claim's words in it.</summary>
    private const int ReachOfName = 120;

    /// <summary>The quotation, of the claimed speaker where one is claimed, whose negation the claim leaves out between the reporter's words and its own; null for none.</summary>
    public static Ruling? LeavesOutNegation(Evidence e)
    {
        // A quotation that has the words but for a change is the one to judge by.
        if (e.Text.Own.Count < FewestWords || WordRules.Altered(e) is not null)
            return null;
        foreach (var whole in e.Reports.Where(finding => finding.Inflated && !finding.IsQuotation && finding.Share >= WordRules.WholeShare && finding.Aligned >= e.Text.Own.Count))
        {
            var quoted = e.Reports.FirstOrDefault(finding => finding.IsQuotation && finding.Record == whole.Record && finding.AlignedContents > 0 && VerdictRules.IsByClaimed(e, finding)
                && finding.Alignment.FirstRecord >= whole.Alignment.FirstRecord && finding.Alignment.LastRecord <= whole.Alignment.LastRecord);
            if (quoted is not null && Negation(whole) is { } negation)
                return new(VerdictKind.OutOfContext, quoted, [CutRules.LeftOutNegation, $"Left out: “{negation}”."], []) { Dropped = negation };
        }

        return null;
    }

    /// <summary>The claim has marks of its own, around just the words that are quoted in the record: Vik pledged to take “decisive action” on the gate.</summary>
    public static bool AreAsPrinted(Evidence e, Finding told)
    {
        var text = told.Record.Source.Text;
        var start = Math.Max(0, told.Record.Words[told.Alignment.FirstRecord].Span.Start - 1);
        // With a stop and the mark behind it.
        var end = Math.Min(text.Length, told.Record.Words[told.Alignment.LastRecord].Span.End + 2);
        var printed = QuotationMarks.Outer(text[start..end]).Select(span => span.Shift(start)).ToList();
        var marked = QuotationMarks.Outer(e.Claim.Quote);
        // Of somebody whom the sentence does not name it says nothing.
        if (e.HasSpeaker && PersonName.Of(e.Claim.Speaker!).Surname is { Length: > 0 } surname && !text[Math.Max(0, start - ReachOfName)..end].Contains(surname, StringComparison.OrdinalIgnoreCase))
            return false;
        return marked.Count > 0 && told.Alignment.Pairs.All(pair => printed.Exists(span => span.Contains(told.Record.Words[pair.Record].Span)) == marked.Any(span => span.Contains(e.Text.Words[pair.Claim].Span)));
    }

    /// <summary>The one thing that the record's sentence has and the claim has not, marked as cut or not; null where that is another.</summary>
    private static string? Negation(Finding whole)
    {
        if (whole.Diff.Where(part => part.Differs || part.Change == DiffChange.Marked).ToList() is not [{ Op: DiffOp.Delete } left])
            return null;
        var forms = PlainWords.Of(left.Record).Select(word => word.Form).ToList();
        return DiffClassifier.Negations(forms) == 1 && forms.TrueForAll(form => Lexicon.IsNegation(form) || !Lexicon.IsContent(form)) ? left.Record : null;
    }
}
