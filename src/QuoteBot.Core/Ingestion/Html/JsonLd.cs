using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;

namespace QuoteBot.Ingestion.Html;

/// <summary>What a page says about its article in JSON-LD (schema.org). Every property may be null.</summary>
internal sealed record JsonLd
{
    // Real pages have a few dozen things; the walk is bounded for the others.
    private const int MaxNodes = 20_000;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public string? Headline { get; private init; }

    public string? Author { get; private init; }

    public string? Outlet { get; private init; }

    public string? Published { get; private init; }

    public string? Modified { get; private init; }

    public string? Language { get; private init; }

    public string? Url { get; private init; }

    /// <summary>False when the page says that a part is behind a paywall.</summary>
    public bool IsFree { get; private init; } = true;

    /// <summary>The text without its paragraphs, where the page gives it.</summary>
    public string? Body { get; private init; }

    public static JsonLd Of(IDocument document)
    {
        var nodes = new List<JsonElement>();
        foreach (var script in document.Scripts.Where(script => script.Type?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true))
        {
            if (Parse(script.Text) is { } root)
                Collect(root, nodes);
        }

        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (Text(node, "@id") is { } id && Text(node, "name") is { } name)
                names.TryAdd(id, name);
        }

        var article = nodes.Where(IsArticle).OrderByDescending(node => node.EnumerateObject().Count()).Cast<JsonElement?>().FirstOrDefault();
        var page = nodes.Where(node => TypeEnds(node, "WebPage")).Cast<JsonElement?>().FirstOrDefault();
        return article is { } found ? Of(found, names) : page is { } fallback ? Of(fallback, names) with { Headline = null, Author = null } : new JsonLd();
    }

    private static JsonLd Of(JsonElement node, Dictionary<string, string> named) => new()
    {
        Headline = Text(node, "headline") ?? Text(node, "name"),
        Author = Names(node, "author", named) ?? Names(node, "creator", named),
        Outlet = Names(node, "publisher", named),
        Published = Text(node, "datePublished") ?? Text(node, "dateCreated"),
        Modified = Text(node, "dateModified"),
        Language = Text(node, "inLanguage"),
        Url = Text(node, "url") ?? Text(node, "mainEntityOfPage"),
        IsFree = !string.Equals(Text(node, "isAccessibleForFree"), "false", StringComparison.OrdinalIgnoreCase),
        Body = Text(node, "articleBody"),
    };

    private static JsonElement? Parse(string json)
    {
        // Pages put raw line feeds into strings, and the block into a comment or CDATA.
        var clean = new StringBuilder(json.Length);
        foreach (var character in json)
            clean.Append(char.IsControl(character) ? ' ' : character);
        var text = clean.ToString().Trim().Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal).Trim();
        if (text.StartsWith("<!--", StringComparison.Ordinal))
            text = text[4..].Replace("-->", "", StringComparison.Ordinal);
        try
        {
            using var document = JsonDocument.Parse(text.Trim().TrimEnd(';'), Lenient);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            // A broken block says nothing; the meta tags and the page are asked next.
            return null;
        }
    }

    private static void Collect(JsonElement root, List<JsonElement> nodes)
    {
        var waiting = new Queue<JsonElement>([root]);
        while (nodes.Count < MaxNodes && waiting.TryDequeue(out var next))
        {
            if (next.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in next.EnumerateArray())
                    waiting.Enqueue(item);
            }
            else if (next.ValueKind == JsonValueKind.Object)
            {
                nodes.Add(next);
                foreach (var property in next.EnumerateObject().Where(property => property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array))
                    waiting.Enqueue(property.Value);
            }
        }
    }

    private static bool IsArticle(JsonElement node) =>
        (TypeEnds(node, "Article") || TypeEnds(node, "Posting") || TypeEnds(node, "Report")) && (node.TryGetProperty("headline", out _) || node.TryGetProperty("articleBody", out _) || node.TryGetProperty("datePublished", out _));

    private static bool TypeEnds(JsonElement node, string end) =>
        node.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1))
            .Any(name => name.ValueKind == JsonValueKind.String && Decoded(name)?.EndsWith(end, StringComparison.Ordinal) == true);

    // A person or organisation may be a string, an object, a list of them, or point to an object elsewhere by @id.
    private static string? Names(JsonElement node, string property, Dictionary<string, string> named)
    {
        if (!node.TryGetProperty(property, out var value))
            return null;
        var parts = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value];
        var names = parts.Select(part => NameOf(part) ?? NameById(part, named)).Where(name => !string.IsNullOrWhiteSpace(name)).Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    private static string? NameOf(JsonElement part) =>
        part.ValueKind == JsonValueKind.Object ? Text(part, "name") : part.ValueKind == JsonValueKind.String ? Decoded(part) : null;

    private static string? NameById(JsonElement part, Dictionary<string, string> named) =>
        part.ValueKind == JsonValueKind.Object && Text(part, "@id") is { } id ? named.GetValueOrDefault(id) : null;

    private static string? Text(JsonElement node, string property)
    {
        if (!node.TryGetProperty(property, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
            value = value[0];
        return value.ValueKind switch
        {
            JsonValueKind.String => Decoded(value),
            JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            JsonValueKind.Object when property is "url" or "mainEntityOfPage" => Text(value, "@id"),
            JsonValueKind.Object when property is "inLanguage" or "headline" => Text(value, "name") ?? Text(value, "@value"),
            _ => null,
        };
    }

    // Entities are often escaped once more inside the script.
    private static string? Decoded(JsonElement value)
    {
        try
        {
            return WebUtility.HtmlDecode(value.GetString())?.Trim();
        }
        catch (InvalidOperationException)
        {
            // Half a character, as \ud83d alone: the value cannot be had.
            return null;
        }
    }
}
