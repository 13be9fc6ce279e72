using System.Collections.Frozen;

namespace QuoteBot.Text;

/// <summary>Builds the table of spellings from spelling.txt.</summary>
/// <remarks>
/// A line is "FROM = TO …" for one word, or "KIND: stem stem …" for a family that inflects alike: "our" (colour, colourful), "re" (centre, centred), "ll" (travelled).
/// </remarks>
internal static class SpellingTable
{
    private static readonly string[] OurEndings = ["", "s", "ed", "ing", "ings", "er", "ers", "able", "ably", "ful", "fully", "less", "ite", "ites", "itism", "hood", "hoods", "ly", "al", "ally", "y", "some", "ist", "ists", "ism"];
    private static readonly string[] DoubledEndings = ["ed", "ing", "ings", "er", "ers", "or", "ors", "able"];

    public static FrozenDictionary<string, string[]> Build()
    {
        var table = new Dictionary<string, string[]>();
        foreach (var line in EmbeddedList.Lines("spelling.txt"))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            switch (parts[0])
            {
                case "our:":
                    AddEach(parts, stem => OurEndings.Select(ending => ($"{stem}our{ending}", $"{stem}or{ending}")));
                    break;
                case "re:":
                    AddEach(parts, stem => [($"{stem}re", $"{stem}er"), ($"{stem}res", $"{stem}ers"), ($"{stem}red", $"{stem}ered"), ($"{stem}ring", $"{stem}ering")]);
                    break;
                case "ll:":
                    AddEach(parts, stem => DoubledEndings.Select(ending => ($"{stem}l{ending}", $"{stem}{ending}")));
                    break;
                default:
                    table[parts[0]] = parts[2..];
                    break;
            }
        }

        return table.ToFrozenDictionary();

        void AddEach(string[] parts, Func<string, IEnumerable<(string From, string To)>> spellings)
        {
            foreach (var (from, to) in parts.Skip(1).SelectMany(spellings))
                table[from] = [to];
        }
    }
}
