using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Commands;

/// <summary>The texts of a message in which quotations may stand.</summary>
public static class MessageTexts
{
    /// <summary>A message with ten full embeds has more; what lies behind is not looked at.</summary>
    private const int MostCharacters = 20_000;

    /// <summary>Content, then embeds, then what a forwarded message showed; each by itself, for a quotation does not run from one into another.</summary>
    public static IReadOnlyList<string> Of(Message? message)
    {
        var texts = new List<string>();
        var left = MostCharacters;
        foreach (var text in All(message))
        {
            if (!string.IsNullOrWhiteSpace(text) && left > 0)
            {
                texts.Add(text.Length <= left ? text : text[..left]);
                left -= text.Length;
            }
        }

        return texts;
    }

    private static IEnumerable<string?> All(Message? message)
    {
        if (message is null)
        {
            yield break;
        }

        yield return message.Content;
        foreach (var embed in message.Embeds ?? [])
        {
            yield return embed.Title;
            yield return embed.Description;
            foreach (var field in embed.Fields ?? [])
            {
                yield return field.Value;
            }
        }

        // A snapshot holds no snapshots.
        foreach (var text in (message.MessageSnapshots ?? []).SelectMany(snapshot => All(snapshot.Message)))
        {
            yield return text;
        }
    }
}
