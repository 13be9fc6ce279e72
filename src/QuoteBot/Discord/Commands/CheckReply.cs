using QuoteBot.Discord.Cards;
using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Commands;

/// <summary>The answer to a check: the card and what can be done with it.</summary>
public static class CheckReply
{
    /// <param name="id">Under which the check is remembered; null where it is not, and there are no buttons.</param>
    /// <param name="mayShare">Whether only one member sees it, in a guild.</param>
    public static MessageBody Of(Verdict verdict, long? id, bool mayShare) => new()
    {
        Embeds = [VerdictEmbed.Of(verdict)],
        Components = id is { } known ? [CheckButtons.Of(verdict, known, mayShare)] : [],
    };
}
