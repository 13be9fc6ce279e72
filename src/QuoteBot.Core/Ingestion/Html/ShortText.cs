using System.Text;
using AngleSharp.Dom;

namespace QuoteBot.Ingestion.Html;

/// <summary>Reads the text of an element that should be short, without going through one that is long.</summary>
internal static class ShortText
{
    private const int MaxLength = 300;

    private const int MaxNodes = 60;

    /// <returns>False when the element is empty or holds more than a headline, byline or date would.</returns>
    public static bool TryRead(IElement element, out string text)
    {
        var parts = new StringBuilder();
        var waiting = new Stack<INode>([element]);
        var visited = 0;
        while (waiting.TryPop(out var node))
        {
            if (++visited > MaxNodes || parts.Length > MaxLength)
                break;
            if (node is IText run)
                parts.Append(run.Data);
            else if (node is IElement { LocalName: "script" or "style" or "svg" or "noscript" })
                continue;
            else if (node is IElement { LocalName: "div" or "p" or "li" or "ul" or "br" or "time" })
                parts.Append(' ');
            for (var at = Math.Min(node.ChildNodes.Length, MaxNodes) - 1; at >= 0; at--)
                waiting.Push(node.ChildNodes[at]);
        }

        text = string.Join(' ', parts.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length > 0 && text.Length <= MaxLength && waiting.Count == 0;
    }
}
