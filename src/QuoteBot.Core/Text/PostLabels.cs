using System.Text.RegularExpressions;

namespace QuoteBot.Text;

/// <summary>Finds what a page writes around a post for those who have it read aloud: "Skip Twitter post 2 by @ana_ruiz", "End of Facebook post by @ana_ruiz". It is nobody's words, and parts those of the post.</summary>
public static partial class PostLabels
{
    private const string Post = " post ";

    /// <returns>The text with white space for each label, as long as it was; the text itself where there is none.</returns>
    public static string Masked(string text) =>
        text.Contains(Post, StringComparison.Ordinal) ? Labels().Replace(text, label => new string(' ', label.Length)) : text;

    [GeneratedRegex(@"\b(?:Skip|End of) (?:Twitter|X|Facebook|Instagram|TikTok|YouTube) post (?:[0-9]{1,3} )?by @\w{1,40}(?:\.\w{1,40}){0,3}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labels();
}
