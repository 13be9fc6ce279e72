using System.Text.RegularExpressions;
using QuoteBot.Attribution;
using QuoteBot.Index;

namespace QuoteBot.Checking;

/// <summary>Judges by an article's own text a speaker whose name alone does not tell whether it is the claimed one: roles, bodies, and who speaks for them. Pure.</summary>
internal static partial class SpeakersOfArticle
{
    /// <summary>The sentence before "the two said" names them.</summary>
    private const int ReachOfPair = 400;

    /// <returns>Null when the article does not join the two.</returns>
    public static SpeakerJudgement? Judge(string claimed, Quote quote, Speaker speaker, SourceText source)
    {
        if (source.Parts is not [var part])
            return null;
        var text = part.Article.Text;
        if (speaker.Kind == SpeakerKind.Person)
        {
            if (PrintedOffices.Calls(text, speaker.Name, claimed))
                return new(SpeakerFit.Perhaps, $"The article calls {speaker.Name} so.");
            return !IsOfPerson(claimed) && PrintedOffices.Of(text, speaker.Name, claimed) is { } role ? new(SpeakerFit.Perhaps, $"The words were spoken by {speaker.Name}, its {role}.") : null;
        }

        // The place of the mention in the article's text, not in the window's.
        var mention = quote.Mention is { } span ? span.Start - part.Span.Start + part.ArticleStart : -1;
        if (mention < 0 || mention >= text.Length)
            mention = quote.Start - part.Span.Start + part.ArticleStart;
        if (speaker.Kind == SpeakerKind.Unnamed)
        {
            // "the director of the museum, Ana Vik": what the record gives as nobody's is a role whose holder the article names.
            if (PrintedOffices.Calls(text, claimed, speaker.Name) || IsCalledOnly(text, speaker.Name, claimed))
                return new(SpeakerFit.Perhaps, $"The record names no one: {speaker.Name}; the article gives the name {claimed}.");
            if (speaker.Name.StartsWith("its ", StringComparison.OrdinalIgnoreCase))
                return PrintedOffices.IsItsOf(text, mention, claimed) ? new(SpeakerFit.Perhaps, $"The record names no one: {speaker.Name}.") : null;
            return speaker.Name is "the two" or "both" && IsNamedBefore(text, mention, claimed) ? new(SpeakerFit.Perhaps, "The record gives the words to two together.") : null;
        }

        return PrintedOffices.Of(text, claimed, speaker.Name) is { } office
            ? new(SpeakerFit.Perhaps, $"The record names {speaker.Name}; the article calls {claimed} its {office}.")
            : null;
    }

    /// <summary>"A welder, who gave his name only as Tomek": right behind the phrase by which the record names nobody.</summary>
    private static bool IsCalledOnly(string text, string phrase, string claimed)
    {
        var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && OnlyName().Match(text, at + phrase.Length) is { Success: true } only && only.Index == at + phrase.Length && only.Groups["name"].Value == claimed;
    }

    [GeneratedRegex(@"\G, who (?:only )?(?:gave|asked)\b[^,]{0,60}?\bname\b,?(?: only)?(?: as)? (?<name>\p{Lu}\p{L}+)", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyName();

    /// <summary>No body, but a person's name.</summary>
    private static bool IsOfPerson(string claimed) => NameWords.Of(claimed) is [var first, ..] && NameLists.IsFirstName(first);

    /// <summary>"The Fishers' Union and the Port Office have …": the claimed body as one of two, in the same paragraph.</summary>
    private static bool IsNamedBefore(string text, int at, string claimed)
    {
        var start = Math.Max(text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1, at - ReachOfPair);
        var words = NameWords.Of(text[start..Math.Max(start, at)]);
        var wanted = NameWords.Of(claimed).SkipWhile(word => word == "the").ToList();
        return wanted.Count > 0 && Enumerable.Range(0, Math.Max(0, words.Count - wanted.Count + 1)).Any(from => words.GetRange(from, wanted.Count).SequenceEqual(wanted, StringComparer.Ordinal)
            && (words.ElementAtOrDefault(from + wanted.Count) == "and" || (from > 0 && words[from - 1] == "and") || (from > 1 && words[from - 1] == "the" && words[from - 2] == "and")));
    }
}
