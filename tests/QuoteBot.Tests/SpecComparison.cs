using System.Text.RegularExpressions;
using QuoteBot.Cli;

namespace QuoteBot.Tests;

/// <summary>Compares the quotes found in an article with those that a specification expects.</summary>
public static partial class SpecComparison
{
    /// <returns>One sentence for each difference; empty when all is as expected.</returns>
    public static IReadOnlyList<string> Differences(SpecCase expected, IReadOnlyList<Quote> found)
    {
        var text = expected.Article.Text;
        var open = found.ToList();
        var problems = new List<string>();
        foreach (var wanted in expected.Quotes)
        {
            var match = open.Find(quote => wanted.Kinds.Contains(quote.Kind) && SameWords(wanted, quote, text))
                ?? open.Find(quote => quote.Kind != QuoteKind.Indirect && SameWords(wanted, quote, text));
            if (match is null)
            {
                problems.Add($"missing: {wanted.Kinds[0]} \"{string.Join(" // ", wanted.Segments)}\"");
                continue;
            }

            open.Remove(match);
            problems.AddRange(Details(wanted, match, text));
        }

        problems.AddRange(open.Where(quote => quote.Kind != QuoteKind.Indirect).Select(quote => $"not expected: {Describe(quote, text)}"));
        return problems;
    }

    public static string Describe(Quote quote, string text) =>
        $"{quote.Kind} \"{string.Join(" // ", quote.Segments.Select(segment => segment.In(text)))}\" "
        + $"speaker [{string.Join(" & ", quote.Speakers.Select(speaker => speaker.Name))}] mention [{quote.Mention?.In(text)}] cue [{quote.Cue?.In(text)}] told to [{quote.ToldTo}]";

    /// <summary>Names are the same in any case, with or without a leading article.</summary>
    public static bool SameName(string expected, string actual) =>
        string.Equals(LeadingArticle().Replace(expected, ""), LeadingArticle().Replace(actual, ""), StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Details(SpecQuote wanted, Quote found, string text)
    {
        var name = $"\"{string.Join(" // ", wanted.Segments)}\"";
        if (!wanted.Kinds.Contains(found.Kind))
            yield return $"{name} is {found.Kind}, expected {string.Join(" or ", wanted.Kinds)}";
        if (!SpeakersFit(wanted.Speakers, found.Speakers))
            yield return $"{name} has the speaker [{string.Join(" & ", found.Speakers.Select(speaker => speaker.Name))}], expected [{string.Join(" or ", wanted.Speakers.Select(names => string.Join(" & ", names)))}]";
        if (!PlaceFits(wanted.Mention, found.Mention, found, text))
            yield return $"{name} has the mention [{found.Mention?.In(text)}], expected [{wanted.Mention}]";
        if (!PlaceFits(wanted.Cue, found.Cue, found, text))
            yield return $"{name} has the cue [{found.Cue?.In(text)}], expected [{wanted.Cue}]";
        if (wanted.ToldTo != SpecDocument.Any && !SameName(wanted.ToldTo, found.ToldTo ?? ""))
            yield return $"{name} was told to [{found.ToldTo}], expected [{wanted.ToldTo}]";
        if (wanted.Stance != SpecDocument.Any && wanted.Stance != StanceOf(found))
            yield return $"{name} has the stance [{StanceOf(found)}], expected [{wanted.Stance}]";
    }

    private static string StanceOf(Quote quote) => string.Join(", ", StanceNames.Of(quote.Stance));

    private static bool SameWords(SpecQuote wanted, Quote found, string text) =>
        found.Segments.Count == wanted.Segments.Count
        && found.Segments.Select(segment => segment.In(text)).Zip(wanted.Segments)
            .All(pair => found.Kind == QuoteKind.Indirect ? Bare(pair.First) == Bare(pair.Second) : pair.First == pair.Second);

    /// <summary>Reported speech has no marks, so its edges are a matter of taste: "that" before it and the punctuation after it do not count.</summary>
    private static string Bare(string text) => LeadingThat().Replace(text.Trim(), "").TrimEnd('.', ',', ';', '—', ' ');

    private static bool SpeakersFit(IReadOnlyList<IReadOnlyList<string>> accepted, IReadOnlyList<Speaker> found) =>
        accepted.Count == 0
            ? found.Count == 0
            : accepted.Any(names => names.Count <= found.Count && names.All(name => found.Any(speaker => SameName(name, speaker.Name)))
                && (names.Count > 1 || SameName(names[0], found[0].Name)));

    /// <summary>The found words must overlap the expected ones where these stand next to the quote: the last before it, the first after it, or between its segments.</summary>
    private static bool PlaceFits(string expected, TextSpan? found, Quote quote, string text)
    {
        if (expected == SpecDocument.Any)
            return true;
        if (expected.Length == 0 || found is null)
            return expected.Length == 0 && found is null;

        var places = Regex.Matches(text, $@"(?<!\w){Regex.Escape(expected)}(?!\w)")
            .Select(match => new TextSpan(match.Index, match.Index + match.Length))
            .Where(place => !quote.Segments.Any(place.Overlaps))
            .ToList();
        var next = places.Where(place => place.Start > quote.Start && place.End < quote.End)
            .Concat(places.Where(place => place.End <= quote.Start).TakeLast(1))
            .Concat(places.Where(place => place.Start >= quote.End).Take(1));
        return next.Any(place => place.Overlaps(found.Value));
    }

    [GeneratedRegex("^(?:the|an?) ", RegexOptions.IgnoreCase)]
    private static partial Regex LeadingArticle();

    [GeneratedRegex("^(?:that|whether|if) ", RegexOptions.IgnoreCase)]
    private static partial Regex LeadingThat();
}
