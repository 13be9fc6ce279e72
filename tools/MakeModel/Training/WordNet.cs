using System.Globalization;

namespace QuoteBot.MakeModel.Training;

/// <summary>One meaning in WordNet.</summary>
/// <param name="Lemmas">The words and phrases that have this meaning, with spaces.</param>
/// <param name="Related">Pairs of a lemma of this meaning and another meaning's that is derived from it ("decide", "decision").</param>
internal sealed record Synset(string Key, string[] Lemmas, string Definition, string[] Examples, string[] HypernymKeys, List<(int Lemma, string Key, int Other)> Related);

/// <summary>Reads the files data.noun, data.verb, data.adj and data.adv of WordNet 3.0 (their form: the manual page wndb(5WN)).</summary>
internal static class WordNet
{
    private static readonly (string File, char Class)[] Files = [("data.noun", 'n'), ("data.verb", 'v'), ("data.adj", 'a'), ("data.adv", 'r')];

    public static List<Synset> Read(string directory) =>
        [.. Files.SelectMany(file => File.ReadLines(Path.Combine(directory, file.File)).Where(line => !line.StartsWith(' ')).Select(line => Parse(line, file.Class)))];

    private static Synset Parse(string line, char wordClass)
    {
        var bar = line.IndexOf('|', StringComparison.Ordinal);
        var fields = line[..bar].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var lemmas = Enumerable.Range(0, count).Select(i => Lemma(fields[4 + 2 * i])).ToArray();

        var at = 4 + 2 * count;
        var hypernyms = new List<string>();
        var related = new List<(int, string, int)>();
        for (var pointers = int.Parse(fields[at++], CultureInfo.InvariantCulture); pointers > 0; pointers--, at += 4)
        {
            var key = fields[at + 2].Replace('s', 'a') + fields[at + 1];
            var ends = int.Parse(fields[at + 3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (fields[at] == "@")
                hypernyms.Add(key);
            else if (fields[at] is "+" or "\\" or "<" && ends != 0)
                related.Add(((ends >> 8) - 1, key, (ends & 0xff) - 1));
        }

        var (definition, examples) = Gloss(line[(bar + 1)..]);
        return new Synset(wordClass + fields[0], lemmas, definition, examples, [.. hypernyms], related);
    }

    /// <summary>"gold(p)" and "New_York": the mark of where an adjective may stand goes, the underscores are spaces.</summary>
    private static string Lemma(string field) => field.Split('(')[0].Replace('_', ' ');

    /// <summary>A gloss is the definition, then sentences in quotation marks.</summary>
    private static (string Definition, string[] Examples) Gloss(string gloss)
    {
        var parts = gloss.Split('"');
        return (parts[0].Trim(' ', ';'), [.. parts.Where((_, i) => i % 2 == 1).Select(part => part.Trim()).Where(part => part.Length > 0)]);
    }
}
