using System.Collections.Frozen;
using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Extraction.Marks;
using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>Ties a quotation to the cue of its own sentence: after it or before it.</summary>
internal sealed class CueAttribution(MarkedText text, CueIndex cues)
{
    /// <summary>"began in front of the crowd, …": an occasion between a verb that only touches quotations and its quotation is short.</summary>
    private const int MaxAdjunct = 8;

    /// <summary>"called the plan for the new bridge over the river reckless": what is named stands between, and is one phrase.</summary>
    private const int MaxNamed = 20;

    /// <summary>"said she thought he believed": deeper nests are misread.</summary>
    private const int MaxNested = 3;

    /// <summary>"chief ferry and": the first half of an office is no longer.</summary>
    private const int MaxOffice = 5;

    /// <summary>Fewer quoted words in lower case are a piece of the reporter's sentence.</summary>
    private const int ShortestClause = 4;

    /// <summary>What a quotation ends in when its attribution follows.</summary>
    private static readonly FrozenSet<string> OpenEnds = [",", "?", "!", "—", "–", "-", "--", "…", "..."];

    /// <summary>After a comma these begin another clause.</summary>
    private static readonly FrozenSet<string> ClauseOpeners = ["and", "but", "while", "so", "because", "although", "though"];

    /// <summary>"…," said Ruiz; "…," Ruiz said; null when what follows is no attribution of it.</summary>
    public FoundQuote? After(QuotedRegion region)
    {
        if (region.After >= text.Tokens.Count || !region.IsClosed)
            return null;
        var sentence = text.Tokenized.SentenceOf(region.After - 1);
        var after = AttributionStart(region.After);
        if (after >= text.Tokens.Count || text.Tokenized.SentenceOf(after) != sentence || cues.FirstFrom(after, sentence) is not { } cue)
            return null;
        if (PassesOn(cue, region))
            return null;
        if (cue.Words.Start == after && cue.Rule is SubjectRule.Inverted or SubjectRule.AccordingTo)
            return FoundQuote.Of(region, AttributionRule.CueSubjectAfter, KindBeforeAttribution(region), cue);
        return IsSubjectCueAfter(cue, after, region) && !IsAnothersCry(cue, region)
            ? FoundQuote.Of(region, AttributionRule.SubjectCueAfter, KindBeforeAttribution(region), Reported(cue, sentence) ?? Told(cue, sentence) ?? cue)
            : null;
    }

    /// <summary>Ruiz told the board, "…," according to Vik; Ruiz said the plan was "…," the Post reports; Ruiz called it "…," according to Vik: they only pass on what somebody else said.</summary>
    private bool PassesOn(Cue cue, QuotedRegion region) =>
        cue.Rule == SubjectRule.AccordingTo && !QuotePlace.OpensSentence(text, region) && cues.LastBefore(region.Open) is { } inner
            && (inner is { Subject: not null, Stance: Stance.Asserts, Verb: { Class: CueClass.Naming, Form: not VerbForm.Base } } && Reaches(inner, region) || CoordinateClauses.Outer(text, cues, inner, region) is not null)
        || (cue.Rule == SubjectRule.AccordingTo || cue.Verb.Lemma == "report") && cues.LastBefore(region.Open) is { Subject: not null, Stance: Stance.Asserts, Verb: { Class: CueClass.Clause, Complement: Complement.Bare } } said
        && (FollowsCueDirectly(said, region) || cue.Verb.Lemma == "report" && said.Verb.Form is not VerbForm.Gerund && !QuotePlace.OpensSentence(text, region));

    /// <summary>Past a further mark, a comma and adverbs after a quotation: where its attribution would begin.</summary>
    private int AttributionStart(int after)
    {
        if (text.Tokens[after] is { Kind: TokenKind.SingleMark, SpaceBefore: false } && after + 1 < text.Tokens.Count)
            after++;
        if (text.Lower(after) is ",")
            after++;
        while (after < text.Tokens.Count && (text.IsAdverb(after) || text.Lower(after) is "as") && !text.IsQuoted(after))
            after++;
        return after;
    }

    /// <summary>"…," Ruiz said: the cue's own subject comes first after a quotation that may be its content.</summary>
    private bool IsSubjectCueAfter(Cue cue, int after, QuotedRegion region)
    {
        if (cue.Subject is not { } subject || subject.Start != after && !IsFirstOffice(after, subject) || cue.Rule is not (SubjectRule.Adjacent or SubjectRule.Apposition))
            return false;
        return (cue.Verb.Class != CueClass.Naming || IsReportedWhole(region)) && EndsOpen(region) && !OpensAnother(cue, region);
    }

    /// <summary>"…," chief ferry and harbour officer Ana Ruiz says: the words before the name's own phrase are the rest of her office.</summary>
    private bool IsFirstOffice(int after, TokenRange subject)
    {
        if (subject.Start - after is < 2 or > MaxOffice || text.Lower(subject.Start - 1) is not "and" || !Enumerable.Range(subject.Start, subject.Length).Any(i => Lexicon.RoleNouns.Contains(text.Lower(i)))
            || text.Tokens[subject.Start].IsCapitalised || !text.Tokens[subject.End - 1].IsCapitalised)
            return false;
        for (var i = after; i < subject.Start; i++)
        {
            if (text.Tokens[i] is not { IsWord: true, IsCapitalised: false } word || Verbs.LooksFinite(word) || Lexicon.SubjectPronouns.Contains(word.Lower))
                return false;
        }

        return true;
    }

    /// <summary>"…," Ruiz recalled Vik saying: the words are Vik's; null when the cue is followed by no such other.</summary>
    private Cue? Reported(Cue cue, int sentence) =>
        cues.FirstFrom(cue.Words.End, sentence) is { Rule: SubjectRule.Reported } reported && reported.Subject?.Start == cue.Words.End ? reported : null;

    /// <summary>"…," Ruiz said Vik told her: the words are Vik's; null when nobody told them to whom the pronoun means.</summary>
    private Cue? Told(Cue cue, int sentence)
    {
        var start = text.Lower(cue.Words.End) is "that" ? cue.Words.End + 1 : cue.Words.End;
        return cues.FirstFrom(start, sentence) is { Rule: SubjectRule.Adjacent, Verb.Lemma: "tell" } told && told.Subject?.Start == start
            && told.Verb.Form is VerbForm.Past && told.Words.End < text.Tokens.Count && text.IsObjectPronoun(told.Words.End) && EndsTelling(told.Words.End + 1, sentence) ? told : null;
    }

    private bool EndsTelling(int i, int sentence) =>
        i >= text.Tokens.Count || text.Tokenized.SentenceOf(i) != sentence || !text.Tokens[i].IsWord || Lexicon.Prepositions.Contains(text.Lower(i)) || Lexicon.Days.Contains(text.Lower(i));

    /// <summary>When the crane fell, a man yelled “…,” Ruiz said: the man's words, which Ruiz only tells of.</summary>
    private bool IsAnothersCry(Cue cue, QuotedRegion region) =>
        cues.LastBefore(region.Open) is { Rule: SubjectRule.Adjacent, Verb.Class: CueClass.Clause or CueClass.Quote, Subject: { } crier } cry && FollowsCueDirectly(cry, region)
        && IsUnnamedPerson(crier) && text.Tokens[cue.Subject!.Value.End - 1].IsCapitalised;

    private bool IsUnnamedPerson(TokenRange mention)
    {
        var (first, head) = (text.Lower(mention.Start), text.Lower(Mentions.Head(text, mention)));
        return first is "someone" or "somebody"
            || first is "a" or "an" or "one" or "another" && (Lexicon.PersonNouns.Contains(head) || Lexicon.RoleNouns.Contains(head));
    }

    /// <summary>The quotation ends so that an attribution may follow: in a comma, a question or exclamation mark, a dash; or lower case goes on.</summary>
    private bool EndsOpen(QuotedRegion region)
    {
        var last = text.Lower(region.Inner.End - 1);
        if (OpenEnds.Contains(last) || text.Lower(region.After) is ",")
            return true;
        return cues.LastBefore(region.Open) is null && last is not ".";
    }

    /// <summary>Ruiz asked: "Why?" Vik answered: "Because.": each attribution stands before its own quotation.</summary>
    private bool OpensAnother(Cue cue, QuotedRegion region) =>
        text.Lower(cue.ContentStart) is ":" or "," && text.Lower(region.Open - 1) == text.Lower(cue.ContentStart)
        && (text.Lower(cue.ContentStart) is ":" || cue.ContentStart + 1 < text.Tokens.Count && text.IsQuoted(cue.ContentStart + 1) && text.Lower(region.Inner.End - 1) is "?" or "!")
        && cues.LastBefore(region.Open) is { } own && FollowsCueDirectly(own, region);

    private bool IsReportedWhole(QuotedRegion region) => text.Lower(region.Inner.End - 1) is ",";

    /// <summary>Ruiz said, "…"; Ruiz said the plan was "…"; null when no cue before reaches it.</summary>
    public FoundQuote? Before(QuotedRegion region)
    {
        if (cues.LastBefore(region.Open) is not { } nearest)
            return null;
        if (nearest.Subject is { } leading && cues.LastBefore(leading.Start) is { } reporting && LeadingClauses.EndOf(text, nearest, reporting) < region.Open)
            nearest = reporting;
        var cue = CoordinateClauses.Outer(text, cues, nearest, region) ?? (FollowsCueDirectly(nearest, region) ? nearest : Outer(nearest));
        if (!Reaches(cue, region) || IsIntroducedAnew(cue, region))
            return null;
        return FoundQuote.Of(region, AttributionRule.CueBefore, IsWhole(cue, region) ? QuoteKind.Direct : QuoteKind.Partial, cue, isInRelativeClause: IsInRelativeClause(cue, region));
    }

    /// <summary>Ruiz, who called the plan "reckless": one person, and nothing by which the clause may have ended.</summary>
    private bool IsInRelativeClause(Cue cue, QuotedRegion region)
    {
        if (cue is not { Rule: SubjectRule.Relative, Stance: Stance.Asserts, Subject: { Length: 1 } who, Apposition: { } person } || text.Lower(who.Start) is not "who" || Enumerable.Range(person.Start, person.Length).Any(i => text.Lower(i) is "and"))
            return false;
        for (var i = cue.Words.End; i < region.Open; i++)
        {
            if (text.IsQuoted(i) || text.Lower(i) is "(" || text.Lower(i) is "," && i < region.Open - 1)
                return false;
        }

        return true;
    }

    /// <summary>The quotation is all that its cue introduces: it starts like a sentence, or after a comma or colon it is long and has a verb.</summary>
    private bool IsWhole(Cue cue, QuotedRegion region)
    {
        if (!FollowsCueDirectly(cue, region))
            return false;
        var isSetOff = text.Lower(region.Open - 1) is "," or ":";
        if (cue.Verb.Class == CueClass.Naming && !isSetOff)
            return false;
        return StartsLikeSentence(region) || isSetOff && text.WordCount(region.Inner) >= ShortestClause && QuotePlace.HasVerb(text, region);
    }

    /// <summary>Ruiz said the plan was late, but Vik had an answer: "…": the colon's clause has a subject of its own.</summary>
    private bool IsIntroducedAnew(Cue cue, QuotedRegion region) =>
        text.Lower(region.Open - 1) is ":"
        && ClauseSubjects.OfNewClause(text, text.Tokenized.SentenceAround(cue.Words.Start), cue, region.Open - 1) is not null;

    /// <summary>Ruiz said she thought the plan "reckless": a cue of "she" inside what Ruiz said is Ruiz's as well; it is she who is quoted.</summary>
    private Cue Outer(Cue cue)
    {
        for (var i = 0; i < MaxNested && cue is { Rule: SubjectRule.Adjacent, Subject: { } subject } && (subject.Length == 1 && IsPronoun(subject) || IsOnlyPossible(cue)); i++)
        {
            var outer = cues.LastBefore(subject.Start);
            if (outer is not { Verb.Class: CueClass.Clause or CueClass.Asking, Subject: not null } || !IsInside(outer, subject.Start))
                break;
            cue = outer;
        }

        return cue;
    }

    /// <summary>Ruiz said the mayor could learn from it: "…": nobody has said what somebody could.</summary>
    private bool IsOnlyPossible(Cue cue) => cue.Verb.Form is VerbForm.Base && Lexicon.Modals.Contains(text.Lower(cue.Words.Start - 1));

    private bool IsPronoun(TokenRange subject) => text.Lower(subject.Start) is "he" or "she" or "it" or "they" or "i" or "we";

    /// <summary>Most knew what she meant when she called it "reckless": who says it is no man or woman, so that another is "she".</summary>
    private bool OpensOthersDeed(Cue outer, int subject) =>
        text.Lower(subject - 1) is "when" && text.Lower(subject) is "he" or "she"
        && text.Tokens[outer.Subject!.Value.End - 1] is { IsCapitalised: false, Lower: not ("he" or "she" or "himself" or "herself" or "who") };

    /// <summary>From the outer cue's content to the inner clause no conjunction after a comma begins another.</summary>
    private bool IsInside(Cue outer, int subject)
    {
        if (outer.Rule is SubjectRule.Inverted or SubjectRule.AccordingTo || OpensOthersDeed(outer, subject))
            return false;
        for (var i = outer.ContentStart; i < subject; i++)
        {
            var opensClause = text.Lower(i) is "," && ClauseOpeners.Contains(text.Lower(i + 1));
            if (opensClause || text.IsQuoted(i) || text.Lower(i) is ";" or ":")
                return false;
        }

        return true;
    }

    private bool Reaches(Cue cue, QuotedRegion region)
    {
        var gap = region.Open - cue.ContentStart;
        return cue.Verb.Class switch
        {
            CueClass.Quote => gap <= 1 || (gap <= MaxAdjunct && OnlyAdjunct(cue.Words.End, region.Open)),
            CueClass.Naming => gap <= MaxNamed,
            _ => true,
        };
    }

    private bool OnlyAdjunct(int from, int to)
    {
        if (text.Lower(to - 1) is not ("," or ":"))
            return false;
        for (var i = from; i < to; i++)
        {
            if (Verbs.LooksFinite(text.Tokens[i]))
                return false;
        }

        return true;
    }

    public bool FollowsCueDirectly(Cue cue, QuotedRegion region)
    {
        var i = Math.Max(cue.ContentStart, cue.Phrase.End);
        if (cue.Apposition is { } apposition && cue.Rule is SubjectRule.Inverted or SubjectRule.AccordingTo)
            i = Math.Max(i, apposition.End);
        while (i < region.Open && (text.Lower(i) is "," or ":" or "—" or "–" || text.IsAdverb(i)))
            i++;
        return i >= region.Open;
    }

    private bool StartsLikeSentence(QuotedRegion region)
    {
        var first = text.Tokens[region.Inner.Start];
        return first.Lower is "…" or "..."
            || (first.IsCapitalised && (text.WordCount(region.Inner) >= 2 || text.Lower(region.Open - 1) is "," or ":"));
    }

    private QuoteKind KindBeforeAttribution(QuotedRegion region) =>
        QuotePlace.OpensSentence(text, region) || FollowsAttribution(region) ? QuoteKind.Direct : QuoteKind.Partial;

    /// <summary>Ruiz said: "…," she added: words before the quotation are only an attribution of their own.</summary>
    private bool FollowsAttribution(QuotedRegion region) =>
        cues.LastBefore(region.Open) is { } cue && FollowsCueDirectly(cue, region) && StartsLikeSentence(region);
}
