using System.Text;
using QuoteBot.Text;

namespace QuoteBot.Index;

/// <summary>The words under which an article's passages are found.</summary>
internal static class PassageForms
{
    /// <summary>Of a speech over many paragraphs only the start is looked up as one; its further passages are found by themselves.</summary>
    private const int MostLaterCharacters = 600;

    /// <param name="passages">In order.</param>
    /// <param name="quotes">The segments of each quote, in any order.</param>
    /// <returns>For each passage, in order, its canonical word forms, each with a space behind it; then those of the later segments of a quote that begins in it.</returns>
    public static IReadOnlyList<string> Of(string text, IReadOnlyList<TextSpan> passages, IEnumerable<IReadOnlyList<TextSpan>> quotes)
    {
        var later = quotes.Where(segments => segments.Count > 1).OrderBy(segments => segments[0].Start).ToList();
        var forms = new List<string>(passages.Count);
        var next = 0;
        foreach (var passage in passages)
        {
            var words = FormsOf(passage.In(text));
            for (; next < later.Count && later[next][0].Start < passage.End; next++)
                words += LaterForms(later[next], passage.End, text);
            forms.Add(words);
        }

        return forms;
    }

    /// <summary>"A," she said. "B": nobody who quotes her keeps the two apart, so B is found under A's passage too.</summary>
    private static string LaterForms(IReadOnlyList<TextSpan> segments, int end, string text)
    {
        var later = string.Join(' ', segments.Where(segment => segment.Start >= end).Select(segment => segment.In(text)));
        return FormsOf(later.Length > MostLaterCharacters ? later[..MostLaterCharacters] : later);
    }

    private static string FormsOf(string passage)
    {
        var forms = new StringBuilder(passage.Length);
        foreach (var word in QuoteText.Words(passage))
            forms.Append(word.Form).Append(' ');
        return forms.ToString();
    }
}
