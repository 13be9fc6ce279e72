using System.Collections.Frozen;
using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>Persons whom "he" and "she" beside a quote do not mean: whom the quote itself speaks of, and who asked what it answers.</summary>
internal sealed class NotMeant(MarkedText text, People people)
{
    /// <summary>Set by judgement: below the line for accusations, for the first choice was wrong.</summary>
    private const double InDoubt = 0.65;

    private static readonly FrozenSet<string> AnswerVerbs = WordSet.Of("answer reply respond");

    /// <summary>What an answer opens with.</summary>
    private static readonly FrozenSet<string> YesAndNo = WordSet.Of("no yes yeah yep nope");

    /// <summary>The last quote that was given to a person: with its cue, whose it is.</summary>
    private (FoundQuote Quote, Person Person)? _last;

    public void Spoke(FoundQuote quote, IReadOnlyList<Speaker> speakers) =>
        _last = speakers is [{ Kind: SpeakerKind.Person } speaker] && people.Named(speaker.Name, Gender.Unknown) is { } person ? (quote, person) : null;

    /// <summary>Whom the pronoun means; when the quote rules that one out, in doubt whoever else fits.</summary>
    public (Person? Person, double Certainty, int Token) Else(Pronouns pronouns, int token, Gender gender, FoundQuote? quote)
    {
        var likeliest = pronouns.Resolve(token, gender);
        if (quote is null || likeliest.Person is not { } person || Question(quote).Asker != person && !Names(quote, person) && !IsTold(quote, person))
            return likeliest;
        var other = pronouns.Resolve(token, gender, person);
        return (other.Person, Math.Min(other.Certainty, InDoubt), other.Token);
    }

    /// <summary>"Ruiz asked Vik whether she knew. “No,” she said.": Vik; null when the quote is no answer, or nobody in particular was asked.</summary>
    public Person? Asked(FoundQuote quote) =>
        Question(quote) is ({ Cue.Hearer: { } hearer }, { } asker) && people.In(hearer).ToList() is [{ IsPossessive: false, IsModifier: false } name]
            && people.At(name) is { } asked && asked != asker ? asked : null;

    /// <summary>"what she told Brandt": not Brandt.</summary>
    private bool IsTold(FoundQuote quote, Person person) =>
        (quote.Cue ?? quote.IntroducedBy) is { Hearer: { } hearer } cue && hearer.Start == cue.Words.End
        && people.In(hearer).ToList() is [{ IsPossessive: false, IsModifier: false } name] && people.At(name) == person;

    /// <summary>Nobody speaks of oneself by name in words of one's own; but "I, Ana Ruiz" and what others are quoted for inside the quote may.</summary>
    private bool Names(FoundQuote quote, Person person)
    {
        if (quote.Kind == QuoteKind.Indirect)
            return false;
        foreach (var mention in people.In(new TokenRange(quote.FirstToken, quote.AfterToken)))
        {
            if (mention is { IsQuoted: true, IsModifier: false } && people.At(mention) == person && !people.HasRival(mention, person)
                && !IsOwnName(mention.TitleStart) && text.Lower(mention.Words.End) is not ("family" or "name" or "brand") && !IsNested(quote.FirstToken + 1, mention.Start))
                return true;
        }

        return false;
    }

    /// <summary>"I, Ana Ruiz", "I am Ana Ruiz", "my name is Ana Ruiz", "another Ana Ruiz".</summary>
    private bool IsOwnName(int name) =>
        text.Lower(name - 1) is "," && text.Lower(name - 2) is "i" or "me" || text.Lower(name - 1) is "another" or "i'm" or "'m" or "am" || text.Lower(name - 2) is "name";

    private bool IsNested(int start, int name)
    {
        for (var i = start; i < name; i++)
        {
            if (text.Tokens[i] is { Kind: TokenKind.SingleMark or TokenKind.DoubleMark, SpaceBefore: true })
                return true;
        }

        return false;
    }

    /// <summary>The question that this quote answers, with who asked it; nulls when it answers none.</summary>
    private (FoundQuote? Question, Person? Asker) Question(FoundQuote quote)
    {
        if (_last is not { Quote.Cue: { Verb.Class: CueClass.Asking } cue } last || !(IsAnswer(quote) || IsAside(cue)) || !StandsBefore(last.Quote, cue, quote))
            return (null, null);
        /* “Am I sorry?” she asked. “No,” she said: in one paragraph a speaker may answer her own question. */
        var isOwn = last.Quote.Kind == QuoteKind.Direct && cue.Hearer is null && text.Tokenized.ParagraphOf(cue.Words.Start) == text.Tokenized.ParagraphOf(quote.FirstToken);
        return isOwn ? (null, null) : (last.Quote, last.Person);
    }

    /// <summary>"When Ruiz asked whether it rained, the mate coughed.": the sentence is about somebody else.</summary>
    private bool IsAside(Cue asking) =>
        asking.Subject is { } asker && asker.Start < asking.Words.Start && !Lexicon.SubjectPronouns.Contains(text.Lower(asker.Start)) && (text.Lower(asker.Start - 1) is "when" or "as" or "after" || text.Lower(asker.Start - 2) is "when" or "as" or "after" && Lexicon.Determiners.Contains(text.Lower(asker.Start - 1)));

    private bool IsAnswer(FoundQuote quote)
    {
        if (quote.Kind == QuoteKind.Indirect || quote.Cue is not { } cue)
            return false;
        if (AnswerVerbs.Contains(cue.Verb.Lemma))
            return true;
        var first = quote.FirstToken + (text.Lower(quote.FirstToken + 1) is "oh" ? 2 : 1);
        return YesAndNo.Contains(text.Lower(first)) && !text.Tokens[Math.Min(first + 1, text.Tokens.Count - 1)].IsWord;
    }

    /// <summary>Nothing but the end of the question's sentence lies between the two.</summary>
    private bool StandsBefore(FoundQuote question, Cue cue, FoundQuote answer)
    {
        var start = Math.Min(answer.FirstToken, answer.Cue?.Phrase.Start ?? answer.FirstToken);
        return start > 0 && question.FirstToken < start && text.Tokenized.SentenceOf(start - 1) == text.Tokenized.SentenceOf(Math.Max(cue.Words.Start, question.AfterToken - 1));
    }
}
