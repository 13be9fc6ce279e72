using QuoteBot.Attribution.Persons;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>The origin of a quote: the outlet, network, programme or platform to which it was said or where it was written.</summary>
/// <remarks>A person, a crowd or a body that was spoken to is no origin: two outlets may both have heard it there.</remarks>
internal sealed class Origins(MarkedText text, People people)
{
    /// <summary>"an interview published on Friday with": so far may an occasion stand before its preposition.</summary>
    private const int MaxGap = 4;

    private readonly Outlets _outlets = new(text, people);

    /// <summary>"Axios" in "told Axios" and in "in an interview with Axios", "X" in "wrote on X"; null when nothing tells.</summary>
    public string? Of(FoundQuote found)
    {
        if ((found.Cue ?? found.IntroducedBy) is not { } cue)
            return null;
        if (Told(cue) is { } told)
            return told;
        foreach (var range in Circumstances.Of(text, found))
        {
            if (In(range, cue) is { } origin)
                return origin;
        }

        return cue.Verb.Lemma is "tweet" ? "Twitter" : null;
    }

    /// <summary>The one told, where the verb itself takes one: "told Axios".</summary>
    private string? Told(Cue cue) =>
        cue.Verb.TakesHearer && cue.Hearer is { } hearer && hearer.Start == cue.Words.End ? _outlets.At(hearer.Start, hearer.End, isAddressed: true) : null;

    private string? In(TokenRange range, Cue cue)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (text.Lower(i) is "tweet" or "tweets" && Follows(i, range.Start, word => word is "in" or "via" or "on"))
                return "Twitter";
            if (_outlets.PlatformAt(i) is { } platform && Follows(i, Math.Max(0, range.Start - 1), word => word is "on" or "in" or "via" or "to"))
                return platform;
            if (NamesOutlet(i, range, cue) is { } isAddressed && _outlets.At(i + 1, Math.Min(text.Tokens.Count, i + 2 + MaxGap), isAddressed) is { } outlet)
                return outlet;
        }

        return null;
    }

    /// <summary>What the preposition here leads to: true an outlet, after "interview" and the like; false what only its name can tell; null none.</summary>
    private bool? NamesOutlet(int i, TokenRange range, Cue cue) => text.Lower(i) switch
    {
        "with" or "to" when Follows(i, range.Start, OutletNames.Occasions.Contains) => true,
        "with" or "to" when Follows(i, range.Start, OutletNames.Letters.Contains) => false,
        "by" when Follows(i, range.Start, word => word is "quoted" or "cited" or "interviewed") => true,
        "in" or "for" when Follows(i, range.Start, OutletNames.Writings.Contains) || cue.Verb.Lemma is "write" || text.Lower(i - 1) is "writing" => false,
        "on" => false,
        _ => null,
    };

    /// <summary>One of these words stands close before, with no comma and no other preposition between; "in Danish" may be.</summary>
    private bool Follows(int i, int floor, Func<string, bool> isWanted)
    {
        for (var at = i - 1; at >= floor && i - at <= MaxGap && text.Lower(at) is not ","; at--)
        {
            if (isWanted(text.Lower(at)))
                return true;
            if (Lexicon.Prepositions.Contains(text.Lower(at)) && !Translations.IsLanguage(text.Lower(at + 1)))
                return false;
        }

        return false;
    }
}
