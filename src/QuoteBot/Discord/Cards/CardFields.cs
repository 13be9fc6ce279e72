using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Cards;

/// <summary>Fields of a card in their order, with Discord's limits kept: what matters least gives way first.</summary>
public sealed class CardFields
{
    /// <summary>A field that gives way where the card would become too long.</summary>
    public const bool Optional = true;

    public const int MostValue = 1_024;

    /// <summary>All text of a message's embeds together.</summary>
    private const int MostTogether = 6_000;

    private readonly List<(EmbedField Field, bool Optional)> fields = [];

    /// <param name="value">Safe already; an empty one adds nothing.</param>
    public void Add(string name, string value, bool optional = false, bool inline = false)
    {
        if (value.Length > 0)
        {
            fields.Add((new EmbedField(name, value, inline), optional));
        }
    }

    public Embed In(Embed embed)
    {
        var room = MostTogether - (embed.Title?.Length ?? 0) - (embed.Description?.Length ?? 0) - (embed.Footer?.Text.Length ?? 0);
        while (fields.Sum(field => Length(field.Field)) > room)
        {
            var last = fields.FindLastIndex(field => field.Optional);
            fields.RemoveAt(last >= 0 ? last : fields.Count - 1);
        }

        return embed with { Fields = fields.Count > 0 ? fields.ConvertAll(field => field.Field) : null };
    }

    private static int Length(EmbedField field) => field.Name.Length + field.Value.Length;
}
