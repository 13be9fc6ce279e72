using System.Collections.Frozen;
using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>Ruiz put it bluntly: / The bridge is not safe. …: a paragraph without marks that a page sets off as somebody's words.</summary>
/// <remarks>Text alone does not show where the words end, so it is one paragraph, and no more is sure of its speaker than a colon tells.</remarks>
internal sealed class SetOffWords
{
    /// <summary>Fewer words in a paragraph are a heading or a list's item.</summary>
    private const int ShortestSpeech = 10;

    /// <summary>"Ruiz wrote in a letter to the board on Monday:"; what is longer may be told already, and a picture follows.</summary>
    private const int MaxAfterCue = 10;

    /// <summary>"…, adding:", "…, writing in a letter:"; more is what it adds.</summary>
    private const int MaxAfterGerund = 4;

    /// <summary>"But when he's right, he's right:"; a longer sentence without a subject in sight is the writer's thought.</summary>
    private const int LongestHint = 14;

    /// <summary>A name before a colon is within so many tokens: a turn of its own.</summary>
    private const int LongestLabel = 8;

    /// <summary>"Related posts:", "More details:"</summary>
    private static readonly FrozenSet<string> Plurals = WordSet.Of("details exchanges projects posts points remarks fixes demands claims charges");

    private readonly MarkedText _text;
    private readonly CueIndex _cues;
    private readonly IReadOnlyList<TokenRange> _paragraphs;

    private SetOffWords(MarkedText text, IReadOnlyList<Cue> cues)
    {
        _text = text;
        _cues = new CueIndex(text, cues);
        _paragraphs = text.Tokenized.Paragraphs;
    }

    /// <summary>The quotes with the set-off paragraphs among them; quotations without a cue inside one are its own words.</summary>
    public static IReadOnlyList<FoundQuote> Among(MarkedText text, IReadOnlyList<Cue> cues, IReadOnlyList<FoundQuote> quotes)
    {
        var blocks = new SetOffWords(text, cues).Find().ToList();
        if (blocks.Count == 0)
            return quotes;
        var inPost = Marked(text, quotes.Where(quote => quote.Rule is AttributionRule.Post or AttributionRule.PostOfLines));
        blocks.RemoveAll(block => inPost[block.FirstToken] || inPost[block.AfterToken - 1]);
        var inBlock = Marked(text, blocks);
        return [.. quotes.Where(quote => quote.Cue is not null || !inBlock[quote.FirstToken]), .. blocks];
    }

    /// <summary>For each token, whether one of the quotes holds it.</summary>
    private static bool[] Marked(MarkedText text, IEnumerable<FoundQuote> quotes)
    {
        var marked = new bool[text.Tokens.Count];
        foreach (var quote in quotes)
            marked.AsSpan(quote.FirstToken, quote.AfterToken - quote.FirstToken).Fill(true);
        return marked;
    }

    private IEnumerable<FoundQuote> Find()
    {
        for (var i = 0; i < _paragraphs.Count; i++)
        {
            if (AfterRepost(_paragraphs[i]) is { } repost)
                yield return Block(repost, AttributionRule.None);
            else if (i > 0 && IsSetOff(_paragraphs[i]) && Introduced(_paragraphs[i - 1], _paragraphs[i]) is { } block)
                yield return block;
        }
    }

    /// <summary>"RT @harbour: The bridge is closed": somebody's post passed on.</summary>
    private TokenRange? AfterRepost(TokenRange paragraph)
    {
        var start = paragraph.Start + 3;
        return start < paragraph.End && _text.Lower(start - 3) is "rt" && _text.Lower(start - 2)[0] is '@' && _text.Lower(start - 1) is ":" ? new TokenRange(start, paragraph.End) : null;
    }

    private bool IsSetOff(TokenRange paragraph) =>
        !_text.IsQuoted(paragraph.Start) && (_text.Tokens[paragraph.Start].IsWord || _text.Lower(paragraph.Start) is "[" or "…" or "...")
        && _text.WordCount(paragraph) >= ShortestSpeech && _text.Lower(paragraph.End - 1) is "." or "?" or "!" or "…" or "..." or ")" or "]" && !IsTurn(paragraph);

    private bool IsTurn(TokenRange paragraph) =>
        Enumerable.Range(paragraph.Start, LongestLabel).TakeWhile(i => i < paragraph.End && (_text.Tokens[i].IsCapitalised || !_text.Tokens[i].IsWord)).Any(i => _text.Lower(i) is ":");

    private FoundQuote? Introduced(TokenRange lead, TokenRange words)
    {
        var colon = lead.End - 1;
        if (_text.Lower(colon) is not ":" || _text.IsQuoted(colon) || _text.Lower(lead.Start) is "update" or "updated")
            return null;
        var sentence = _text.Tokenized.SentenceAround(colon);
        var speaks = Enumerable.Range(words.Start, words.Length).Any(i => !_text.IsQuoted(i) && _text.IsFirstPerson(i));
        if (_cues.LastBefore(colon) is { Subject: { } speaker } cue && Introduces(cue, colon, speaks))
        {
            return Mentions.IsSpeaker(_text, speaker) && ClauseSubjects.OfNewClause(_text, sentence, cue, colon) is null
                ? Block(words, AttributionRule.SetOff, cue) : Block(words, AttributionRule.None);
        }

        if (ClauseSubjects.OfSentence(_text, sentence, colon) is not { } subject || !IsOther(subject))
            return speaks && sentence.Length <= LongestHint && Enumerable.Range(sentence.Start, sentence.Length).Any(i => _text.Lower(i) is "he" or "she") ? Block(words, AttributionRule.None) : null;
        if (_text.Lower(subject.End) is "put" or "puts" && (_text.Lower(subject.End + 1) is "it" || _text.Lower(sentence.Start) is "as") || subject.End == colon - 1 && IsSpoken(subject, colon - 1, speaks))
            return Block(words, AttributionRule.SetOff, subject: subject);
        if (!speaks)
            return null;
        return OpensInWriting(sentence, subject) ? Block(words, AttributionRule.SetOff, subject: subject) : Block(words, AttributionRule.None);
    }

    /// <summary>"She continued:", and above words in which somebody speaks as well "Ruiz continued:"; not "our post continues:".</summary>
    private bool IsSpoken(TokenRange subject, int verb, bool speaks) =>
        _text.Lower(verb) is "continued" or "continues" && (_text.Lower(subject.Start) is "he" or "she" || speaks && _text.Tokens[subject.End - 1].IsCapitalised);

    /// <summary>"In a November letter to the board, Ruiz tried again:": the words are that letter's.</summary>
    private bool OpensInWriting(TokenRange sentence, TokenRange subject) =>
        _text.Lower(sentence.Start) is "in" && _text.Lower(subject.Start - 1) is "," && _text.Tokens[subject.End - 1].IsCapitalised
        && Lexicon.Determiners.Contains(_text.Lower(sentence.Start + 1))
        && Enumerable.Range(sentence.Start + 2, LongestLabel).Any(i => i < subject.Start && _text.Lower(i) is "letter" or "email" or "statement" or "memo" or "message" or "column" or "essay" or "post")
        && !Enumerable.Range(sentence.Start, subject.Start - sentence.Start).Any(i => _text.Lower(i) is "from" or "by");

    /// <summary>The cue's own words are still to come: "wrote:", "told the board on Monday:", and "said it was enough:" where they are a speaker's.</summary>
    private bool Introduces(Cue cue, int colon, bool speaks)
    {
        if (cue.Verb is not { Class: CueClass.Clause or CueClass.Quote, Complement: not Complement.Thought, Form: not VerbForm.Base } || cue.Stance != Stance.Asserts)
            return false;
        if (cue.Rule == SubjectRule.Relative || Plurals.Contains(_text.Lower(cue.Words.Start)) || _text.Lower(cue.Words.Start - 1) is "[" or "(")
            return false;
        var after = colon - cue.Phrase.End;
        return cue.Verb.Form is VerbForm.Gerund ? after <= MaxAfterGerund : after <= MaxAfterCue || speaks && cue.Verb.Complement == Complement.Bare;
    }

    /// <summary>A person or body by name or pronoun, and not the writer.</summary>
    private bool IsOther(TokenRange subject) =>
        Mentions.IsSpeaker(_text, subject) && _text.Lower(subject.End - 1) is not ("i" or "we" or "you" or "it" or "that" or "this" or "which");

    private FoundQuote Block(TokenRange words, AttributionRule rule, Cue? cue = null, TokenRange? subject = null)
    {
        var block = new FoundQuote { Kind = QuoteKind.Direct, Rule = rule, FirstToken = words.Start, AfterToken = words.End, IntroducedBy = cue, Subject = subject };
        block.Segments.Add(_text.Tokenized.SpanOf(words));
        return block;
    }
}
