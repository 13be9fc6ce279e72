using System.Collections.Frozen;
using QuoteBot.Extraction.Marks;
using QuoteBot.Text;

namespace QuoteBot.Extraction;

/// <summary>“…” — Ana Ruiz, or “…” / Ana Ruiz, Moor Courier, or “….” Ana Ruiz, Moor Courier: a quotation that is signed by whose it is.</summary>
/// <remarks>A line of its own that begins with a dash is the reporter's signature as often, and tells nothing.</remarks>
internal sealed class Signatures(MarkedText text)
{
    /// <summary>"Col. Ana Maria Ruiz and Jan van der Vik".</summary>
    private const int MostTokensOfNames = 9;

    /// <summary>", of the Moor Courier's editorial board".</summary>
    private const int MostTokensBehind = 9;

    /// <summary>Fewer words are a title or a word in marks.</summary>
    private const int ShortestSpeech = 5;

    /// <summary>A line "Ana Ruiz, Moor Press" below one quotation may be a picture's; below so many it is how the article tells whose each is.</summary>
    private const int FewestLines = 3;

    private static readonly FrozenSet<string> Particles = WordSet.Of("de da di del della van von der den la le al el bin ibn");

    /// <summary>What else stands behind a dash or below a quotation, in capitals.</summary>
    private static readonly FrozenSet<string> Labels = WordSet.Of(
        "by photo photos photograph photographs picture image video source sources attributed not fake false mostly additional reporting translated filed related more breaking pants read watch see via updated original trending old ap reuters getty afp");

    /// <summary>", Court Reporter", ", who never said that", ", quoting Jan Vik": the reporter's own signature, or more than whose it is.</summary>
    private static readonly FrozenSet<string> Others = WordSet.Of("reporter photographer correspondent who quoting quoted");

    private bool? _isSignedBelow;

    /// <summary>“…” — Ana Ruiz, unless the paragraph before says whose it is.</summary>
    /// <returns>Null for a quotation that nobody signed so.</returns>
    public FoundQuote? Beside(QuotedRegion region) =>
        text.WordCount(region.Inner) >= ShortestSpeech && !IsIntroduced(region) && NameBeside(region) is { } name ? FoundQuote.Of(region, AttributionRule.Signed, QuoteKind.Direct, subject: name) : null;

    /// <summary>“…” / Ana Ruiz, Moor Courier, where the article tells so of most of its quotations.</summary>
    /// <param name="found">What else tells whose it is; a name or a pronoun tells more.</param>
    /// <returns>Null for a quotation that nobody signed so.</returns>
    public FoundQuote? Below(QuotedRegion region, FoundQuote found)
    {
        if (!MayBeSigned(region, found) || text.WordCount(region.Inner) < ShortestSpeech || Line(region) is not { } line || !(_isSignedBelow ??= IsSignedBelow()))
            return null;
        var isWhole = QuotePlace.OpensSentence(text, region) && QuotePlace.EndsSentence(text, region);
        return FoundQuote.Of(region, AttributionRule.Signed, isWhole ? QuoteKind.Direct : QuoteKind.Partial, subject: line);
    }

    /// <summary>Nothing else tells whose it is, or only "some", or, beside a line in its own paragraph, that the one before had a speaker, or "Minority view:".</summary>
    private bool MayBeSigned(QuotedRegion region, FoundQuote found) =>
        found.Rule == AttributionRule.None || found.Cue is { Subject: { Length: 1 } some } && Unnamed.Contains(text.Lower(some.Start))
            || (found.RunsOn is not null || found is { Rule: AttributionRule.Colon, IntroducedBy: null, Subject: { } label } && !text.Tokens[label.End - 1].IsCapitalised) && Behind(region) is not null;

    /// <summary>"Some point out, “…”": who, the line tells.</summary>
    private static readonly FrozenSet<string> Unnamed = WordSet.Of("some others many one critics supporters");

    /// <summary>Most quotations that end their paragraph have such a line, and none stands above the first: there it would be a heading.</summary>
    private bool IsSignedBelow()
    {
        var ends = text.Regions.Where(region => text.WordCount(region.Inner) >= ShortestSpeech && (region.After >= text.Tokenized.ParagraphAround(region.Open).End || Behind(region) is not null) && !GoesOn(region)).ToList();
        var signed = ends.Count(region => Line(region) is not null);
        if (signed < FewestLines || signed * 3 < ends.Count * 2)
            return false;
        var first = text.Tokenized.ParagraphOf(ends[0].Open);
        return first == 0 || Names(text.Tokenized.Paragraphs[first - 1], needsOutlet: true) is null;
    }

    private bool GoesOn(QuotedRegion region) => text.RegionOf(region.Open) + 1 is var next && next < text.Regions.Count && text.Regions[next].ContinuesPrevious;

    /// <summary>"Ruiz told the court on Monday:" ends the paragraph before.</summary>
    private bool IsIntroduced(QuotedRegion region) => text.Tokenized.ParagraphOf(region.Open) is > 0 and var paragraph && text.Lower(text.Tokenized.Paragraphs[paragraph - 1].End - 1) is ":";

    /// <summary>“…” — Ana Ruiz, Moor Courier: the paragraph is the quotation, a dash and whose it is.</summary>
    private TokenRange? NameBeside(QuotedRegion region)
    {
        var end = text.Tokenized.ParagraphAround(region.Open).End;
        if (!region.IsClosed || !QuotePlace.IsAlone(text, region) || region.After + 1 >= end || text.Lower(region.After) is not ("—" or "–" or "-" or "--"))
            return null;
        if (text.Lower(region.After + 1) is "editorial" && text.Lower(region.After + 2) is ",")
            return Paper(new TokenRange(region.After + 3, end));
        return text.Tokens[region.After + 1].IsCapitalised ? Names(new TokenRange(region.After + 1, end), needsOutlet: false) : null;
    }

    /// <summary>“…” — editorial, The Moor Courier: the paper speaks.</summary>
    private TokenRange? Paper(TokenRange line) =>
        line.Length is > 0 and <= MostTokensOfNames && !FirstNameList.Contains(text.Lower(line.Start)) && Enumerable.Range(line.Start, line.Length).All(i => IsOfName(i, line.Start) || text.Lower(i) is "-" or "of") ? line : null;

    private TokenRange? Line(QuotedRegion region) => Behind(region) ?? LineBelow(region);

    /// <summary>“….” Ana Ruiz, Moor Courier: the names behind a quotation, which end its paragraph. Behind a sentence of the reporter's they may be the reporter's own.</summary>
    private TokenRange? Behind(QuotedRegion region)
    {
        var paragraph = text.Tokenized.ParagraphAround(region.Open);
        return region.IsClosed && region.After < paragraph.End && text.Tokenized.SentenceAround(region.Open).Start == paragraph.Start && text.Lower(region.Inner.End - 1) is "." or "!" or "?" or "…" or "..."
            && Names(new TokenRange(region.After, paragraph.End), needsOutlet: true) is { } names && Enumerable.Range(names.End, paragraph.End - names.End).All(i => !text.Tokens[i].IsWord || text.Tokens[i].IsCapitalised || Lexicon.Prepositions.Contains(text.Lower(i)) || text.Lower(i) is "the" or "and")
            ? names : null;
    }

    /// <summary>The names in the paragraph below the one in which the speech ends, when nothing else stands there.</summary>
    private TokenRange? LineBelow(QuotedRegion region)
    {
        var last = text.RegionOf(region.Open);
        while (last + 1 < text.Regions.Count && text.Regions[last + 1].ContinuesPrevious)
            last++;
        var paragraph = text.Tokenized.ParagraphOf(text.Regions[last].Open);
        if (text.Regions[last].After < text.Tokenized.Paragraphs[paragraph].End || paragraph + 1 >= text.Tokenized.Paragraphs.Count)
            return null;
        return Names(text.Tokenized.Paragraphs[paragraph + 1], needsOutlet: true);
    }

    /// <summary>"Editorial Board, Moor Courier": of which paper is a part of its name.</summary>
    private bool IsBoard(int last) => text.Lower(last) is "board" or "editors";

    /// <summary>"Ana Ruiz and Jan Vik" of the whole line "Ana Ruiz and Jan Vik, Moor Courier".</summary>
    private TokenRange? Names(TokenRange line, bool needsOutlet)
    {
        var comma = line.Start;
        while (comma < line.End && comma - line.Start <= MostTokensOfNames && text.Lower(comma) is not ",")
            comma++;
        var behind = line.End - comma - 1;
        if (comma == line.Start || comma - line.Start > MostTokensOfNames || (behind < 0 ? needsOutlet : behind is 0 or > MostTokensBehind) || text.Lower(line.End - 1) is "?" or "!" || needsOutlet && text.Lower(line.End - 1) is ".")
            return null;
        if (!Enumerable.Range(line.Start, comma - line.Start).All(i => IsOfName(i, line.Start)) || Labels.Contains(text.Lower(line.Start)) || Enumerable.Range(comma, line.End - comma).Any(i => Others.Contains(text.Lower(i))))
            return null;
        var names = Enumerable.Range(line.Start, comma - line.Start).Count(i => text.Tokens[i] is { IsWord: true, IsCapitalised: true });
        var hasOutlet = behind > 0 && text.Tokens[comma + 1] is { IsWord: true, IsCapitalised: true };
        return names > 1 && (hasOutlet || !needsOutlet) ? new TokenRange(line.Start, IsBoard(comma - 1) ? line.End : comma) : null;
    }

    private bool IsOfName(int i, int start) =>
        !text.IsQuoted(i) && (text.Tokens[i] is { IsWord: true, IsCapitalised: true } || i > start && (Particles.Contains(text.Lower(i)) || text.Lower(i) is "." or "and"));
}
