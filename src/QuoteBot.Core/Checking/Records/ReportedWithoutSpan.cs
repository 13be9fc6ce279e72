using System.Collections.Frozen;
using QuoteBot.Checking.Aligning;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Checking.Records;

/// <summary>Words that no quote was recorded for, and that are not the reporter's own all the same: a sentence with a cue of speech ("…, she said, …"), or one in the first person (a post printed without marks; a reporter alone may say "us").</summary>
internal static class ReportedWithoutSpan
{
    /// <summary>What has other uses, and tells what somebody says where "that" follows: "One father shared that", "The firm has begun touting that".</summary>
    private static readonly FrozenSet<string> ToldWith = WordSet.Of("shared sharing tout touts touted touting reckon reckons reckoned figured fret frets fretted posit posits posited");

    /// <summary>"in the judge's argument that": what somebody holds.</summary>
    private static readonly FrozenSet<string> Held = WordSet.Of("argument claim contention view belief theory assertion allegation opinion position suggestion conclusion");

    /// <summary>"have expressed concerns that".</summary>
    private static readonly FrozenSet<string> Concerns = WordSet.Of("concern concerns fear fears doubt doubts hope hopes worry worries optimism confidence surprise regret");

    private static readonly FrozenSet<string> Expressing = WordSet.Of("express expressed expresses expressing voiced voice voicing raised raise raising");

    /// <summary>"which the bureau describes as anything under seven hours"; what "is described as" is so to anybody.</summary>
    private static readonly FrozenSet<string> Describing = WordSet.Of("describes described defines defined");

    /// <summary>"the harbour's position that year": "that" joins no clause.</summary>
    private static readonly FrozenSet<string> Times = WordSet.Of("year week weekend day month night morning evening afternoon winter summer spring autumn fall season time hour decade century moment monday tuesday wednesday thursday friday saturday sunday");

    private static readonly FrozenSet<string> Plurals = WordSet.Of("states claims reports notes charges demands promises remarks replies answers comments tweets");
    private static readonly FrozenSet<string> BeforeNouns = WordSet.Of("the these those some many most all other several few no any of");

    private static readonly FrozenSet<string> Talking = WordSet.Of("talk talked spoke spoken speak listened");
    private static readonly FrozenSet<string> Adverbs = WordSet.Of("also still often always just only even sometimes now");

    /// <summary>What figures and replies do as well as persons: "The figures released by the bank show that".</summary>
    private static readonly FrozenSet<string> Showing = WordSet.Of("show suggest indicate reveal demonstrate prove");

    /// <summary>"prompted Ruiz to say"; not "it would be wrong for Ruiz to say".</summary>
    private static readonly FrozenSet<string> Causing = WordSet.Of("prompted prompting led leading forced forcing asked asking urged urging");

    /// <summary>"appeared on the Holm Show on Sunday to say he was late".</summary>
    private static readonly FrozenSet<string> Appearing = WordSet.Of("appeared went");

    private static readonly FrozenSet<string> SaidThere = WordSet.Of("say claim argue insist announce complain explain warn declare");

    /// <summary>"on the Holm Show on Sunday morning" between the two.</summary>
    private const int MostWordsOfPlace = 8;

    /// <summary>"what my friends Judge Ana Ruiz and Professor Tom Hale had to say".</summary>
    private const int MostWordsOfNames = 14;

    /// <summary>Before the verb, or before an adverb in front of it: "I would say that", "you can argue that", "to claim that".</summary>
    private static readonly FrozenSet<string> OfWriter = WordSet.Of("i we you to not let please should must can could would will may might do does did");

    // "Vik Warns the Old": a headline's small words have no capital.
    private const int ReachOfCapitals = 2;

    /// <returns>A quote without a speaker over the sentence; null when the words are the reporter's.</returns>
    public static Quote? Around(RecordWords record, Alignment alignment)
    {
        if (alignment.Pairs.Any(pair => record.Words[pair.Record].Form is "i" or "my" or "me" or "we" or "our"))
            return new() { Kind = QuoteKind.Indirect, Segments = [new(record.Words[alignment.FirstRecord].Span.Start, record.Words[alignment.LastRecord].Span.End)], Confidence = 0 };
        var placed = alignment.Pairs.Select(pair => pair.Record).ToHashSet();
        var span = new TextSpan(record.Words[alignment.FirstRecord].Span.Start, record.Words[alignment.LastRecord].Span.End);
        foreach (var passage in record.Source.Passages.Where(passage => passage.Span.Overlaps(span)))
        {
            for (var word = record.WordAt(passage.Span.Start); word < record.Count && record.Words[word].Span.Start < passage.Span.End; word++)
            {
                if (!placed.Contains(word) && IsCue(record, word) && !IsOfAnotherClause(record, alignment.LastRecord, word))
                    return new() { Kind = QuoteKind.Indirect, Segments = [passage.Span], Cue = record.Words[word].Span, Confidence = 0 };
            }
        }

        return null;
    }

    /// <summary>"As the mayor put it, the gate is “wide open”": the words outside the marks too.</summary>
    /// <returns>A quote without a speaker over the sentence; null when nobody puts it so.</returns>
    public static Quote? OfWhoPutsIt(RecordWords record, Alignment alignment)
    {
        var first = record.Words[alignment.FirstRecord].Span;
        var passages = record.Source.Passages.Where(passage => passage.Span.Contains(first)).Select(passage => passage.Span).ToList();
        var cue = passages.Count == 0 ? -1 : Enumerable.Range(0, alignment.FirstRecord).FirstOrDefault(word => record.Words[word].Span.Start >= passages[0].Start && PutsIt(record, word), -1);
        return cue < 0 ? null : new() { Kind = QuoteKind.Indirect, Segments = [passages[0]], Cue = record.Words[cue].Span, Confidence = 0 };
    }

    /// <summary>"The mayor has rebuffed the call but had said that", "…, a town which says", "…, in which he said": the cue governs what follows it, not the words before.</summary>
    private static bool IsOfAnotherClause(RecordWords record, int last, int cue)
    {
        for (var word = last + 1; word < cue; word++)
        {
            // "It is closed, which he said on Monday" is his; "which says" is said of the thing before.
            if (record.Words[word].Form == "but" || record.Words[word].Form == "which" && (word + 1 == cue || word > last + 1 && record.Words[word - 1].Form is "in" or "on" or "during"))
                return true;
        }

        return false;
    }

    private static bool IsCue(RecordWords record, int word)
    {
        if (record.QuoteOf[word] >= 0)
            return false;
        var form = record.Words[word].Form;
        var next = word + 1 < record.Count ? record.Words[word + 1].Form : "";
        if (IsName(record, word))
            return false;
        if (PutsIt(record, word) || next == "as" && Describing.Contains(form) && !(word > 0 && Lexicon.IsAuxiliary(record.Words[word - 1].Form)) || HadToSay(record, word))
            return true;
        return (form == "according" && next == "to") || (next == "that" && (ToldWith.Contains(form) || Concerns.Contains(form) && word > 0 && Expressing.Contains(record.Words[word - 1].Form) || Held.Contains(form) && IsOwned(record, word) && !(word + 2 < record.Count && Times.Contains(record.Words[word + 2].Form))))
            || (CueVerbs.TryGet(form, out var verb) && verb is { Class: CueClass.Clause or CueClass.Asking } && verb.Form switch
            {
                VerbForm.Past => true,
                VerbForm.ThirdPerson => !IsPlural(record, word, next),
                VerbForm.Base => next == "that" && IsOfOthers(record, word) || next == "why" && form == "explain" && IsMeant(record, word) || IsOfAnother(record, word),
                VerbForm.Gerund => next == "that" && word > 0 && record.Words[word - 1].Form is "like" or "by" or "of" or "from",
                _ => false,
            });
    }

    /// <summary>"As the mayor put it, the gate is open": the words around are hers.</summary>
    private static bool PutsIt(RecordWords record, int word)
    {
        if (record.Words[word].Form is not ("put" or "puts") || word + 1 >= record.Count || record.Words[word + 1].Form != "it" || record.QuoteOf[word] >= 0)
            return false;
        for (var at = word - 2; at >= 0 && record.QuoteOf[at] < 0 && !Marks.EndsSentence(record.Between(at + 1)); at--)
        {
            if (record.Words[at].Form == "as" && (at == 0 || Marks.EndsClause(record.Between(at))))
                return true;
        }

        return false;
    }

    /// <summary>"what the judges had to say about it: that the gate is open".</summary>
    private static bool HadToSay(RecordWords record, int word)
        => word > 1 && record.Words[word].Form == "say" && record.Words[word - 1].Form == "to" && record.Words[word - 2].Form is "had" or "has" or "have"
            && Enumerable.Range(1, Math.Min(MostWordsOfNames, word)).Any(back => record.Words[word - back].Form == "what")
            && Enumerable.Range(word + 1, Math.Min(MostWordsOfPlace, record.Count - word - 1)).Any(at => record.Words[at].Form == "that" && Marks.EndsClause(record.Between(at)));

    /// <summary>"the replies", "states have": a noun.</summary>
    private static bool IsPlural(RecordWords record, int word, string next)
        => Plurals.Contains(record.Words[word].Form) && (Lexicon.IsAuxiliary(next) || word > 0 && BeforeNouns.Contains(record.Words[word - 1].Form));

    /// <summary>"Some pilots I have talked to note that"; "Note that", "I think that" and "it is fair to say that" are the writer's.</summary>
    private static bool IsOfOthers(RecordWords record, int word)
    {
        if (word < 2 || Marks.EndsClause(record.Between(word)) || Marks.EndsClause(record.Between(word + 1)) || Showing.Contains(record.Words[word].Form))
            return false;
        var (before, earlier) = (record.Words[word - 1].Form, record.Words[word - 2].Form);
        return before == "to" ? Talking.Contains(earlier) : !OfWriter.Contains(before) && !(Adverbs.Contains(before) && OfWriter.Contains(earlier));
    }

    /// <summary>"The counsel spoke to the board to explain why it would be a mistake"; not "it is hard to explain why", "I went there to explain why".</summary>
    private static bool IsMeant(RecordWords record, int word)
    {
        if (word < 2 || record.Words[word - 1].Form != "to")
            return false;
        for (var at = word - 2; at >= 0 && record.QuoteOf[at] < 0 && !Marks.EndsSentence(record.Between(at + 1)); at--)
        {
            if (Talking.Contains(record.Words[at].Form))
                return true;
        }

        return false;
    }

    /// <summary>"prompting Ana Ruiz to say he was late".</summary>
    private static bool IsOfAnother(RecordWords record, int word)
    {
        if (word < 2 || record.Words[word - 1].Form != "to")
            return false;
        var before = word - 2;
        while (before > 0 && (record.IsName(before) || before == word - 2 && record.Words[before].Form is "him" or "her" or "them"))
            before--;
        return before < word - 2 && Causing.Contains(record.Words[before].Form) || AppearsTo(record, word);
    }

    private static bool AppearsTo(RecordWords record, int word)
    {
        if (!SaidThere.Contains(record.Words[word].Form))
            return false;
        for (var at = word - 2; at >= 0 && word - at <= MostWordsOfPlace && !Marks.EndsClause(record.Between(at + 1)) && !(record.Words[at].Form is "that" or "who" or "which" or "unwilling"); at--)
        {
            if (Appearing.Contains(record.Words[at].Form))
                return record.Words[at + 1].Form is "on" or "at" or "before" or "in" or "to" && !(at > 0 && (Lexicon.IsNegation(record.Words[at - 1].Form) || record.Words[at - 1].Form is "nobody" or "noone" or "one"));
        }

        return false;
    }

    /// <summary>"the United States", "the Reports desk": no verb has a capital within its sentence, but where nearly all words about it have one, as in a headline.</summary>
    private static bool IsName(RecordWords record, int word)
        => record.HasCapital(word) && word > 0 && !Marks.EndsSentence(record.Between(word))
            && (record.Words[word].Form == "states" && record.Words[word - 1].Form == "united"
                || Enumerable.Range(word - ReachOfCapitals, 2 * ReachOfCapitals + 1).Count(at => at >= 0 && at < record.Count && !record.HasCapital(at)) > 1);

    /// <summary>"Ruiz’s argument", "his view"; not "the view", which may be the writer's own.</summary>
    private static bool IsOwned(RecordWords record, int noun)
    {
        if (noun == 0)
            return false;
        var owner = record.Words[noun - 1];
        var printed = record.Source.Text.AsSpan(owner.Span.Start, owner.Span.Length);
        return owner.Form is "his" or "her" or "their" || printed.EndsWith("’s") || printed.EndsWith("'s") || printed.EndsWith("s’") || printed.EndsWith("s'") || record.Between(noun).StartsWith('’') || record.Between(noun).StartsWith('\'');
    }
}
