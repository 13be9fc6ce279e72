using System.Collections.Frozen;
using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Claims;
using QuoteBot.Text;

namespace QuoteBot.Checking.Differences;

/// <summary>What stands before a word, up to the one before it.</summary>
internal delegate ReadOnlySpan<char> Between(int word);

/// <summary>Tells words, and endings, that say nothing: whoever repeats a sentence from memory leaves them out or puts them in. Pure.</summary>
internal static class EmptyWords
{
    /// <summary>They only say once more that it is so.</summary>
    private static readonly FrozenSet<string> Emphases = WordSet.Of("really actually literally");

    /// <summary>What stands behind them is a verb.</summary>
    private static readonly FrozenSet<string> Subjects = WordSet.Of("what who i we you they he she it");

    /// <summary>What has the same form as its past: "it cost" is not "it costs".</summary>
    private static readonly FrozenSet<string> Undated = WordSet.Of("bet burst cast cost cut hit hurt let put quit read rid set shut split spread");

    /// <summary>What is had, or has to be done: "have got killed" is done to somebody.</summary>
    private static readonly FrozenSet<string> BehindGot = WordSet.Of("a an the my your his her our their its this that these those to no any some nothing everything something enough plenty lots many much more");

    /// <summary>"really"; the "got" of "have got"; and "like" with a comma on either side, for else it compares or says that somebody is fond of something.</summary>
    public static bool Is(IReadOnlyList<Word> words, int word, Between between)
        => Emphases.Contains(words[word].Form) || word > 0 && word + 1 < words.Count && words[word].Form == "got" && words[word - 1].Form is "have" or "has" && (NumberForm.IsNumber(words[word + 1].Form) || BehindGot.Contains(words[word + 1].Form))
            || words[word].Form == "like" && word + 1 < words.Count && between(word).Contains(',') && between(word + 1).Contains(',');

    /// <summary>"march like it was", "as if it was": the same comparison.</summary>
    public static bool AreOneComparison(IReadOnlyList<string> one, IReadOnlyList<string> other) => Compares(one) && Compares(other);

    private static bool Compares(IReadOnlyList<string> forms) => forms is ["like"] or ["as", "if" or "though"];

    /// <summary>"what matters a lot" and "what matter a lot".</summary>
    public static bool IsAgreement(ClaimText claim, int mine, RecordWords record, int printed)
    {
        if (mine == 0 || printed == 0 || claim.Words[mine - 1].Form != record.Words[printed - 1].Form || !Subjects.Contains(claim.Words[mine - 1].Form))
            return false;
        var (one, other) = (claim.Words[mine].Form, record.Words[printed].Form);
        return (one == other + "s" || other == one + "s") && !Undated.Contains(one) && !Undated.Contains(other);
    }
}
