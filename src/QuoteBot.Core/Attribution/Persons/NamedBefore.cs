using System.Collections.Frozen;
using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>The last name before a pronoun that it may mean: one in subject position, or the one that its sentence or paragraph is about.</summary>
internal sealed class NamedBefore(MarkedText text, People people)
{
    /// <summary>A name further back than this many paragraphs is out of the reader's mind too.</summary>
    private const int MaxParagraphs = 6;

    /// <param name="notMeant">Who is left out, though the gender fits; null for nobody.</param>
    /// <param name="reports">Whose names are hidden inside what they report.</param>
    /// <returns>The person and where the name begins; null and -1 when no name fits.</returns>
    public (Person? Person, int Token) Last(int token, Gender gender, Person? notMeant, Reports reports)
    {
        NameMention? fallback = null, possessor = null, ownParagraph = null, ownTopic = null, embedded = null;
        Person? passed = null, thoughtOf = null;
        var paragraph = text.Tokenized.ParagraphOf(token);
        var sentence = text.Tokenized.SentenceOf(token);
        var first = people.FirstAt(token) - 1;
        for (var i = first; i >= 0 && first - i < Pronouns.MaxLookBack; i--)
        {
            var mention = people.Mentions[i];
            if (paragraph - text.Tokenized.ParagraphOf(mention.Start) > MaxParagraphs)
                break;
            if (mention.IsQuoted || mention.IsModifier || reports.HideFrom(token, mention.Start)
                || people.At(mention) is not { } person || person == notMeant || !person.MayBe(gender))
                continue;
            if (thoughtOf == person || thoughtOf is null && PassingMentions.IsThoughtOf(text, mention, gender))
            {
                (thoughtOf, embedded) = (person, embedded ?? mention);
                continue;
            }

            var isOwnParagraph = text.Tokenized.ParagraphOf(mention.Start) == paragraph;
            if (mention.IsPossessive)
            {
                possessor ??= mention;
                if (!isOwnParagraph || !IsTopic(mention))
                    continue;
                /* "Ruiz's answer was like it, as he said": who tells it; of "Ruiz's plan" anybody may. */
                if (text.Tokenized.SentenceOf(mention.Start) == sentence && token > 0 && text.Lower(token - 1) is "as" && IsOfTelling(mention, token))
                    return At(mention);
                ownTopic ??= mention;
                continue;
            }

            /* In the sentence of the pronoun only a subject counts: "Ruiz told Vik he would go". */
            if (!reports.IsOpenedBy(mention) && NamedAside.Is(text, mention) || NamedAside.IsInContent(text, mention, token))
            {
                embedded ??= mention;
                continue;
            }

            if (mention.IsSubject || reports.IsOpenedBy(mention))
                return At(isOwnParagraph ? mention : ownTopic ?? ownParagraph ?? Prefer(mention, fallback, token));
            var isPassed = PassingMentions.OpenFor(text, mention, gender);
            /* "Pressed by Ruiz, she": Ruiz is not meant, wherever else she is named. */
            if (isPassed && text.Lower(mention.TitleStart - 1) is "by")
                passed ??= person;
            if (text.Tokenized.SentenceOf(mention.Start) == sentence || FollowsPronoun(mention, gender) || isPassed || passed == person)
                continue;
            fallback ??= mention;
            if (isOwnParagraph)
                ownParagraph ??= mention;
        }

        return At(fallback ?? possessor ?? embedded);
    }

    private bool IsOfTelling(NameMention possessor, int pronoun) =>
        Enumerable.Range(possessor.Words.End, pronoun - possessor.Words.End).Any(i => Tellings.Contains(text.Lower(i)));

    private static readonly FrozenSet<string> Tellings = WordSet.Of("memory memories account answer answers reply story version recollection recollections words telling explanation response");

    private (Person? Person, int Token) At(NameMention? mention) => mention is null ? (null, -1) : (people.At(mention), mention.Start);

    /// <summary>"Ruiz's plan failed. He …": a possessor that opens its sentence, before a thing, is what the sentence is about.</summary>
    private bool IsTopic(NameMention mention)
    {
        if (mention.TitleStart != text.Tokenized.SentenceAround(mention.Start).Start)
            return false;
        for (var i = mention.Words.End + 1; i < Math.Min(text.Tokens.Count, mention.Words.End + 5); i++)
        {
            if (Lexicon.RoleNouns.Contains(text.Lower(i)) || text.Tokens[i].IsCapitalised)
                return false;
        }

        return true;
    }

    /// <summary>"He met Ruiz": the sentence goes on about somebody named before it.</summary>
    private bool FollowsPronoun(NameMention mention, Gender gender)
    {
        var start = text.Tokenized.SentenceAround(mention.Start).Start;
        for (var i = mention.Start - 1; i >= start && mention.Start - i <= Pronouns.MaxBefore; i--)
        {
            if (!text.IsQuoted(i) && text.Lower(i) is "he" && gender == Gender.Male || text.Lower(i) is "she" && gender == Gender.Female)
                return true;
        }

        return false;
    }

    /// <summary>A subject some sentences back beats an object nearby, but not one of another paragraph.</summary>
    private NameMention Prefer(NameMention subject, NameMention? nearby, int token) =>
        nearby is not null && text.Tokenized.ParagraphOf(token) - text.Tokenized.ParagraphOf(subject.Start) > 2 ? nearby : subject;
}
