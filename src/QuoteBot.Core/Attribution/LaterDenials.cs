using QuoteBot.Extraction;

namespace QuoteBot.Attribution;

/// <summary>“…” Ruiz denied it: the sentence after the quotation says that its speaker denies to have said it.</summary>
internal static class LaterDenials
{
    public static bool Are(MarkedText text, FoundQuote found, IReadOnlyList<Speaker> speakers)
    {
        var at = found.AfterToken;
        if (found.Cue?.Words.Start >= found.FirstToken || speakers is not [{ Kind: SpeakerKind.Person } speaker] || at + 2 >= text.Tokens.Count
            || text.Tokenized.SentenceAround(at).Start != at)
            return false;
        var last = speaker.Name[(speaker.Name.LastIndexOf(' ') + 1)..];
        while (at < text.Tokens.Count - 2 && text.Tokens[at].IsCapitalised && !string.Equals(text.Lower(at), last, StringComparison.OrdinalIgnoreCase))
            at++;
        return string.Equals(text.Lower(at), last, StringComparison.OrdinalIgnoreCase) && text.Lower(at + 1) is "denied" or "denies"
            && text.Lower(at + 2) is "it" or "this" or "that" or "having";
    }
}
