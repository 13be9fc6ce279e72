using QuoteBot.Text;

namespace QuoteBot.Checking.Aligning;

/// <summary>What the characters between two words say: a cut, a bracket, the end of a sentence or clause.</summary>
internal static class Marks
{
    private const string Openers = "\"“„«‹「『‘'‚‟";
    private const string Closers = "\"”“»›」』’'‛";

    public static bool HasEllipsis(ReadOnlySpan<char> between)
    {
        if (between.Contains('…'))
            return true;
        var dots = 0;
        foreach (var c in between)
        {
            if (c == '.')
                dots++;
            else if (!char.IsWhiteSpace(c))
                dots = 0;
            if (dots == 3)
                return true;
        }

        return false;
    }

    public static bool EndsSentence(ReadOnlySpan<char> between) => between.IndexOfAny(".!?…\n") >= 0;

    /// <summary>A pause at which a clause may end.</summary>
    public static bool EndsClause(ReadOnlySpan<char> between)
        => between.IndexOfAny(".!?…\n,;:—–") >= 0 || between.IndexOf(" - ", StringComparison.Ordinal) >= 0 || between.IndexOf("--", StringComparison.Ordinal) >= 0;

    /// <summary>The stretches between square brackets, brackets included; "[S]he" is a word that an editor cut, not an insertion.</summary>
    public static List<TextSpan> Insertions(string text)
        => text.Contains('[') ? QuoteText.Marks(text).Where(mark => mark.Kind == MarkKind.Insertion).Select(mark => mark.Span).ToList() : [];

    public static bool IsOpener(char c) => Openers.Contains(c, StringComparison.Ordinal);

    public static bool IsCloser(char c) => Closers.Contains(c, StringComparison.Ordinal);
}
