using System.Globalization;
using System.Text;

namespace QuoteBot.Text;

/// <summary>Reads a number, in words, digits or both, out of the raw words.</summary>
internal sealed class NumberParser(List<RawWord> words)
{
    /// <param name="start">Where the number would begin.</param>
    /// <param name="form">Its canonical form.</param>
    /// <param name="next">The raw word after it.</param>
    public bool TryRead(int start, out string form, out int next)
    {
        (form, next) = ("", start);
        var word = words[start];
        if (word.Kind == RawKind.Number)
            return ReadDigits(start, out form, out next);
        if (word.Kind != RawKind.Word)
            return false;
        if (NumberWords.Decade(word.Text) is { } decade)
        {
            (form, next) = (decade, start + 1);
            return true;
        }

        if (word.Text == "half" && IsArticle(start + 1) && Follows(start + 1) && ScaleAt(start + 2) is { Ordinal: false } half)
        {
            (form, next) = (NumberForm.Of(half.Value / 2m), start + 3);
            return true;
        }

        if (IsArticle(start) && Follows(start + 1) && At(start + 1).Kind is NumberWordKind.Hundred or NumberWordKind.Scale && !At(start + 1).Ordinal)
            start++;
        return At(start).Kind != NumberWordKind.None && (ReadYear(start, out form, out next) || ReadCardinal(start, out form, out next));
    }

    private bool ReadDigits(int start, out string form, out int next)
    {
        var digits = words[start].Text;
        form = NumberForm.Of(digits);
        next = start + 1;
        if (next >= words.Count || words[next].Kind != RawKind.Word)
            return true;

        var (suffix, gap) = (words[next].Text, words[next].Gap);
        if (gap == Gap.None && suffix is ("st" or "nd" or "rd" or "th"))
        {
            form = NumberForm.Ordinal(form);
            next++;
        }
        else if (gap == Gap.None && suffix == "s")
        {
            form = digits switch
            {
                "10" => "tens",
                "100" => "hundreds",
                "1000" => "thousands",
                _ => form == "one" ? "#1s" : form + "s",
            };
            next++;
        }
        else if (digits.Length <= NumberForm.MostDigits && Factor(next) is var factor and > 0)
        {
            form = NumberForm.Of(decimal.Parse(digits, CultureInfo.InvariantCulture) * factor);
            next++;
        }

        return true;
    }

    private long Factor(int at)
    {
        if (NumberWords.Suffix(words[at].Text, words[at].Gap) is var suffix and > 0)
            return suffix;
        return Follows(at) && At(at) is { Kind: NumberWordKind.Hundred or NumberWordKind.Scale, Ordinal: false } word ? word.Value : 0;
    }

    /// <summary>"nineteen eighty-four", "twenty twenty-five".</summary>
    private bool ReadYear(int start, out string form, out int next)
    {
        (form, next) = ("", start);
        var century = At(start);
        if (century.Ordinal || century.Value is < 13 or > 20)
            return false;
        if (!Follows(start + 1) || At(start + 1).Kind is not (NumberWordKind.Teen or NumberWordKind.Tens))
            return false;
        var (value, ordinal, end) = Small(start + 1);
        if (ordinal || (Follows(end) && At(end).Kind is NumberWordKind.Hundred or NumberWordKind.Scale))
            return false;
        (form, next) = (NumberForm.Of(century.Value * 100 + value), end);
        return true;
    }

    private bool ReadCardinal(int start, out string form, out int next)
    {
        var total = 0L;
        var scale = long.MaxValue;
        var (group, ordinal, at) = Group(start);
        while (!ordinal && (at == start ? At(at) : ScaleAt(at)) is { Kind: NumberWordKind.Scale } word && word.Value < scale)
        {
            total += group * word.Value;
            (scale, ordinal, group) = (word.Value, word.Ordinal, 0);
            at++;
            if (ordinal || Tail(at) is not { } tail)
                break;
            (group, ordinal, at) = tail;
        }

        form = NumberForm.Of(total + group);
        next = at;
        if (ordinal)
            form = NumberForm.Ordinal(form);
        else
            ReadPoint(ref form, ref next);
        return true;

        // What may follow a scale: a group, after "and" only a small one, and none that a scale as large follows.
        (long, bool, int)? Tail(int from)
        {
            var first = IsAnd(from) ? from + 1 : from;
            if (!Follows(first) || At(first).Kind is NumberWordKind.None or NumberWordKind.Scale or NumberWordKind.Hundred)
                return null;
            var group = Group(first);
            return ScaleAt(group.Next) is { } after && after.Value >= scale ? null : group;
        }
    }

    /// <summary>Up to 9,999: "ninety-nine", "two hundred and five", "twelve hundred"; a bare "thousand" counts one.</summary>
    private (long Value, bool Ordinal, int Next) Group(int start)
    {
        if (At(start).Kind == NumberWordKind.Scale)
            return (1, false, start);
        var (value, ordinal, at) = At(start).Kind == NumberWordKind.Hundred ? (1, false, start) : Small(start);
        var followed = at == start || Follows(at);
        if (ordinal || value == 0 || !followed || At(at).Kind != NumberWordKind.Hundred)
            return (value, ordinal, at);

        (value, ordinal) = (value * 100, At(at).Ordinal);
        at++;
        var rest = IsAnd(at) ? at + 1 : at;
        if (ordinal || !Follows(rest) || At(rest).Kind is not (NumberWordKind.Unit or NumberWordKind.Teen or NumberWordKind.Tens))
            return (value, ordinal, at);
        var small = Small(rest);
        return Follows(small.Next) && At(small.Next).Kind == NumberWordKind.Hundred
            ? (value, false, at)
            : (value + small.Value, small.Ordinal, small.Next);
    }

    /// <summary>Below a hundred.</summary>
    private (long Value, bool Ordinal, int Next) Small(int start)
    {
        var first = At(start);
        if (first.Kind == NumberWordKind.Tens && !first.Ordinal && Follows(start + 1) && At(start + 1) is { Kind: NumberWordKind.Unit, Value: > 0 } unit)
            return (first.Value + unit.Value, unit.Ordinal, start + 2);
        return (first.Value, first.Ordinal, start + 1);
    }

    /// <summary>"three point five".</summary>
    private void ReadPoint(ref string form, ref int next)
    {
        if (!Follows(next) || words[next].Text != "point" || !IsDigitWord(next + 1))
            return;
        var digits = new StringBuilder(form == "one" ? "1" : form[1..]).Append('.');
        next++;
        while (IsDigitWord(next) && digits.Length < NumberForm.MostDigits)
            digits.Append(At(next++).Value);
        form = NumberForm.Of(digits.ToString());
    }

    private bool IsDigitWord(int at) => Follows(at) && At(at) is { Kind: NumberWordKind.Unit, Ordinal: false };

    private NumberWord At(int at) => at < words.Count && words[at].Kind == RawKind.Word ? NumberWords.Find(words[at].Text) : default;

    private NumberWord? ScaleAt(int at) => Follows(at) && At(at) is { Kind: NumberWordKind.Scale } word ? word : null;

    private bool Follows(int at) => at < words.Count && words[at].Gap is Gap.Space or Gap.Hyphen && words[at].Kind == RawKind.Word;

    private bool IsAnd(int at) => Follows(at) && words[at].Text == "and";

    private bool IsArticle(int at) => at < words.Count && words[at].Kind == RawKind.Word && words[at].Text is "a" or "an";
}
