using System.Collections.Frozen;
using QuoteBot.Attribution.Names;
using QuoteBot.Checking.Claims;
using QuoteBot.Checking.Omissions;
using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Checking.Aligning;

/// <summary>The words of a window, numbered as the claim's are, with the quote that each belongs to.</summary>
internal sealed class RecordWords
{
    /// <summary>For each quote the narrowest one of the window that holds all of it; -1 for none.</summary>
    private readonly int[] _holder;

    public RecordWords(SourceText source, ClaimText claim)
    {
        Source = source;
        Words = PlainWords.Of(source.Text);
        FormId = new int[Count];
        StemId = new int[Count];
        JoinedId = new int[Count];
        JumpFrom = new int[Count];
        QuoteOf = new int[Count];
        SpeechOf = new int[Count];
        IsBracketed = new bool[Count];
        Statement = Enumerable.Range(0, source.Quotes.Count).ToArray();
        _holder = Holders(source.Quotes);
        Array.Fill(FormId, -1);
        Array.Fill(StemId, -1);
        Array.Fill(JoinedId, -1);
        for (var j = 0; j < Count; j++)
        {
            var form = Words[j].Form;
            if (!claim.MayHave(form))
                continue;
            FormId[j] = claim.FormOf(form);
            StemId[j] = claim.StemOf(form);
            if (j + 1 < Count)
                JoinedId[j + 1] = claim.JoinedFormOf(form, Words[j + 1].Form);
        }

        ReadMarks();
        Array.Fill(JumpFrom, -1);
        Array.Fill(QuoteOf, -1);
        Array.Fill(SpeechOf, -1);
        LayQuotes();
    }

    public SourceText Source { get; }

    public IReadOnlyList<Word> Words { get; }

    public int Count => Words.Count;

    /// <summary>The claim's number for the form; -1 when the claim does not have it.</summary>
    public int[] FormId { get; }

    /// <summary>The claim's number for the stem; -1 when the claim does not have it.</summary>
    public int[] StemId { get; }

    /// <summary>The claim's number for this word joined with the one before; -1 when the claim does not have it.</summary>
    public int[] JoinedId { get; }

    /// <summary>For the first word of a later segment: the last word of the segment before, from which the step is free; else -1.</summary>
    public int[] JumpFrom { get; }

    /// <summary>The window's direct or partial quote that holds the word, the innermost; -1 for none.</summary>
    public int[] QuoteOf { get; }

    /// <summary>The window's indirect quote that holds the word; -1 for none.</summary>
    public int[] SpeechOf { get; }

    /// <summary>The outlet put the word in, between [square brackets].</summary>
    public bool[] IsBracketed { get; }

    /// <summary>For each quote of the window the number of its statement: that of the statement's first quote.</summary>
    public int[] Statement { get; }

    /// <summary>The word belongs to the statement, also inside a quotation that one of its quotes holds: a post with "marks" of its own.</summary>
    public bool IsOf(int word, int statement)
    {
        for (var quote = QuoteOf[word]; quote >= 0; quote = _holder[quote])
        {
            if (Statement[quote] == statement)
                return true;
        }

        return false;
    }

    /// <summary>The word is written as a name: a capital that no sentence start explains.</summary>
    public bool IsName(int word)
    {
        var between = Between(word);
        // At a sentence's start any word has a capital; of some it is known that they are names.
        if (HasCapital(word) && IsKnownName(Words[word].Form))
            return true;
        return word > 0 && HasCapital(word) && Words[word].Form != "i" && !Marks.EndsSentence(between)
            && between.IndexOfAny("\"“”„«»:") < 0;
    }

    public bool HasCapital(int word) => char.IsUpper(Source.Text[Words[word].Span.Start]);

    /// <summary>A country, a town, a first name that is no common word.</summary>
    public static bool IsKnownName(string form) => NameLists.Places.Contains(form);

    /// <summary>What was found here; null before the window was searched.</summary>
    public IReadOnlyList<Finding>? Findings { get; set; }

    /// <summary>The record as printed from one word to another, both included; empty when there are none.</summary>
    public string Cut(int first, int last) => last < first ? "" : Source.Text[Words[first].Span.Start..Words[last].Span.End];

    public ReadOnlySpan<char> Between(int word)
    {
        var start = word == 0 ? 0 : Words[word - 1].Span.End;
        var end = word == Count ? Source.Text.Length : Words[word].Span.Start;
        return start < end ? Source.Text.AsSpan(start, end - start) : default;
    }

    /// <summary>A sentence ends before the word; the point of "Dr. Lindqvist" ends none, nor do the three of "Lindqvist … comes".</summary>
    public bool EndsSentence(int word)
        => Marks.EndsSentence(Between(word)) && !IsDate(word) && !(Between(word).Trim() is "…" or "..." && word < Count && !HasCapital(word)) && !(word > 0 && word < Count && Between(word) is ". " && ShortTitles.InFull(Cut(word - 1, word - 1).ToLowerInvariant()) is not null);

    /// <summary>"Sept. 11".</summary>
    private bool IsDate(int word) => word > 0 && word < Count && Between(word) is ". " && NumberForm.IsNumber(Words[word].Form) && ShortMonths.Contains(Cut(word - 1, word - 1).ToLowerInvariant());

    private static readonly FrozenSet<string> ShortMonths = WordSet.Of("jan feb mar apr jun jul aug sep sept oct nov dec");

    /// <summary>The first word that starts at or after a position; the count when there is none.</summary>
    public int WordAt(int position)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Words[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The outlet itself marks, with …, that it left something out before the word.</summary>
    public bool CutBefore(int word) => Marks.HasEllipsis(Between(word));

    // An editor's insertion is a name or a word or two; a longer bracket holds the outlet's own text.
    private const int LongestInsertion = 60;

    private const int MostWordsOfGloss = 3;

    private void ReadMarks()
    {
        foreach (var insertion in Marks.Insertions(Source.Text).Where(insertion => insertion.Length <= LongestInsertion).Concat(Glosses()))
        {
            for (var j = WordAt(insertion.Start); j < Count && insertion.Contains(Words[j].Span); j++)
                IsBracketed[j] = true;
        }
    }

    /// <summary>A word that names a thing, and turns or counts nothing; "May" is a name or a month.</summary>
    private bool IsNamed(int word) => Words[word].Form is var form
        && !NumberForm.IsNumber(form) && !Lexicon.IsNegation(form) && !Lexicon.IsQuantifier(form) && (!Lexicon.IsAuxiliary(form) || form is "may" or "will" && HasCapital(word) && word > 0 && Between(word).IndexOf('(') < 0) && !Conditions.Contains(form);

    /// <summary>"the Mujahideen (Taliban) position": a name or two in round brackets explain, and were hardly spoken.</summary>
    private IEnumerable<TextSpan> Glosses()
    {
        for (var open = Source.Text.IndexOf('('); open >= 0; open = Source.Text.IndexOf('(', open + 1))
        {
            var close = Source.Text.IndexOf(')', open, Math.Min(LongestInsertion, Source.Text.Length - open));
            if (close < 0)
                continue;
            var first = WordAt(open);
            var last = WordAt(close) - 1;
            if (first <= last && last - first < MostWordsOfGloss && Enumerable.Range(first, last - first + 1).All(IsNamed))
                yield return new TextSpan(open, close + 1);
        }
    }

    private void LayQuotes()
    {
        var quotes = Source.Quotes;
        for (var q = 0; q < quotes.Count; q++)
        {
            var target = quotes[q].Kind == QuoteKind.Indirect ? SpeechOf : QuoteOf;
            var before = -1;
            foreach (var segment in quotes[q].Segments)
            {
                var first = WordAt(segment.Start);
                var last = WordAt(segment.End) - 1;
                if (last < first)
                    continue;
                for (var j = first; j <= last; j++)
                {
                    // A quote inside a quote is the shorter one.
                    if (target[j] < 0 || Length(quotes[target[j]]) > Length(quotes[q]))
                        target[j] = q;
                }

                if (before >= 0 && first > before + 1)
                    JumpFrom[first] = before;
                before = last;
            }
        }

        JoinStatements();
    }

    private static int[] Holders(IReadOnlyList<Quote> quotes)
    {
        var holders = new int[quotes.Count];
        var open = new Stack<int>();
        for (var q = 0; q < quotes.Count; q++)
        {
            // Reported speech holds no words, and may begin within a post and end behind it.
            holders[q] = -1;
            if (quotes[q].Kind == QuoteKind.Indirect)
                continue;
            while (open.TryPeek(out var last) && quotes[last].End < quotes[q].End)
                open.Pop();
            // What the reporter quotes of another between two parts of a quote is in none of them.
            foreach (var outer in open)
            {
                if (!quotes[outer].Segments.Any(segment => segment.Start <= quotes[q].Start && quotes[q].End <= segment.End))
                    continue;
                holders[q] = outer;
                break;
            }

            open.Push(q);
        }

        return holders;
    }

    /// <summary>Consecutive quotes of one statement ("A," she said. She added: "B") are read on without the words between.</summary>
    private void JoinStatements()
    {
        var quotes = Source.Quotes;
        for (var q = 1; q < quotes.Count; q++)
        {
            if (quotes[q].Kind == QuoteKind.Indirect)
                continue;
            var first = WordAt(quotes[q].Start);
            if (first >= Count)
                continue;
            var previous = q - 1;
            while (previous >= 0 && quotes[previous].Kind == QuoteKind.Indirect)
                previous--;
            if (previous < 0 || !Statements.AreAdjacent(Source, quotes[previous], quotes[q]))
                continue;
            Statement[q] = Statement[previous];
            var last = WordAt(quotes[previous].End) - 1;
            if (last >= 0 && last < first - 1 && JumpFrom[first] < 0)
                JumpFrom[first] = last;
        }
    }

    private static int Length(Quote quote) => quote.End - quote.Start;
}
