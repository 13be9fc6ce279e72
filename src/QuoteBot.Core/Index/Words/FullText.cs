using System.Text;

namespace QuoteBot.Index.Words;

/// <summary>Makes FTS5 expressions. The only place that does: words are data, whatever they hold.</summary>
internal static class FullText
{
    /// <summary>The forms next to each other, in order. Empty when there is none.</summary>
    public static string Phrase(IEnumerable<string> forms) => Expression(forms, " + ");

    /// <summary>Any of the forms. To measure with only: it costs as much as the commonest of them. Empty when there is none.</summary>
    public static string AnyOf(IEnumerable<string> forms) => Expression(forms, " OR ");

    private static string Expression(IEnumerable<string> forms, string joint) =>
        string.Join(joint, forms.Where(form => form.EnumerateRunes().Any(Rune.IsLetterOrDigit)).Select(Quoted));

    /// <summary>In quotation marks FTS5 reads no syntax but the mark itself, which is doubled, and NUL, which ends the text.</summary>
    private static string Quoted(string form) =>
        new StringBuilder(form.Length + 2).Append('"').Append(form).Replace("\"", "\"\"", 1, form.Length).Replace('\0', ' ').Append('"').ToString();
}
