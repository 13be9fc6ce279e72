using QuoteBot.Checking.Aligning;
using QuoteBot.Text;

namespace QuoteBot.Checking.Claims;

/// <summary>A claim made ready for comparison: its words, what it marks as edited, and numbers that stand for its words.</summary>
internal sealed class ClaimText
{
    /// <summary>No compound of two English words is longer.</summary>
    private const int LongestJoined = 40;

    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _asked = new(StringComparer.Ordinal);
    private readonly FirstLetters _begins = new();
    private readonly Lazy<HashSet<(int, int, int)>> _phrases;
    private readonly bool _shouted;
    private readonly int _longest;

    /// <param name="lead">As <see cref="Claim.Lead"/>.</param>
    public ClaimText(string text, string lead = "")
    {
        Text = text;
        Lead = [.. PlainWords.Of(lead).Select(word => word.Form)];
        _phrases = new(Phrases);
        Words = PlainWords.Of(text);
        FormId = new int[Count];
        StemId = new int[Count];
        JoinedId = new int[Count];
        IsContent = new bool[Count];
        IsBracketed = new bool[Count];
        CutBefore = new bool[Count];
        SentenceStart = new bool[Count];
        ReadMarks();
        for (var i = 0; i < Count; i++)
        {
            var form = Untagged(Words[i].Form);
            FormId[i] = Number(_forms, form);
            IsContent[i] = !IsBracketed[i] && Lexicon.IsContent(form);
            StemId[i] = IsContent[i] ? NewStem(form) : -1;
            JoinedId[i] = i == 0 ? -1 : Number(_forms, Untagged(Words[i - 1].Form) + form);
        }

        foreach (var form in _forms.Keys.Concat(_stems.Keys).Concat(_stems.Keys.SelectMany(Inflection.IrregularFormsOf)))
            _begins.Add(form);
        _longest = Math.Min(LongestJoined, Words.Select(word => Untagged(word.Form).Length).DefaultIfEmpty(0).Max());
        _shouted = !text.Any(char.IsLower);
        Contents = IsContent.Count(content => content);
        Own = [.. Words.Where((_, i) => !IsBracketed[i])];
    }

    public string Text { get; }

    /// <summary>The forms of what the claim puts before the quotation.</summary>
    public IReadOnlyList<string> Lead { get; }

    public IReadOnlyList<Word> Words { get; }

    public int Count => Words.Count;

    /// <summary>The words without those in [square brackets]; all of them when nothing stands outside.</summary>
    public IReadOnlyList<Word> Own { get; }

    /// <summary>How many of the words carry meaning.</summary>
    public int Contents { get; }

    /// <summary>How many different words carry meaning; inflections of one count once.</summary>
    public int DistinctContents { get; private set; }

    /// <summary>Equal numbers for equal canonical forms.</summary>
    public int[] FormId { get; }

    /// <summary>Equal numbers for inflections of one word; -1 for function words.</summary>
    public int[] StemId { get; }

    /// <summary>The number of the form that this word and the one before it make when joined; -1 for the first.</summary>
    public int[] JoinedId { get; }

    /// <summary>The word carries meaning, and is the speaker's own.</summary>
    public bool[] IsContent { get; }

    /// <summary>The word stands in [square brackets]: an editor's insertion.</summary>
    public bool[] IsBracketed { get; }

    /// <summary>The small words of the claim are mostly those of another language.</summary>
    public bool IsForeign => Languages.IsForeign(Words);

    /// <summary>The claim itself marks, with … or [...], that something was left out before this word.</summary>
    public bool[] CutBefore { get; }

    /// <summary>The word opens a sentence of the claim.</summary>
    public bool[] SentenceStart { get; }

    public bool EndsWithCut { get; private set; }

    /// <summary>Whether any number may be found for the form, or for it joined with the next one: most words of a record begin as no word of the claim does, and need not be looked up.</summary>
    public bool MayHave(string form) => _begins.Has(form) || form.Length == 1 || form[0] == '#' || PlainWords.IsOther(form);

    /// <summary>The claim's number for the form; -1 when it does not have it. "#netneutrality" is read as "net neutrality" is.</summary>
    public int FormOf(string form) => _forms.GetValueOrDefault(Untagged(form), -1);

    /// <summary>The number of the form that two words make when joined; -1 when the claim does not have it.</summary>
    public int JoinedFormOf(string one, string other)
    {
        var length = one.Length + other.Length;
        if (length > _longest)
            return -1;
        Span<char> joined = stackalloc char[length];
        one.CopyTo(joined);
        other.CopyTo(joined[one.Length..]);
        return _forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(joined, out var number) ? number : -1;
    }

    /// <summary>The number of the claim's word that the form inflects; -1 for none.</summary>
    public int StemOf(string form)
    {
        if (_asked.TryGetValue(form, out var known))
            return known;
        var plain = Untagged(form);
        var stem = Lexicon.IsContent(plain) ? Known(Inflection.Lemmas(plain)) : -1;
        _asked.Add(form, stem);
        return stem;
    }

    /// <summary>The word is written as a name: a capital that neither a sentence start nor shouting explains.</summary>
    public bool IsName(int word)
        => (!SentenceStart[word] || RecordWords.IsKnownName(Words[word].Form)) && HasCapital(word) && Words[word].Form != "i";

    /// <summary>The word begins with a capital, and not because all of the claim does.</summary>
    public bool HasCapital(int word) => !_shouted && char.IsUpper(Text[Words[word].Span.Start]);

    /// <summary>The claim as typed from one word to another, both included; empty when there are none.</summary>
    public string Cut(int first, int last) => last < first ? "" : Text[Words[first].Span.Start..Words[last].Span.End];

    /// <summary>The text between a word and the one before it (for the first: the text before; for the count: the text after the last).</summary>
    public ReadOnlySpan<char> Between(int word)
    {
        var start = word == 0 ? 0 : Words[word - 1].Span.End;
        var end = word == Count ? Text.Length : Words[word].Span.Start;
        return start < end ? Text.AsSpan(start, end - start) : default;
    }

    private void ReadMarks()
    {
        var insertions = Marks.Insertions(Text);
        for (var i = 0; i < Count; i++)
        {
            var between = Between(i);
            CutBefore[i] = Marks.HasEllipsis(between);
            SentenceStart[i] = i == 0 || Marks.EndsSentence(between);
            IsBracketed[i] = insertions.Exists(insertion => insertion.Contains(Words[i].Span));
        }

        if (IsBracketed.All(bracketed => bracketed))
            Array.Clear(IsBracketed);

        EndsWithCut = Count > 0 && Marks.HasEllipsis(Between(Count));
    }

    /// <summary>Whether the record has three of the claim's words in a row, one of them with a meaning.</summary>
    public bool SharesPhrase(RecordWords record)
    {
        for (var j = 2; j < record.Count; j++)
        {
            if (record.FormId[j] >= 0 && (record.StemId[j] >= 0 || record.StemId[j - 1] >= 0 || record.StemId[j - 2] >= 0)
                && _phrases.Value.Contains((record.FormId[j - 2], record.FormId[j - 1], record.FormId[j])))
                return true;
        }

        return false;
    }

    /// <summary>A hashtag's word; numbers keep their sign. One form for what means the same.</summary>
    private static string Untagged(string form) => PlainWords.Plain(form.Length > 1 && form[0] == '#' && char.IsLetter(form[1]) ? form[1..] : form);

    private HashSet<(int, int, int)> Phrases()
        => Enumerable.Range(0, Math.Max(0, Count - 2)).Select(i => (FormId[i], FormId[i + 1], FormId[i + 2])).ToHashSet();

    private int Known(IReadOnlyList<string> lemmas)
    {
        foreach (var lemma in lemmas)
        {
            if (_stems.TryGetValue(lemma, out var stem))
                return stem;
        }

        return -1;
    }

    private int NewStem(string form)
    {
        var lemmas = Inflection.Lemmas(form);
        var stem = Known(lemmas);
        if (stem < 0)
            stem = DistinctContents++;
        foreach (var lemma in lemmas)
            _stems.TryAdd(lemma, stem);
        return stem;
    }

    private static int Number(Dictionary<string, int> numbers, string key)
    {
        if (!numbers.TryGetValue(key, out var number))
            numbers.Add(key, number = numbers.Count);
        return number;
    }
}
