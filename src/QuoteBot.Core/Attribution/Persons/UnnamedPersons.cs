using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>Persons without a name whom "he" and "she" may mean: "A spokeswoman for the yard said … She added".</summary>
internal sealed class UnnamedPersons(MarkedText text)
{
    /// <summary>Whom no name keeps in mind is forgotten after two paragraphs.</summary>
    private const int MaxParagraphs = 2;

    /// <summary>Who is only "someone" is out of mind sooner.</summary>
    private const int MaxParagraphsOfIndefinite = 1;

    /// <summary>So many are looked back over: more than two paragraphs of news hold.</summary>
    private const int MaxLookBack = 50;

    private readonly List<(int Token, Gender Gender, Speaker Speaker, bool IsAside)> _spoke = [];

    /// <summary>"a senior official", "the spokeswoman": one person, by a noun of what somebody is.</summary>
    public static bool IsPerson(string noun) => Lexicon.RoleNouns.Contains(noun) || Lexicon.PersonNouns.Contains(noun);

    /// <summary>"someone", "another": one person, and no word of who.</summary>
    public static bool IsIndefinite(string word) => word is "someone" or "somebody" or "another";

    /// <param name="mention">The words that mean the person; whom they name is mentioned before their end.</param>
    public void Spoke(TokenRange mention, Gender gender, Speaker speaker)
    {
        if (!IsParenthesis(mention))
            _spoke.Add((mention.End, gender, speaker, IsAside(mention.Start)));
    }

    /// <summary>"Ruiz, according to a source, left": the sentence goes on about her.</summary>
    private bool IsParenthesis(TokenRange mention) =>
        text.Lower(mention.Start - 1) is "to" && text.Lower(mention.Start - 2) is "according" && text.Lower(mention.Start - 3) is ","
        && text.Lower(mention.End) is ",";

    /// <summary>"When a colleague asked about it, he said": the side clause's person is not the one whom the sentence is about.</summary>
    private bool IsAside(int mention) => text.Lower(mention - 1) is "when" or "after" or "while" or "as" or "although" or "though";

    /// <summary>Also of the sentences behind it, when the main clause has a person of its own: "When someone asked, she laughed."</summary>
    private bool IsPassedOver(int mentionEnd, int token)
    {
        if (text.Tokenized.SentenceOf(mentionEnd - 1) == text.Tokenized.SentenceOf(token))
            return true;
        var end = text.Tokenized.SentenceAround(mentionEnd - 1).End;
        for (var i = mentionEnd; i + 1 < end; i++)
        {
            if (text.Lower(i) is "," && !text.IsQuoted(i) && (text.Lower(i + 1) is "he" or "she" || text.Tokens[i + 1].IsCapitalised))
                return true;
        }

        return false;
    }

    /// <returns>The last one who fits and was met after <paramref name="since"/>; null for none.</returns>
    public Speaker? Before(int token, Gender gender, int since)
    {
        for (var i = _spoke.Count - 1; i >= 0 && _spoke.Count - i <= MaxLookBack && _spoke[i].Token > since; i--)
        {
            if (_spoke[i].Token > token || _spoke[i].IsAside && IsPassedOver(_spoke[i].Token, token))
                continue;
            var reach = IsIndefinite(_spoke[i].Speaker.Name.Split(' ')[0]) ? MaxParagraphsOfIndefinite : MaxParagraphs;
            if (text.Tokenized.ParagraphOf(token) - text.Tokenized.ParagraphOf(_spoke[i].Token - 1) > reach)
                return null;
            if (_spoke[i].Gender == Gender.Unknown || _spoke[i].Gender == gender)
                return _spoke[i].Speaker;
        }

        return null;
    }
}
