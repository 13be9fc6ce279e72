using System.Globalization;

namespace QuoteBot.Discord;

/// <summary>What a button or menu carries, so that it works after a restart: the name of its handler and a few values, joined by ":".</summary>
public readonly record struct CustomId(IReadOnlyList<string> Parts)
{
    /// <summary>Discord's limit.</summary>
    private const int MostLength = 100;

    public string Handler => Parts[0];

    public static CustomId Parse(string? text) => new((text ?? "").Split(':'));

    /// <exception cref="ArgumentException">It would be too long.</exception>
    public static string Of(string handler, params ReadOnlySpan<object> values)
    {
        var id = handler;
        foreach (var value in values)
        {
            id += ":" + Convert.ToString(value, CultureInfo.InvariantCulture);
        }

        return id.Length <= MostLength ? id : throw new ArgumentException($"“{id}” is longer than {MostLength} characters.", nameof(values));
    }

    /// <summary>The number at this place after the handler; null where there is none.</summary>
    public long? Number(int place) =>
        Parts.Count > place + 1 && long.TryParse(Parts[place + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
