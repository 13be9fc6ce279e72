using QuoteBot.Extraction;

namespace QuoteBot.Checking;

/// <summary>A sentence with a cue of speech ("…, she said, …") in which no quote was recorded: reported speech, not the reporter's own words.</summary>
internal static class ReportedWithoutSpan
{
    /// <returns>A quote without a speaker over the sentence; null when it has no such cue outside the aligned words.</returns>
    public static Quote? Around(RecordWords record, Alignment alignment)
    {
        var placed = alignment.Pairs.Select(pair => pair.Record).ToHashSet();
        var span = new TextSpan(record.Words[alignment.FirstRecord].Span.Start, record.Words[alignment.LastRecord].Span.End);
        foreach (var passage in record.Source.Passages.Where(passage => passage.Span.Overlaps(span)))
        {
            for (var word = record.WordAt(passage.Span.Start); word < record.Count && record.Words[word].Span.Start < passage.Span.End; word++)
            {
                if (!placed.Contains(word) && IsCue(record, word))
                    return new() { Kind = QuoteKind.Indirect, Segments = [passage.Span], Cue = record.Words[word].Span, Confidence = 0 };
            }
        }

        return null;
    }

    private static bool IsCue(RecordWords record, int word)
    {
        if (record.QuoteOf[word] >= 0)
            return false;
        var form = record.Words[word].Form;
        return (form == "according" && word + 1 < record.Count && record.Words[word + 1].Form == "to")
            || (CueVerbs.TryGet(form, out var verb) && verb is { Class: CueClass.Clause or CueClass.Asking, Form: VerbForm.Past or VerbForm.ThirdPerson });
    }
}
