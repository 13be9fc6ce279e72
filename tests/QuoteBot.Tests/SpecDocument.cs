using System.Globalization;

namespace QuoteBot.Tests;

/// <summary>A quote that a specification case expects. Every list holds the accepted alternatives.</summary>
/// <param name="Segments">The parts of the quote in text order, without quotation marks.</param>
/// <param name="Speakers">Accepted answers; each is the names of those who said it jointly. Empty when nobody is known.</param>
/// <param name="Mention">Empty for none, <see cref="SpecDocument.Any"/> when it is not checked; so for the next two.</param>
public sealed record SpecQuote(
    IReadOnlyList<QuoteKind> Kinds,
    IReadOnlyList<string> Segments,
    IReadOnlyList<IReadOnlyList<string>> Speakers,
    string Mention,
    string Cue,
    string ToldTo,
    string Stance);

/// <summary>One <c>##</c> heading of a specification document: a text and the quotes in it.</summary>
public sealed record SpecCase(string File, string Heading, Article Article, IReadOnlyList<SpecQuote> Quotes);

/// <summary>Reads the documents under <c>Specs/</c>; how-to-read.md there describes their form.</summary>
public static class SpecDocument
{
    /// <summary>In a cell: this is not checked.</summary>
    public const string Any = "*";

    private const string Fence = "```";
    private const int Columns = 6;

    /// <summary>The last cell, the stance, may be left out: then it is not checked.</summary>
    private const int ColumnsWithStance = 7;

    public static IReadOnlyList<SpecCase> ReadFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).SelectMany(path => Parse(Path.GetFileName(path), File.ReadAllText(path)))];

    /// <exception cref="FormatException">The document is not in the form; the message names the place.</exception>
    public static IReadOnlyList<SpecCase> Parse(string file, string document)
    {
        var sections = document.ReplaceLineEndings("\n").Split("\n## ");
        var cases = sections.Skip(1).Select(section => ParseCase(file, section)).ToList();
        var twice = cases.GroupBy(one => one.Heading).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? cases : throw new FormatException($"{file}: two cases are called \"{twice.Key}\".");
    }

    private static SpecCase ParseCase(string file, string section)
    {
        var lines = section.Split('\n');
        var place = $"{file}, \"{lines[0].Trim()}\"";
        var open = Array.FindIndex(lines, line => line.Trim() == Fence + "article");
        var close = open < 0 ? -1 : Array.FindIndex(lines, open + 1, line => line.Trim() == Fence);
        if (close < 0)
            throw new FormatException($"{place}: there is no ```article block.");

        var text = string.Join('\n', lines[(open + 1)..close]);
        var article = WithFields(new Article { Id = $"{file}#{lines[0].Trim()}", Text = text }, lines[1..open], place);
        var rows = lines[(close + 1)..].Where(line => line.StartsWith('|')).ToList();
        if (rows.Count < 2)
            throw new FormatException($"{place}: there is no table of quotes.");

        return new SpecCase(file, lines[0].Trim(), article, [.. rows.Skip(2).Select(row => ParseRow(row, place))]);
    }

    private static Article WithFields(Article article, string[] lines, string place)
    {
        foreach (var line in lines)
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon <= 0 || !line[..colon].All(char.IsAsciiLetterLower))
                continue;
            var value = line[(colon + 2)..].Trim();
            article = line[..colon] switch
            {
                "kind" => article with { Kind = Enum.Parse<ArticleKind>(value, ignoreCase: true) },
                "title" => article with { Title = value },
                "outlet" => article with { Outlet = value },
                "author" => article with { Author = value },
                "speaker" => article with { Speaker = value },
                "published" => article with { Published = DateTimeOffset.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) },
                var other => throw new FormatException($"{place}: the field \"{other}\" is unknown."),
            };
        }

        return article;
    }

    private static SpecQuote ParseRow(string row, string place)
    {
        var cells = row.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray();
        if (cells.Length is not (Columns or ColumnsWithStance) || cells[1].Length == 0)
            throw new FormatException($"{place}: a row needs {Columns} or {ColumnsWithStance} cells and a quote: {row}");

        return new SpecQuote(
            [.. cells[0].Split(" or ").Select(kind => Enum.Parse<QuoteKind>(kind, ignoreCase: true))],
            cells[1].Split(" // "),
            [.. cells[2].Split(" or ", StringSplitOptions.RemoveEmptyEntries).Select(names => names.Split(" & "))],
            cells[3],
            cells[4],
            cells[5],
            cells.Length == ColumnsWithStance ? cells[6] : Any);
    }
}
