using System.Collections.Frozen;

namespace QuoteBot.Extraction.Cues;

/// <summary>The syntax that a cue verb takes.</summary>
public enum CueClass
{
    /// <summary>A clause, with or without "that": say, tell, warn.</summary>
    Clause,

    /// <summary>A question or request: ask, wonder.</summary>
    Asking,

    /// <summary>A cue only where it touches a quotation: begin, laugh, continue.</summary>
    Quote,

    /// <summary>Names or judges something, with quoted words in it: call, describe, accuse of.</summary>
    Naming,

    /// <summary>"according to".</summary>
    AccordingTo,
}

/// <summary>Which clauses after a cue are somebody's statement.</summary>
public enum Complement
{
    /// <summary>Also one without "that": said the plan failed.</summary>
    Bare,

    /// <summary>Only one with "that"; without it the verb has a plain object: held that the law is void, held a rally.</summary>
    That,

    /// <summary>None: nobody says what somebody believes.</summary>
    Thought,
}

public enum VerbForm
{
    Base,
    ThirdPerson,
    Past,
    Participle,
    Gerund,
}

/// <param name="Lemma">The dictionary form.</param>
public readonly record struct CueVerb(string Lemma, CueClass Class, VerbForm Form, Complement Complement = Complement.Bare)
{
    /// <summary>Takes the person addressed before the content: "told reporters that".</summary>
    public bool TakesHearer => CueVerbs.WithHearer.Contains(Lemma);
}

/// <summary>The forms of the cue verbs, from <c>cues.txt</c>.</summary>
internal static class CueVerbs
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Sections = WordLists.Read("QuoteBot.Extraction.cues.txt");

    /// <summary>Lemmas that name the person addressed before the content.</summary>
    public static readonly FrozenSet<string> WithHearer = Sections["with hearer"].ToFrozenSet();

    /// <summary>Lemmas that double their last letter: "quipped", "admitting".</summary>
    private static readonly FrozenSet<string> Doubling = Sections["doubling"].ToFrozenSet();

    private static readonly FrozenDictionary<string, CueVerb> Forms = Build();

    public static bool TryGet(string lower, out CueVerb verb) => Forms.TryGetValue(lower, out verb);

    /// <summary>"said" and "says", not "say" or "saying": it has a subject beside it.</summary>
    public static bool IsFinite(string lower) => TryGet(lower, out var verb) && verb.Form is VerbForm.Past or VerbForm.ThirdPerson;

    private static FrozenDictionary<string, CueVerb> Build()
    {
        var forms = new Dictionary<string, CueVerb>();
        (string Section, CueClass Class, Complement Complement)[] order =
        [
            ("clause", CueClass.Clause, Complement.Bare),
            ("that", CueClass.Clause, Complement.That),
            ("thought", CueClass.Clause, Complement.Thought),
            ("asking", CueClass.Asking, Complement.Bare),
            ("naming", CueClass.Naming, Complement.That),
            ("quote", CueClass.Quote, Complement.That),
        ];
        foreach (var (section, cueClass, complement) in order)
        {
            foreach (var line in Sections[section])
                AddForms(forms, line.Split(' '), cueClass, complement);
        }

        return forms.ToFrozenDictionary();
    }

    private static void AddForms(Dictionary<string, CueVerb> forms, string[] parts, CueClass cueClass, Complement complement)
    {
        var lemma = parts[0];
        var past = parts.Length > 1 ? parts[1] : Regular(lemma, "ed");
        Add(past, VerbForm.Past);
        if (parts.Length > 2)
            Add(parts[2], VerbForm.Participle);
        Add(lemma, VerbForm.Base);
        Add(ThirdPerson(lemma), VerbForm.ThirdPerson);
        Add(Regular(lemma, "ing"), VerbForm.Gerund);

        /* The first section that lists a form wins: a clause taker that also names is a clause taker. */
        void Add(string form, VerbForm kind) => forms.TryAdd(form, new CueVerb(lemma, cueClass, kind, complement));
    }

    private static string ThirdPerson(string lemma) =>
        lemma[^1] == 'y' && !IsVowel(lemma[^2]) ? lemma[..^1] + "ies"
        : TakesEs(lemma) ? lemma + "es"
        : lemma + "s";

    private static bool TakesEs(string lemma) =>
        lemma[^1] is 's' or 'x' or 'o' || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal);

    private static string Regular(string lemma, string ending)
    {
        if (lemma[^1] == 'e' && lemma is not ("see" or "foresee" or "agree" or "decree"))
            return (ending == "ing" && lemma.EndsWith("ie", StringComparison.Ordinal) ? lemma[..^2] + "y" : lemma[..^1]) + ending;
        if (ending == "ed" && lemma[^1] == 'e')
            return lemma + "d";
        if (ending == "ed" && lemma[^1] == 'y' && !IsVowel(lemma[^2]))
            return lemma[..^1] + "ied";
        return Doubling.Contains(lemma) ? lemma + lemma[^1] + ending : lemma + ending;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
