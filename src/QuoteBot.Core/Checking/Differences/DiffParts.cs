using System.Globalization;
using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;
using QuoteBot.Checking.Omissions;
using QuoteBot.Text;

namespace QuoteBot.Checking.Differences;

/// <summary>Collects the parts of a diff, in order, and says of each what kind of change it is.</summary>
/// <param name="pairs">Which word of the claim stands for which of the record.</param>
/// <param name="reported">The record is reported speech: will for would is no change.</param>
internal sealed class DiffParts(ClaimText claim, RecordWords record, IReadOnlyList<WordPair> pairs, bool reported)
{
    // A negation that moved ("I do not think we will" – "I think we will not") stays within a clause.
    private const int LongestMove = 8;

    // "do not want to just be"
    private const int ReachOfNegation = 4;

    private readonly List<DiffPart> _parts = [];

    /// <summary>Function words that were exchanged for such as mean another.</summary>
    private readonly List<int> _turned = [];

    private readonly List<(int At, int Part, int Net)> _negations = [];

    /// <summary>Content words of the claim that stand where the record has another word of their class.</summary>
    public int Swapped { get; private set; }

    /// <summary>Content words of the claim that are fillers, false starts and parts of a name that the record prints in another length.</summary>
    public int Filled { get; private set; }

    /// <summary>Content words of the claim that stand outside what is on record.</summary>
    public int Extra { get; private set; }

    /// <summary>Words that both sides have, from one pair to another.</summary>
    /// <param name="counts">Whether a record word belongs to the statement.</param>
    public void Equal(WordPair first, WordPair last, Func<int, bool> counts)
    {
        var printed = Enumerable.Range(first.Record, last.Record - first.Record + 1).Where(word => word == first.Record || word == last.Record || counts(word)).ToList();
        _parts.Add(new(DiffOp.Equal, claim.Cut(first.Claim, last.Claim), Joined(printed, record.Cut), Restyled(last) ? DiffChange.Cosmetic : DiffChange.None));
    }

    /// <summary>Two inflections of one word, or a slip in one: "begining".</summary>
    public void Inflected(WordPair pair)
    {
        var isSlip = IsSlip([pair.Claim], [pair.Record]) || IsEditedEnding([pair.Claim], [pair.Record]) || IsMisspelt([pair.Claim], [pair.Record]) || EmptyWords.IsAgreement(claim, pair.Claim, record, pair.Record);
        // Of reported speech any inflection is placed already.
        if (isSlip && !reported && claim.IsContent[pair.Claim])
            Filled++;
        Emit([pair.Claim], [pair.Record], isSlip ? DiffChange.Cosmetic : DiffChange.Wording);
    }

    /// <summary>Words that one side has and the other has not, or has others for.</summary>
    public void Changed(List<int> mine, List<int> printed)
    {
        if (mine.Count == 0 && printed.Count > 0)
        {
            foreach (var (group, change) in Stretches(printed, record.Words, record.Between, group => Classify([], group)))
                Add([], group, change);
        }
        else if (printed.Count == 0)
        {
            foreach (var (group, change) in Stretches(mine, claim.Words, claim.Between, group => Classify(group, [])))
                Add(group, [], change);
        }
        else if (Letters(claim.Cut(mine[0], mine[^1])).Equals(Letters(record.Cut(printed[0], printed[^1])), StringComparison.OrdinalIgnoreCase))
        {
            // "US" among capitals reads as the pronoun, "id" as another word than "I'd"; the letters are the same.
            Filled += mine.Count(word => claim.IsContent[word]);
            _parts.Add(new(DiffOp.Equal, claim.Cut(mine[0], mine[^1]), record.Cut(printed[0], printed[^1]), DiffChange.Cosmetic));
        }
        else
        {
            Add(mine, printed, Classify(mine, printed));
        }
    }

    /// <summary>Words of the claim that nobody spoke, "lol": whoever typed it laughs.</summary>
    public void Fill(List<int> mine)
    {
        Filled += mine.Count(word => claim.IsContent[word]);
        Emit(mine, [], DiffChange.Cosmetic);
    }

    /// <summary>Words of the claim in a clause of their own, which the record has not.</summary>
    public void Outside(List<int> mine)
    {
        Extra += mine.Count(word => claim.IsContent[word]);
        var change = mine.Exists(word => claim.IsContent[word]) ? DiffChange.Wording : DiffChange.Cosmetic;
        Emit(mine, [], change);
    }

    public void Emit(List<int> mine, List<int> printed, DiffChange change)
    {
        if (printed.Count > 0)
            _parts.Add(new(DiffOp.Delete, "", Joined(printed, record.Cut), change));
        if (mine.Count > 0)
            _parts.Add(new(DiffOp.Insert, Joined(mine, claim.Cut), "", change));
    }

    public DiffChange Classify(List<int> mine, List<int> printed)
    {
        if (NameLength.IsAllThatDiffers(claim, record, mine, printed) || HouseNames.AreAllThatDiffers(claim, record, mine, printed) || Abbreviations.AreAllThatDiffers(claim, record, mine, printed)
            || ContractedVerbs.AreAllThatDiffers(claim, record, mine, printed) || WorldWars.AreAllThatDiffers(claim, record, mine, printed, pairs) || RunTogether.AreAllThatDiffers(claim, record, mine, printed) || MaskedWords.AreAllThatDiffers(claim, record, mine, printed) || RomanNumerals.AreAllThatDiffers(claim, record, mine, printed)
            || Handles.AreAllThatDiffers(claim, record, mine, printed) || IsEditedEnding(mine, printed) || IsSlip(mine, printed) || IsSaidTwice(mine, printed) || IsMisspelt(mine, printed) || IsEmpty(mine, printed))
            return DiffChange.Cosmetic;
        if (IsLimitOfNegation(mine, printed))
            return DiffChange.Quantifier;
        var (claimed, said) = (Forms(mine, claim.Words), Forms(printed, record.Words));
        if (EmptyWords.AreOneComparison(claimed, said))
            return DiffChange.Cosmetic;
        if (reported && TenseShift.WithoutShifted(claimed, said) is var (one, other) && one.Count < claimed.Count)
            return DiffClassifier.Classify(one, other, one.ConvertAll(_ => false), other.ConvertAll(_ => false));
        return DiffClassifier.Classify(claimed, said, mine.ConvertAll(word => Names.InClaim(claim, record, word, printed)), printed.ConvertAll(word => Names.InRecord(record, word)));
    }

    /// <summary>Whether the two are written differently beyond case and marks: forty, 40.</summary>
    public bool Restyled(WordPair pair)
        => !Letters(claim.Cut(pair.Claim, pair.Claim)).Equals(Letters(record.Cut(pair.Record, pair.Record)), StringComparison.OrdinalIgnoreCase);

    /// <summary>The parts. Two negations, one added and one taken out near by, are one that moved.</summary>
    /// <param name="isPartly">The claim has more than the record: then an exchanged pronoun is no reason to leave unsaid what is on record of it.</param>
    public IReadOnlyList<DiffPart> Settle(bool isPartly)
    {
        Filled += MovedDates.Settle(_parts);
        foreach (var part in isPartly ? _turned : [])
            _parts[part] = _parts[part] with { Change = DiffChange.Cosmetic };
        if (_negations is not [var one, var two] || one.Net + two.Net != 0 || Math.Abs(two.At - one.At) > LongestMove)
            return _parts;
        foreach (var (_, part, _) in _negations)
        {
            for (var at = part; at < _parts.Count && at < part + 2; at++)
            {
                if (_parts[at].Change == DiffChange.Negation)
                    _parts[at] = _parts[at] with { Change = DiffChange.Wording };
            }
        }

        return _parts;
    }

    /// <summary>"refuse" for "refus[ing]": the ending is the outlet's, which it fitted into its own sentence.</summary>
    private bool IsEditedEnding(List<int> mine, List<int> printed)
        => (mine, printed) is ([var word], [var other]) && record.Cut(other, other) is var said && said.IndexOf('[', StringComparison.Ordinal) is > 2 and var bracket
            && said[bracket..].Trim('[', ']') is "ing" or "ed" or "s" or "es" or "d" && !claim.Words[word].Form.EndsWith("ed", StringComparison.Ordinal) && !claim.Words[word].Form.EndsWith("ing", StringComparison.Ordinal)
            && claim.Cut(word, word).StartsWith(said[..bracket], StringComparison.OrdinalIgnoreCase) && Inflection.Same(claim.Words[word].Form, record.Words[other].Form.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));

    /// <summary>"not just about", "do not want to just be": without "just" all of it is denied.</summary>
    private bool IsLimitOfNegation(List<int> mine, List<int> printed) => (mine, printed) switch
    {
        ([var word], []) => claim.Words[word].Form == "just" && IsNegatedBefore(word, claim.Words, claim.Between),
        ([], [var word]) => record.Words[word].Form == "just" && IsNegatedBefore(word, record.Words, record.Between),
        _ => false,
    };

    /// <summary>", like,", "really": left out or put in, it changes nothing; but "not really" and "do not really" are other than "not".</summary>
    private bool IsEmpty(List<int> mine, List<int> printed) => (mine, printed) switch
    {
        ([var word], []) => EmptyWords.Is(claim.Words, word, claim.Between) && !IsNegatedBefore(word, claim.Words, claim.Between),
        ([], [var word]) => EmptyWords.Is(record.Words, word, record.Between) && !IsNegatedBefore(word, record.Words, record.Between),
        _ => false,
    };

    private static bool IsNegatedBefore(int word, IReadOnlyList<Word> words, Between between)
    {
        for (var at = word - 1; at >= Math.Max(0, word - ReachOfNegation) && !Marks.EndsClause(between(at + 1)); at--)
        {
            if (Lexicon.IsNegation(words[at].Form))
                return true;
        }

        return false;
    }

    /// <summary>One word for one, no name, written wrongly on one side, or as another that sounds the same.</summary>
    public bool IsSlip(List<int> mine, List<int> printed)
    {
        if (mine is not [var one] || printed is not [var other] || Names.InClaim(claim, record, one, printed))
            return false;
        var (claimed, said) = (claim.Words[one].Form, record.Words[other].Form);
        return (!Names.InRecord(record, other) || Slips.IsOfCommonNoun(claimed, said)) && (Slips.Is(claimed, said) || NumberSlips.Is(claim, one, said) || SoundAlikes.Are(claimed, said) || claimed is "cause" && said is "because" || ArePounds(claimed, other));
    }

    /// <summary>"75 lbs" for "75 pounds"; "£75" is written otherwise.</summary>
    private bool ArePounds(string claimed, int printed) => claimed is "lb" or "lbs" && record.Cut(printed, printed).StartsWith("pound", StringComparison.OrdinalIgnoreCase);

    /// <summary>One name for one, written wrongly on one side.</summary>
    public bool IsMisspelt(List<int> mine, List<int> printed)
        => mine is [var one] && printed is [var other] && (Misspelt.Is(claim, one, record, other, pairs.Count) || Misspelt.IsGiven(claim, one, record, other));

    /// <summary>Both are names, and different ones: "(Ruiz)" for the outlet's "(Vik)", not "he" for it.</summary>
    public bool AreOtherNames(List<int> mine, List<int> printed)
        => printed.Count > 0 && mine.Exists(word => Names.InClaim(claim, record, word, printed)) && printed.Exists(word => Names.InRecord(record, word)) && (Classify(mine, printed) == DiffChange.Name || IsMisspelt(mine, printed));

    /// <summary>"the dam dam": a word that one side has twice in a row, with no pause between. Twice a negation or a number may be meant.</summary>
    private bool IsSaidTwice(List<int> mine, List<int> printed) => (mine, printed) switch
    {
        ([var word], []) => IsSaidTwice(word, claim.Words, claim.Text),
        ([], [var word]) => IsSaidTwice(word, record.Words, record.Source.Text),
        _ => false,
    };

    private static bool IsSaidTwice(int word, IReadOnlyList<Word> words, string text)
        => !Lexicon.IsNegation(words[word].Form) && !NumberForm.IsNumber(words[word].Form) && (AreOne(word - 1, word, words, text) || AreOne(word, word + 1, words, text));

    private static bool AreOne(int one, int two, IReadOnlyList<Word> words, string text)
        => one >= 0 && two < words.Count && words[one].Form == words[two].Form && words[one].Span.End < words[two].Span.Start && text.AsSpan(words[one].Span.End, words[two].Span.Start - words[one].Span.End).IsWhiteSpace();

    private void Add(List<int> mine, List<int> printed, DiffChange change)
    {
        if (change == DiffChange.Negation)
            _negations.Add((mine.Count > 0 ? mine[0] : printed[0], _parts.Count, DiffClassifier.Negations(Forms(mine, claim.Words)) - DiffClassifier.Negations(Forms(printed, record.Words))));
        if (mine.Count > 0 && printed.Count > 0 && DiffClassifier.ChangesMeaning(change))
            Swapped += mine.Count(word => claim.IsContent[word]);
        if (change == DiffChange.Wording && mine.Count > 0 && printed.Count > 0 && mine.TrueForAll(word => !Lexicon.IsContent(claim.Words[word].Form)) && printed.TrueForAll(word => !Lexicon.IsContent(record.Words[word].Form)))
            _turned.AddRange([_parts.Count, _parts.Count + 1]);
        if (change == DiffChange.Cosmetic)
            Filled += mine.Count(word => claim.IsContent[word]);
        Emit(mine, printed, change);
    }

    /// <summary>Splits words that the other side lacks into stretches of one kind of change each.</summary>
    private static IEnumerable<(List<int> Words, DiffChange Change)> Stretches(List<int> words, IReadOnlyList<Word> all, Between between, Func<List<int>, DiffChange> classify)
    {
        if (FalseStarts.Is(words, all, between))
        {
            yield return (words, DiffChange.Cosmetic);
            yield break;
        }

        var forms = Forms(words, all);
        var group = new List<int>();
        var kind = DiffChange.None;
        for (var at = 0; at < words.Count;)
        {
            var unit = words.GetRange(at, LoneWords.UnitAt(forms, at));
            var change = classify(unit);
            if (group.Count > 0 && change != kind)
            {
                yield return (group, classify(group));
                group = [];
            }

            group.AddRange(unit);
            kind = change;
            at += unit.Count;
        }

        if (group.Count > 0)
            yield return (group, classify(group));
    }

    private static List<string> Forms(List<int> words, IReadOnlyList<Word> all) => words.ConvertAll(word => all[word].Form);

    private static string Letters(string text) => string.Concat(text.Where(c => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol));

    private static string Joined(List<int> words, Func<int, int, string> cut) => string.Join(' ', Runs(words).Select(run => cut(run[0], run[^1])));

    private static List<List<int>> Runs(List<int> words)
    {
        var runs = new List<List<int>>();
        foreach (var word in words)
        {
            if (runs.Count > 0 && runs[^1][^1] == word - 1)
                runs[^1].Add(word);
            else
                runs.Add([word]);
        }

        return runs;
    }
}
