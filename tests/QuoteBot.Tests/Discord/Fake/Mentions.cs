using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace QuoteBot.Tests.Discord.Fake;

/// <summary>Whom a message pings: what stands in its content, as far as <c>allowed_mentions</c> lets it. Embeds never ping.</summary>
/// <remarks>https://docs.discord.com/developers/resources/message#allowed-mentions-object</remarks>
internal static partial class Mentions
{
    public static IReadOnlyList<string> Pinged(JsonObject message)
    {
        var content = (string?)message["content"] ?? "";
        var allowed = message["allowed_mentions"] as JsonObject;
        return [.. Mention().Matches(content).Select(match => match.Value).Where(mention => allowed is null || IsAllowed(mention, allowed)).Distinct()];
    }

    private static bool IsAllowed(string mention, JsonObject allowed)
    {
        var (kind, list) = mention.StartsWith("<@&", StringComparison.Ordinal) ? ("roles", "roles") : mention.StartsWith('<') ? ("users", "users") : ("everyone", "");
        var id = mention.Trim('<', '>', '@', '&', '!');
        return Has(allowed["parse"], kind) || list.Length > 0 && Has(allowed[list], id);
    }

    private static bool Has(JsonNode? list, string value) => list is JsonArray items && items.Any(item => (string?)item == value);

    [GeneratedRegex("<@[&!]?[0-9]+>|@everyone|@here")]
    private static partial Regex Mention();
}
