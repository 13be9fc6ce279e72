using System.Collections.Frozen;
using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Checking;

/// <summary>Tells words that a speaker passes on as another's, in marks inside the quotation: “My editor rang and said: ‘You are late.’”</summary>
internal static class NestedQuotes
{
    /// <summary>"my father, who was a pilot, used to tell me": so many words before the inner mark are looked at.</summary>
    private const int MostWordsBefore = 4;

    private static readonly FrozenSet<string> SpeechVerbs = WordSet.Of("said says say saying told tells tell asked asks ask wrote writes called calls shouted replied answered");
    private static readonly FrozenSet<string> Own = WordSet.Of("i we i've we've i'd");

    /// <param name="segment">A part of the quotation, without its own marks.</param>
    /// <param name="start">Where the words of the claim begin in the text.</param>
    /// <param name="end">Where they end.</param>
    public static bool Holds(string text, TextSpan segment, int start, int end)
    {
        var open = start - 1;
        while (open >= segment.Start && !IsOpening(text, open, segment.Start))
        {
            if (text[open] is '”' || text[open] is '’' && !IsApostrophe(text, open))
                return false;
            open--;
        }

        return open > segment.Start && !ClosesBefore(text, open, end) && IsTold(text[segment.Start..open]);
    }

    private static bool IsOpening(string text, int at, int floor)
        => text[at] is '‘' or '“' || text[at] is '\'' or '"' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && (at == floor || char.IsWhiteSpace(text[at - 1]));

    private static bool IsApostrophe(string text, int at)
        => at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);

    /// <summary>The inner quotation ends before the claim's words do: these are the speaker's own as well.</summary>
    private static bool ClosesBefore(string text, int open, int end)
    {
        var close = text[open] switch { '‘' => '’', '“' => '”', var same => same };
        for (var i = open + 1; i < Math.Min(end, text.Length); i++)
        {
            if (text[i] == close && !IsApostrophe(text, i))
                return true;
        }

        return false;
    }

    /// <summary>What stands before the inner mark says that somebody else spoke.</summary>
    private static bool IsTold(string before)
    {
        var words = QuoteText.Words(before).Select(word => word.Form).TakeLast(MostWordsBefore).ToList();
        var verb = words.FindLastIndex(SpeechVerbs.Contains);
        return verb >= 0 && !(verb > 0 && Own.Contains(words[verb - 1]));
    }
}
