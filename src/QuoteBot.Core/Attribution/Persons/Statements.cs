using System.Collections.Frozen;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>Whose "the statement" or "the letter" is: "The yard denied it in a statement. “…,” the statement read."</summary>
/// <param name="resolve">Who a phrase with its apposition is.</param>
internal sealed class Statements(MarkedText text, Func<TokenRange, TokenRange?, Resolution> resolve)
{
    /// <summary>A statement further back is another.</summary>
    private const int MaxParagraphs = 2;

    /// <summary>Two paragraphs of news hold fewer words.</summary>
    private const int MaxLookBack = 250;

    /// <summary>"in a brief joint statement".</summary>
    private const int MaxQualifiers = 3;

    private static readonly FrozenSet<string> Issuing = WordSet.Of("issued issues released releases shared published posted gave");

    /// <summary>Of letters and the like, which others publish as well.</summary>
    private static readonly FrozenSet<string> Writing = WordSet.Of("wrote writes sent sends issued issues");

    private readonly List<(int Token, Speaker Speaker)> _spoke = [];
    private readonly Dictionary<int, Speaker> _issuers = [];

    public void Spoke(int token, IReadOnlyList<Speaker> speakers)
    {
        if (speakers.Count == 1)
            _spoke.Add((token, speakers[0]));
    }

    /// <returns>Null when the article names nobody who made the last statement before.</returns>
    public Speaker? IssuerOf(TokenRange mention)
    {
        var noun = text.Lower(mention.Start + 1);
        if (text.Lower(mention.Start) is "a" or "the" && noun is "statement" && Attributed(mention) is { } attributed)
            return attributed;
        if (mention.Length != 2 || text.Lower(mention.Start) is not "the" || noun is not "statement" && !Authors.Writings.Contains(noun))
            return null;
        for (var i = mention.Start - 1; i > Math.Max(0, mention.Start - MaxLookBack); i--)
        {
            if (text.Tokenized.ParagraphOf(mention.Start) - text.Tokenized.ParagraphOf(i) > MaxParagraphs)
                return null;
            if (text.Lower(i) != noun || text.IsQuoted(i))
                continue;
            var issuer = _issuers.GetValueOrDefault(i) ?? Maker(i);
            if (issuer is not null)
                _issuers[mention.Start + 1] = issuer;
            return issuer;
        }

        return null;
    }

    /// <summary>"a statement attributed to Ana Ruiz".</summary>
    private Speaker? Attributed(TokenRange mention) =>
        text.Lower(mention.Start + 2) is "attributed" && text.Lower(mention.Start + 3) is "to" ? Of(NounPhrases.StartingAt(text, mention.Start + 4, text.Tokenized.SentenceAround(mention.Start).End)) : null;

    private Speaker? Maker(int statement)
    {
        var sentence = text.Tokenized.SentenceAround(statement);
        if (text.Lower(statement + 1) is "from" or "by")
            return Of(NounPhrases.StartingAt(text, statement + 2, sentence.End));
        if (Enumerable.Range(statement + 1, MaxQualifiers).Any(i => text.Lower(i) is "signed"))
            return null;
        var issuing = text.Lower(statement) is "statement" ? Issuing : Writing;
        var before = statement - 1;
        while (before > sentence.Start && statement - before <= MaxQualifiers && !issuing.Contains(text.Lower(before)) && text.Lower(before) is not "in")
            before--;
        if (text.Lower(before) is "in" && before + 1 < statement && !Lexicon.Determiners.Contains(text.Lower(before + 1)))
            return null;
        if (text.Lower(before) is "in" && _spoke.FindLast(one => text.Tokenized.SentenceOf(one.Token) == text.Tokenized.SentenceOf(statement)).Speaker is { } speaker)
            return speaker.Kind == SpeakerKind.Document ? null : speaker;
        if (text.Lower(statement + 1) is "issued" or "released" && text.Lower(statement + 2) is "by")
            return Of(NounPhrases.StartingAt(text, statement + 3, sentence.End));
        var isMade = text.Lower(before) is "in" || issuing.Contains(text.Lower(before));
        return isMade && ClauseSubjects.Nearest(text, sentence, before + 1) is { } subject && !text.IsQuoted(subject.Start) ? Of(subject) : null;
    }

    private Speaker? Of(TokenRange phrase) =>
        phrase.Length > 0 && resolve(phrase, Subjects.AppositionAfter(text, phrase.End, text.Tokenized.SentenceAround(phrase.Start).End)).Speakers is [{ Kind: not SpeakerKind.Document } only] ? only : null;
}
