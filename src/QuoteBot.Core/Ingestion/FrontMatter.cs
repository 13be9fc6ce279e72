using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace QuoteBot.Ingestion;

/// <summary>The block of YAML between two lines <c>---</c> at the start of a Markdown file.</summary>
/// <param name="Fields">Keys in lower case; a list gives several values. Nested mappings are passed over.</param>
/// <param name="TextStart">Where the text begins: after the line that closes the block, unchanged from there.</param>
/// <param name="Problem">Set when the block is broken; the other two are then empty.</param>
public sealed record FrontMatter(IReadOnlyDictionary<string, IReadOnlyList<string>> Fields, int TextStart, string? Problem)
{
    // A block has a dozen lines; YAML's scanner is not made for megabytes.
    private const int MaxLength = 65_536;

    private static readonly FrontMatter None = new(new Dictionary<string, IReadOnlyList<string>>(), 0, null);

    /// <summary>Reads the block; a text that does not begin with <c>---</c> has none.</summary>
    public static FrontMatter Of(string text)
    {
        if (LineEnd(text, 0) is not { } first || !IsFence(text, 0, first, "---"))
            return None;
        for (int start = first; start < text.Length && start <= MaxLength;)
        {
            var end = LineEnd(text, start) ?? text.Length;
            if (IsFence(text, start, end, "---") || IsFence(text, start, end, "..."))
                return Parse(text[first..start], end);
            start = end;
        }

        return None with { Problem = "the front matter that line 1 opens is never closed; add a line --- after it" };
    }

    private static FrontMatter Parse(string yaml, int textStart)
    {
        try
        {
            return new FrontMatter(FieldsOf(new Parser(new StringReader(yaml))), textStart, null);
        }
        catch (YamlException broken)
        {
            // The block begins on the file's second line.
            return None with { Problem = $"the YAML of the front matter is broken at line {broken.Start.Line + 1}: {broken.Message.TrimEnd('.')}" };
        }
    }

    // Works on events, not on a tree: depth of nesting then costs no stack, and an alias cannot multiply.
    private static Dictionary<string, IReadOnlyList<string>> FieldsOf(Parser parser)
    {
        var fields = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        var depth = 0;
        string? key = null;
        var values = new List<string>();
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case MappingStart or SequenceStart when depth == 0 && parser.Current is not MappingStart:
                case Scalar when depth == 0:
                    throw new YamlException(parser.Current.Start, parser.Current.End, "lines of the form `key: value` are expected");
                case MappingStart or SequenceStart:
                    depth++;
                    continue;
                case MappingEnd or SequenceEnd:
                    depth--;
                    break;
                case Scalar scalar when depth == 1 && key is null:
                    (key, values) = (scalar.Value, []);
                    continue;
                case Scalar scalar when depth <= 2 && !IsNull(scalar):
                    values.Add(scalar.Value);
                    break;
            }

            if (depth != 1 || key is null || parser.Current is not (Scalar or MappingEnd or SequenceEnd or AnchorAlias))
                continue;
            fields[key] = values;
            key = null;
        }

        return fields;
    }

    private static bool IsNull(Scalar scalar) => scalar.IsPlainImplicit && scalar.Value is "" or "~" or "null" or "Null" or "NULL";

    private static bool IsFence(string text, int start, int end, string fence) => text.AsSpan(start, end - start).TrimEnd().SequenceEqual(fence);

    private static int? LineEnd(string text, int start)
    {
        var found = text.IndexOf('\n', start);
        return found < 0 ? null : found + 1;
    }
}
