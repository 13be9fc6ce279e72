using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Marks;
using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>A tokenized text with its quotations marked: what the rules of extraction read.</summary>
public sealed class MarkedText
{
    private readonly int[] _regionOf;

    public MarkedText(string text)
    {
        Tokenized = new TokenizedText(text);
        Tokens = Tokenized.Tokens;
        Regions = QuotationMarks.Pair(Tokenized);
        _regionOf = new int[Tokenized.Tokens.Count];
        Array.Fill(_regionOf, -1);
        for (var i = 0; i < Regions.Count; i++)
            _regionOf.AsSpan(Regions[i].Open, Regions[i].After - Regions[i].Open).Fill(i);
    }

    public TokenizedText Tokenized { get; }

    public TokenList Tokens { get; }

    public IReadOnlyList<QuotedRegion> Regions { get; }

    /// <summary>The quotation that the token lies in, its marks included; -1 outside, and before and after the text.</summary>
    public int RegionOf(int token) => (uint)token < (uint)_regionOf.Length ? _regionOf[token] : -1;

    public bool IsQuoted(int token) => RegionOf(token) >= 0;

    public string Lower(int token) => (uint)token < (uint)Tokens.Count ? Tokens[token].Lower : "";

    public string TextOf(TokenRange range) => Tokenized.TextOf(range);

    /// <summary>"him", "us"; not "US".</summary>
    public bool IsObjectPronoun(int token) => Lexicon.ObjectPronouns.Contains(Lower(token)) && !(Tokens[token].IsCapitalised && Lower(token) is "us");

    /// <summary>"I", "my", "we've", "us"; not "US".</summary>
    public bool IsFirstPerson(int token) => Lexicon.FirstPerson.Contains(Lower(token)) && !(Tokens[token].IsCapitalised && Lower(token) is "us");

    /// <summary>An adverb, but no name that looks like one: "Skelly said", "said Molly Vik".</summary>
    public bool IsAdverb(int token)
    {
        if (token < 0 || token >= Tokens.Count || !Verbs.IsAdverb(Tokens[token].Lower))
            return false;
        if (!Tokens[token].IsCapitalised)
            return true;
        var opens = Tokenized.SentenceAround(token).Start == token;
        var nameFollows = token + 1 < Tokens.Count && (Tokens[token + 1].IsCapitalised || CueVerbs.TryGet(Tokens[token + 1].Lower, out _));
        return opens && !(nameFollows && !Lexicon.Adverbs.Contains(Tokens[token].Lower));
    }

    /// <summary>The words between the marks, as a span of the text.</summary>
    public TextSpan SpanOf(QuotedRegion region) => Tokenized.SpanOf(region.Inner);

    public int WordCount(TokenRange range)
    {
        var count = 0;
        for (var i = range.Start; i < range.End; i++)
        {
            if (Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Address)
                count++;
        }

        return count;
    }
}
