using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking.Differences;

/// <summary>Reads words that only one side of a comparison has: fillers, hedges and other phrases are one thing each. Pure.</summary>
internal static class LoneWords
{
    private static readonly FrozenSet<string> Chat = WordSet.Of("lol lmao lmfao rofl smh omg omfg wtf haha hahaha");

    /// <summary>What is typed around a quote: "lol", "smh".</summary>
    public static bool IsChat(string form) => Chat.Contains(form);

    /// <summary>"you know", "I mean" and "uh" left out.</summary>
    public static List<string> WithoutFillers(IReadOnlyList<string> forms)
    {
        var rest = new List<string>();
        for (var at = 0; at < forms.Count;)
        {
            var filler = WordList.Fillers.MatchAt(forms, at);
            if (filler == 0)
                rest.Add(forms[at]);
            at += Math.Max(1, filler);
        }

        return rest;
    }

    /// <summary>How many hedges stand among the forms; "I think" is one.</summary>
    public static int Hedges(IReadOnlyList<string> forms)
    {
        var hedges = 0;
        for (var at = 0; at < forms.Count;)
        {
            var length = WordList.Hedges.MatchAt(forms, at);
            hedges += length > 0 ? 1 : 0;
            at += Math.Max(1, length);
        }

        return hedges;
    }

    /// <summary>"fails to", "failed to", "anything but": as good as a negation.</summary>
    public static bool FailsAt(IReadOnlyList<string> forms, int at)
        => at + 1 < forms.Count && (forms[at], forms[at + 1]) is ("fail" or "fails" or "failed" or "failing", "to") or ("anything", "but");

    /// <summary>How many words at a place belong together: the whole of a filler, a hedge or a "fail to" and its like, else one.</summary>
    public static int UnitAt(IReadOnlyList<string> forms, int at)
        => Math.Max(Math.Max(1, FailsAt(forms, at) ? 2 : 0), Math.Max(WordList.Fillers.MatchAt(forms, at), WordList.Hedges.MatchAt(forms, at)));
}
