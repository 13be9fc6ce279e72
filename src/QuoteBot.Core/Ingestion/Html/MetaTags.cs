using AngleSharp.Dom;

namespace QuoteBot.Ingestion.Html;

/// <summary>A page's meta tags by name, property, http-equiv or itemprop, in lower case; of equal names the values in page order.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, List<string>> values = new(StringComparer.Ordinal);

    public static MetaTags Of(IDocument document)
    {
        var tags = new MetaTags();
        foreach (var tag in document.GetElementsByTagName("meta"))
        {
            var content = tag.GetAttribute("content");
            if (string.IsNullOrWhiteSpace(content))
                continue;
            foreach (var attribute in (string[])["property", "name", "itemprop", "http-equiv"])
            {
                if (tag.GetAttribute(attribute) is { Length: > 0 } name)
                    tags.Add(name.Trim().ToLowerInvariant(), content.Trim());
            }
        }

        return tags;
    }

    /// <returns>The first value that the page has and <paramref name="accept"/> takes, by the order of the names; null when there is none.</returns>
    public string? First(IEnumerable<string> names, Func<string, bool>? accept = null) => All(names).FirstOrDefault(accept ?? (_ => true));

    public IEnumerable<string> All(IEnumerable<string> names) => names.SelectMany(name => values.GetValueOrDefault(name) ?? []);

    private void Add(string name, string content)
    {
        if (!values.TryGetValue(name, out var known))
            values[name] = known = [];
        known.Add(content);
    }
}
