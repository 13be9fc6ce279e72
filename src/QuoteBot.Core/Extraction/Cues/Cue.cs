using QuoteBot.Text;

namespace QuoteBot.Extraction.Cues;

/// <summary>How the subject of a cue was found; what it is worth follows from it.</summary>
public enum SubjectRule
{
    None,

    /// <summary>The noun phrase directly before the cue: "Ruiz said".</summary>
    Adjacent,

    /// <summary>Directly after it: "said Ruiz".</summary>
    Inverted,

    /// <summary>Before commas, dashes or brackets: "Ruiz, the mayor, said".</summary>
    Apposition,

    /// <summary>"Ruiz, who said".</summary>
    Relative,

    /// <summary>The subject of the cue before: "took the stage and said", ", adding".</summary>
    Shared,

    /// <summary>"according to Ruiz".</summary>
    AccordingTo,

    /// <summary>The one whose words somebody reports: "quoted Ruiz as saying", "accused Ruiz of saying".</summary>
    Reported,
}

/// <summary>The words of an attribution phrase: a cue with the noun phrase that names who speaks.</summary>
/// <param name="Words">The cue's own tokens.</param>
/// <param name="Subject">The phrase that names the speaker; null when none was found.</param>
/// <param name="Apposition">What explains the subject: "the mayor of Oslo"; it may hold the name instead.</param>
/// <param name="ContentStart">The first token after the cue and its hearer, where its content may begin.</param>
/// <param name="Hearer">To whom it was said: "Axios" in "told Axios".</param>
public sealed record Cue(
    TokenRange Words,
    CueVerb Verb,
    SubjectRule Rule,
    TokenRange? Subject,
    TokenRange? Apposition,
    int ContentStart,
    TokenRange? Hearer,
    Stance Stance)
{
    /// <summary>The attribution phrase from its first to its last token, hearer included.</summary>
    public TokenRange Phrase
    {
        get
        {
            var start = Subject is { } subject && subject.Start < Words.Start ? subject.Start : Words.Start;
            var end = Math.Max(Words.End, Hearer?.End ?? 0);
            if (Subject is { } after && after.End > end)
                end = after.End;
            if (Apposition is { } apposition && apposition.End > end && Rule == SubjectRule.Inverted)
                end = apposition.End;
            return new TokenRange(start, end);
        }
    }
}
