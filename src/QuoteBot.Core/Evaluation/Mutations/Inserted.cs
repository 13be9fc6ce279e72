namespace QuoteBot.Evaluation.Mutations;

/// <summary>Tells what the article itself put into a quote between [ ]: it is marked as no word of the speaker, and a change there changes nothing that was said.</summary>
internal static class Inserted
{
    public static bool IsAt(string text, int at) => at > 0 && text.LastIndexOf('[', at - 1) is >= 0 and var open && text.IndexOf(']', open) is var close && (close < 0 || close >= at);
}
