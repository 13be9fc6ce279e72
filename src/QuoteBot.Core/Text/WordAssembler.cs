using System.Collections.Frozen;

namespace QuoteBot.Text;

/// <summary>Turns raw words into canonical ones: numbers, money, contractions, spelling.</summary>
internal sealed class WordAssembler(List<RawWord> raw)
{
    private static readonly FrozenSet<string> Months = WordSet.Of("january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec");

    private readonly List<Word> _words = new(raw.Count + raw.Count / 8);
    private readonly NumberParser _numbers = new(raw);

    public IReadOnlyList<Word> Assemble()
    {
        var at = 0;
        while (at < raw.Count)
            at = Take(at);
        for (var word = 0; word < _words.Count; word++)
        {
            if (_words[word].Form.EndsWith("th", StringComparison.Ordinal) && NumberForm.IsNumber(_words[word].Form) && IsDay(word))
                _words[word] = _words[word] with { Form = NumberForm.Of(_words[word].Form.AsSpan(1, _words[word].Form.Length - 3)) };
        }

        return _words;
    }

    /// <summary>Adds the words that start at a raw word; returns the next raw word.</summary>
    private int Take(int at)
    {
        var word = raw[at];
        if (word.Forms is { } forms)
        {
            foreach (var form in forms)
                Add(form, word);
            return at + 1;
        }

        switch (word.Kind)
        {
            case RawKind.Verbatim:
                Add(word.Text, word);
                return at + 1;
            case RawKind.Currency:
                return TakeMoney(at, at);
            case RawKind.Word when word.Text == "us" && IsSign(at + 1) && raw[at + 1].Gap == Gap.None:
                return TakeMoney(at, at + 1);
        }

        if (_numbers.TryRead(at, out var number, out var next))
            return TakeNumber(at, number, next);
        if (word.Text == "per" && at + 1 < raw.Count && raw[at + 1] is { Text: "cent", Gap: Gap.Space or Gap.Hyphen })
        {
            _words.Add(new Word("percent", new TextSpan(word.Start, raw[at + 1].End)));
            return at + 2;
        }

        TakeWord(at);
        return at + 1;
    }

    /// <summary>"February 15th", "the 15th of February": as good as "15".</summary>
    private bool IsDay(int at) => IsMonth(at - 1) || IsMonth(at + 1) || at + 1 < _words.Count && _words[at + 1].Form == "of" && IsMonth(at + 2);

    private bool IsMonth(int at) => at >= 0 && at < _words.Count && Months.Contains(_words[at].Form);

    private bool IsSign(int at) => at + 1 < raw.Count && raw[at].Kind == RawKind.Currency && raw[at + 1].Kind == RawKind.Number;

    /// <param name="start">The first raw word of the amount.</param>
    /// <param name="sign">Its currency sign. A sign without a number is no word.</param>
    private int TakeMoney(int start, int sign)
    {
        if (!IsSign(sign) || raw[sign + 1].Gap is not (Gap.None or Gap.Space) || !_numbers.TryRead(sign + 1, out var form, out var next))
            return sign + 1;
        var currency = raw[sign].Text;
        var span = new TextSpan(raw[start].Start, raw[next - 1].End);
        _words.Add(new Word(form, span));
        if (next < raw.Count && raw[next].Gap is Gap.Space or Gap.Hyphen && Units.Plural(raw[next].Text) == currency)
            return next;
        _words.Add(new Word(currency, span));
        return next;
    }

    private int TakeNumber(int at, string form, int next)
    {
        _words.Add(new Word(form, new TextSpan(raw[at].Start, raw[next - 1].End)));
        if (next >= raw.Count || raw[next].Kind != RawKind.Word || raw[next].Gap == Gap.Other || Units.Plural(raw[next].Text) is not { } unit)
            return next;
        Add(unit, raw[next]);
        return next + 1;
    }

    private void TakeWord(int at)
    {
        var word = raw[at];
        if (Country.Is(raw, at))
        {
            Add(Country.Form, word);
            return;
        }

        if (word.Shape.HasFlag(RawShape.Dotted) && word.Text is ("am" or "pm"))
        {
            Add(word.Text == "am" ? "a.m" : "p.m", word);
            return;
        }

        foreach (var form in Contractions.Expand(raw, at))
            Add(form, word);
    }

    private void Add(string form, RawWord word) => _words.Add(new Word(form, new TextSpan(word.Start, word.End)));
}
