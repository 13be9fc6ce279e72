using System.Text.RegularExpressions;
using QuoteBot.Extraction;

namespace QuoteBot.Checking.Speakers;

/// <summary>Tells by an article's text whom a first name means that has its surname only with another: "Leo and Nina Tidemark, who … . “…,” Leo said." Pure.</summary>
internal static partial class FirstNames
{
    /// <returns>Perhaps for "Leo Tidemark", Different for "Nina Tidemark", whom the article calls Nina elsewhere; null where the two are not so joined.</returns>
    public static SpeakerFit? Joined(string text, string recorded, string claimed)
    {
        if (!FirstNameList.Contains(recorded.ToLowerInvariant()) || PrintedName().Match(claimed) is not { Success: true } name)
            return null;
        var (first, surname) = (name.Groups["first"].Value, name.Groups["surname"].Value);
        var isAlone = new Lazy<bool>(() => Regex.IsMatch(text, $@"\b{Regex.Escape(first)} \p{{Ll}}", RegexOptions.CultureInvariant));
        foreach (Match pair in Pair().Matches(text))
        {
            if (pair.Groups["one"].Value != recorded || pair.Groups["surname"].Value != surname || !FirstNameList.Contains(pair.Groups["other"].Value.ToLowerInvariant()))
                continue;
            if (first == recorded)
                return SpeakerFit.Perhaps;
            // A body's chief stands beside it, but is not called by the first name.
            if (first == pair.Groups["other"].Value && isAlone.Value)
                return SpeakerFit.Different;
        }

        return null;
    }

    [GeneratedRegex(@"^(?<first>\p{Lu}\p{L}+) (?<surname>\p{Lu}\p{L}+)$", RegexOptions.CultureInvariant)]
    private static partial Regex PrintedName();

    [GeneratedRegex(@"(?<!\p{Lu}\p{L}* )\b(?<one>\p{Lu}\p{L}+) (?:and|&) (?<other>\p{Lu}\p{L}+) (?<surname>\p{Lu}\p{L}+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}
