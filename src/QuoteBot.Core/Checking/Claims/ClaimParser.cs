using System.Text.RegularExpressions;
using QuoteBot.Attribution;
using QuoteBot.Checking.Aligning;
using QuoteBot.Checking.Speakers;
using QuoteBot.Text;
using Institutions = QuoteBot.Checking.Speakers.Institutions;

namespace QuoteBot.Checking.Claims;

/// <summary>Reads a claim as people type it: "…" — Name, Outlet; Name said: "…"; "…," said Name; Name: "…"; or plain words.</summary>
/// <remarks>Only an attribution before or after the words is parsed off; the words themselves are taken whole. Never throws.</remarks>
public static partial class ClaimParser
{
    /// <param name="speaker">Wins over an attribution in the text; null when none was given.</param>
    public static Claim Parse(string text, string? speaker = null)
    {
        var whole = text.Trim();
        var given = string.IsNullOrWhiteSpace(speaker) ? null : speaker.Trim();
        var parsed = Quoted(whole, given) ?? Bare(whole, given) ?? new Parsed(whole, null, null);
        return new(parsed.Quote, given ?? (parsed.Speaker is { Length: > 0 } named ? named : null), parsed.Outlet) { Lead = parsed.Lead };
    }

    /// <summary>The claim with what may be an attribution, or a part of the words, read as one: "Lindqvist: we will win", "we will win, Lindqvist said", "we will win #port".</summary>
    /// <returns>Empty when no such thing is at either end, or the claim names another.</returns>
    public static IEnumerable<Claim> Otherwise(Claim claim)
    {
        var typed = claim.Quote.Trim();
        var text = SpokenName.WithoutLabel(WithoutHashtags(typed));
        if (text.Length < typed.Length && text.Contains(' '))
            yield return claim with { Quote = Unmarked(text) };
        foreach (var match in new[] { Opening().Match(text), Closing().Match(text), Signature().Match(text) }.Where(match => match.Success))
        {
            var name = Attributed(match.Groups["name"].Value);
            var words = text.Remove(match.Groups["all"].Index, match.Groups["all"].Length).Trim().TrimEnd(',').TrimEnd();
            if (words.Contains(' ') && name.Length > 0 && (claim.Speaker is null || MeetsName(name, claim.Speaker)))
                yield return claim with { Quote = Unmarked(words), Speaker = claim.Speaker ?? name };
        }
    }

    /// <summary>A name, or a few words in small letters that may be one; empty when it is neither.</summary>
    private static string Attributed(string text)
    {
        if (LooseAttribution.Named(text).Speaker is { Length: > 0 } named)
            return named;
        var name = SpokenName.WithoutOccasion(SpokenName.Of(text), out _).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return name.Length is > 0 and <= MostTypedWords && Array.TrueForAll(name, word => !WordList.FunctionWords.Contains(word.ToLowerInvariant())) ? string.Join(' ', name) : "";
    }

    /// <summary>"nancy lindqvist jr".</summary>
    private const int MostTypedWords = 3;

    [GeneratedRegex(@"^(?<all>(?<name>[^:\n]{2,80}?)(?:\s+(?:once\s+|also\s+|recently\s+)?(?:said|says|tweeted|wrote|told\s+\w+)(?:\s+that)?[,:]?\s|\s*:\s|\s+(?:—|–|--?)\s))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<all>,\s*(?:(?:said|says|according to)\s+(?<name>[^,.:]{2,60})|(?<name>[^,.:]{2,60})\s+(?:said|says))\.?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    [GeneratedRegex(@"(?<all>\s(?:[-–—~]+\s*(?<name>[^-–—~]{2,60})|\((?<name>[^()]{2,60})\)))$", RegexOptions.CultureInvariant)]
    private static partial Regex Signature();

    private static string WithoutHashtags(string text)
    {
        while (text.LastIndexOf(" #", StringComparison.Ordinal) is > 0 and var at && !text.AsSpan(at + 1).ContainsAny(' ', '\n'))
            text = text[..at].TrimEnd();
        return text;
    }

    /// <summary>Finds the quotations in a longer text, each with its claimed speaker, in text order.</summary>
    /// <returns>Empty when nothing stands between quotation marks. A few quoted words inside a sentence count; a single one does not.</returns>
    public static IReadOnlyList<Claim> ParseEach(string text)
    {
        var whole = Parse(text);
        if (whole.Quote != text.Trim() && QuotationMarks.Outer(text).Count == 1)
            return [whole];
        return Annotator.Annotate(new Article { Id = "claim", Text = text }).Quotes
            .Where(quote => quote.Kind != QuoteKind.Indirect && HasWords(quote.TextIn(text)))
            .Select(quote => new Claim(quote.TextIn(text), quote.Speaker is { Kind: not SpeakerKind.Unnamed } speaker ? speaker.Name : null, OutletOf(quote)))
            .ToList();
    }

    /// <summary>A platform prints nothing itself: a claim that names one names no outlet.</summary>
    private static string? OutletOf(Quote quote) => quote.ToldTo is { } origin && !OutletNames.IsPlatform(origin) ? origin : null;

    private sealed record Parsed(string Quote, string? Speaker, string? Outlet)
    {
        public string Lead { get; init; } = "";
    }

    /// <summary>The words stand between quotation marks, with at most an attribution outside.</summary>
    private static Parsed? Quoted(string text, string? given)
    {
        var spans = QuotationMarks.Outer(text);
        if (spans.Count == 0)
            return null;
        var inside = string.Join(' ', spans.Select(span => span.In(text).Trim()));
        var before = text[..(spans[0].Start - 1)];
        var after = text[(spans[^1].End + 1)..];
        if (!HasWords(before) && !HasWords(after) && spans.Count == 1)
            return new(inside, null, null);

        var outside = ClaimedAttribution.Before(before) ?? ClaimedAttribution.After(after);
        if (spans.Count == 1)
        {
            // Words outside that are no attribution belong to the claim: only a part of it was in marks.
            // "They ask us, ‘Please wait’" by a speaker who is none of "they": a quotation within the claim.
            if (given is not null && (text[spans[0].Start - 1] is '\'' or '‘') && HasWords(before) && (outside is null || outside.Speaker.Length > 0 && !MeetsName(outside.Speaker, given)))
                return null;
            outside = outside is not null && (!HasWords(before) || !HasWords(after)) ? outside : LooseAttribution.Of(before, inside, after);
            return outside is not null ? new(inside, outside.Speaker, outside.Outlet) { Lead = ClaimedAttribution.Lead(before) } : null;
        }

        // "A," she said. "B": the words between must attribute, else the marks stand inside the claim.
        for (var at = 1; at < spans.Count; at++)
        {
            var between = text[(spans[at - 1].End + 1)..(spans[at].Start - 1)];
            var attribution = ClaimedAttribution.After(between);
            if (HasWords(between) && (attribution is null || between.TrimEnd().EndsWith(':') || IsAnother(outside, attribution)))
                return null;
            outside = outside is null or { Speaker: "" } ? attribution ?? outside : outside;
        }

        return HasWords(before) && ClaimedAttribution.Before(before) is null || HasWords(after) && ClaimedAttribution.After(after) is null
            ? null
            : new(inside, outside?.Speaker, outside?.Outlet);
    }

    /// <summary>No marks around the words: an attribution is believed only when it cannot well be part of them.</summary>
    private static Parsed? Bare(string text, string? given)
    {
        var dash = text.LastIndexOfAny(['—', '–', '―']);
        if (dash < 0 && text.LastIndexOf("--", StringComparison.Ordinal) is var doubled and > 0)
            dash = doubled + 1;
        if (dash < 0 && text.LastIndexOf(" - ", StringComparison.Ordinal) is var spaced and > 0)
            dash = spaced + 1;
        if (dash < 0 && text.LastIndexOf("\n-", StringComparison.Ordinal) is var lined and > 0)
            dash = lined + 1;
        if (dash > 0 && ClaimedAttribution.Signature(text[(dash + 1)..]) is { } signed && Believe(signed, given, text[..dash].TrimEnd('-', ' ')))
            return new(text[..dash].TrimEnd('-', ' ', '\n', '\r', '\t', '—', '–'), signed.Speaker, signed.Outlet);

        var colon = text.IndexOf(':');
        if (colon > 0 && ClaimedAttribution.Before(text[..(colon + 1)]) is { Speaker.Length: > 0 } opened && (opened.Speaker.Contains(' ') || (given is not null && MeetsName(opened.Speaker, given))))
            return new(Unmarked(text[(colon + 1)..].Trim()), opened.Speaker, opened.Outlet);

        var comma = text.LastIndexOf(", said ", StringComparison.Ordinal);
        if (comma > 0 && ClaimedAttribution.After(text[(comma + 1)..]) is { Speaker.Length: > 0 } said && (given is null || MeetsName(said.Speaker, given)))
            return new(text[..comma].TrimEnd(), said.Speaker, said.Outlet);
        return null;
    }

    private static bool IsAnother(ClaimedAttribution? one, ClaimedAttribution other)
        => one is { Speaker.Length: > 0 } && other.Speaker.Length > 0 && !MeetsName(one.Speaker, other.Speaker);

    private static string Unmarked(string text) => QuotationMarks.Outer(text) is [var span] && span.Start == 1 && span.End == text.Length - 1 ? span.In(text) : text;

    /// <summary>"There is one man to blame — Tom Hale" is a quote that ends in a name; a signature follows a finished sentence or a line break.</summary>
    private static bool Believe(ClaimedAttribution signed, string? given, string before)
    {
        if (given is not null && MeetsName(signed.Speaker, given))
            return true;
        var end = before.TrimEnd(' ', '\t');
        return end.Length > 0 && (end[^1] is '.' or '!' or '?' or '…' or '\n' or '\r' || Marks.IsCloser(end[^1]) || signed.Outlet is not null || (given is null && signed.Speaker.Contains(' ')));
    }

    private static bool MeetsName(string one, string other)
    {
        var first = PersonName.Of(one).Surname;
        return first.Length > 0 && (first == PersonName.Of(other).Surname || Institutions.AreSame(one, other));
    }

    private static bool HasWords(string text) => text.Any(char.IsLetterOrDigit);
}
