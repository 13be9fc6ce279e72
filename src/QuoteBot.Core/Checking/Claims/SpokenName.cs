using System.Text.RegularExpressions;

namespace QuoteBot.Checking.Claims;

/// <summary>Takes off what people type around a name and what is no part of it: "So Lindqvist", "On Monday, Lindqvist", "Lindqvist (D)", "Lindqvist's response", "BREAKING: Lindqvist".</summary>
internal static partial class SpokenName
{
    /// <summary>"lol yep so even Lindqvist": more stand before no name.</summary>
    private const int MostOpeners = 4;

    /// <summary>A longer text is no name, and hostile text would cost the square of its length.</summary>
    private const int LongestText = 200;

    /// <returns>The text itself where nothing stands around it, or nothing would be left.</returns>
    public static string Of(string text)
    {
        var name = text.Trim();
        if (name.Length > LongestText)
            return name;
        for (var i = 0; i < MostOpeners && WithoutOpener(name) is { Length: > 0 } rest && rest.Length < name.Length; i++)
            name = rest;
        var bare = Tail().Replace(name, "").TrimEnd(' ', ',');
        return bare.Length > 0 ? bare : name;
    }

    /// <summary>Without "BREAKING:", "RT", "In 2019,", "When asked about the strike,", "Yep,". Not for the words of a claim: "No, he did not" begins so as well.</summary>
    public static string WithoutOpener(string text) => Opener().Replace(WithoutLabel(text), "", 1).TrimStart();

    /// <summary>Without "BREAKING:" and "RT", which nobody says.</summary>
    public static string WithoutLabel(string text) => Label().Replace(text, "", 1).TrimStart();

    /// <summary>Without when, where, about what or at what: "Lindqvist on the strike", "Lindqvist in 2019", "Lindqvist via Twitter", "Lindqvist endorsing Hale".</summary>
    /// <param name="occasion">What was taken off; empty for nothing.</param>
    public static string WithoutOccasion(string text, out string occasion)
    {
        var match = text.Length <= LongestText ? Occasion().Match(text) : Match.Empty;
        occasion = match.Value;
        return match.Success ? text[..match.Index] : text;
    }

    [GeneratedRegex(@"^(?:(?:breaking(?:\s+news)?|just\s+in|update|flashback|reminder|throwback|fact[- ]?check|quote(?:\s+of\s+the\s+day)?)\s*[:!–—-]+\s*|rt\s+(?=@))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:(?:so|even|but|and|lol|lmao|omg|wow|yep|yes|yeah|nope|no|hey|well|ok|okay|oh|ah|haha|meanwhile|apparently|reportedly|allegedly|supposedly|now|then|today|yesterday|tonight|again|also|because|still|remember|per|via|as|quote|quoting)\b[,:!.]*\s+"
        + @"|(?:in|on|at|during|after|before|since|last|this|back|earlier|later|when|while|following|speaking|asked|per|according)\b[^,:“”""]{1,60},\s+"
        + @"|(?:in|on)\s+(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+)?(?:\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|an?\s+(?:statement|speech|tweet|letter|interview|post|press\s+release))\s+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opener();

    /// <summary>A party, what somebody's words are called, and what is typed behind it all: "lol", "🙄".</summary>
    [GeneratedRegex(@"(?:[\s,]+(?:lol|lmao|lmfao|smh|omg|haha|tho|ofc|btw)\b[^\p{L}\p{N}]*|\s*[\p{So}\p{Cs}\uFE0F]+|\s+(?:himself|herself|themselves)|\s*\((?:[dri]|dem|gop)\b[^()]*\)?|,\s*[dri](?:[-–]\w+\.?)?|['’]s\s+(?:response|answer|reply|statement|tweet|post|words|take|reaction|message|quote|speech|e-?mail|letter|memo|op-ed|essay|remarks|comments?|testimony|dissent|opinion|concurrence|memoirs?))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tail();

    [GeneratedRegex(@"\s+(?:on|to|in|at|via|about|after|during)\s+.*$|(?<=^(?:\p{Lu}[\w.’'-]*\s+){0,3}\p{Lu}[\w.-]*)\s+(?!quoting|citing|paraphrasing|impersonating|imitating|mimicking|channeling|repeating|reading|playing)\p{Ll}{2,}ing\s+(?:\p{Lu}|(?:the|a|an|his|her|their|this|that|it|him|them)\b).*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Occasion();
}
