using System.Globalization;

namespace QuoteBot.Cli;

/// <summary>Sizes as people read them.</summary>
public static class Bytes
{
    private const double Mebibyte = 1024 * 1024;

    public static string Text(long bytes) => bytes < Mebibyte
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.#} KiB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / Mebibyte:0.#} MiB");
}
