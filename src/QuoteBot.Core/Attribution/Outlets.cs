using QuoteBot.Attribution.Names;
using QuoteBot.Attribution.Persons;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>Finds the outlet, network, programme or platform that a phrase names.</summary>
internal sealed class Outlets(MarkedText text, People people)
{
    /// <summary>"the state-run German news agency": so many words may stand before the name.</summary>
    private const int MaxLead = 4;

    private readonly OutletNames _names = new(text, people);

    /// <summary>The outlet whose name begins at the token, without a small "the"; null for a person, a place, a body, a crowd.</summary>
    /// <param name="limit">The name begins before this token.</param>
    /// <param name="isAddressed">The words before say that somebody was spoken to: then a name of nothing else is an outlet's.</param>
    public string? At(int start, int limit, bool isAddressed)
    {
        var i = start;
        var isShown = false;
        while (i < limit && i - start < MaxLead && text.Tokens[i] is { IsWord: true, IsCapitalised: false } && !text.IsQuoted(i))
        {
            if (!CanLead(text.Tokens[i]))
                return null;
            isShown |= OutletNames.IsMediaNoun(text.Lower(i));
            i++;
        }

        if (i >= limit)
            return null;
        if (text.IsQuoted(i))
            return isAddressed || text.Lower(start - 1) is "on" ? _names.TitleAt(i) : null;
        var name = _names.RunAt(i);
        return name.Length == 0 ? null : Named(name, isAddressed && i == start, isShown);
    }

    /// <summary>"Twitter", "Truth Social"; null where the token names no platform, or only its owner or premises: "Facebook's offices".</summary>
    public string? PlatformAt(int i)
    {
        if (text.Tokens[i].IsCapitalised && text.Lower(i) is "truth" && text.Lower(i + 1) is "social")
            return text.TextOf(new TokenRange(i, i + 2));
        /* At the end of a sentence "X." looks like an initial. */
        var word = text.Lower(i).TrimEnd('.');
        if (!text.Tokens[i].IsCapitalised || !OutletNames.IsPlatform(word) || text.Lower(i + 1) is "'s")
            return null;
        /* "Malcolm X", "the X factor": the letter alone is a platform only after "on" and before no noun. */
        var isLetter = word is "x" && (text.Lower(i - 1) is not ("on" or "to") || NounAhead.At(text, i + 1));
        return isLetter ? null : text.TextOf(new TokenRange(i, i + 1)).TrimEnd('.');
    }

    /// <summary>An article or adjective may stand before a name; a role ("reporter Ana Ruiz") makes it a person's, a verb makes it a clause.</summary>
    private static bool CanLead(Token token) =>
        !Lexicon.RoleNouns.Contains(token.Lower) && !OutletNames.IsMediaRole(token.Lower) && !Lexicon.Prepositions.Contains(token.Lower)
        && !Lexicon.Conjunctions.Contains(token.Lower) && !Lexicon.Subordinators.Contains(token.Lower) && !Verbs.LooksFinite(token);

    private string? Named(TokenRange name, bool isAddressed, bool isShown)
    {
        var next = text.Lower(name.End);
        if (IsPossessive(name.End))
            return Possessor(name, isAddressed, isShown);
        if (OutletNames.IsMediaNoun(next) && !text.Tokens[name.End].IsCapitalised)
            return AfterMediaNoun(name);
        if (OutletNames.IsMediaRole(next) && !_names.IsPerson(name))
            return Text(name);
        /* "FBI investigators", "the Fox News audience": the name only qualifies. */
        if (NounAhead.At(text, name.End))
            return null;
        return Employer(name) ?? (_names.IsOutlet(name, isAddressed, isShown) ? Text(name) : null);
    }

    /// <summary>"Ana Ruiz of The Post"; null when no outlet follows, or the name before is one itself.</summary>
    private string? Employer(TokenRange name)
    {
        if (text.Lower(name.End) is not ("of" or "from" or "at") || _names.IsKnown(name))
            return null;
        var start = name.End + 1;
        if (start < text.Tokens.Count && text.Lower(start) is "the" && !text.Tokens[start].IsCapitalised)
            start++;
        var employer = _names.RunAt(start);
        return employer.Length > 0 && (_names.IsKnown(employer) || text.Lower(employer.Start) is "the") ? Text(employer) : null;
    }

    /// <summary>"CNN's Ana Ruiz" is CNN; "Germany's Bild" is Bild; "Ruiz's team" and "the Post's failure" are no outlets.</summary>
    private string? Possessor(TokenRange name, bool isAddressed, bool isShown)
    {
        var owned = name.End + 1;
        if (owned >= text.Tokens.Count)
            return null;
        if (_names.IsPlace(name))
            return At(owned, Math.Min(text.Tokens.Count, owned + MaxLead), isAddressed);
        var isMedia = OutletNames.IsMediaRole(text.Lower(owned)) || OutletNames.IsMediaNoun(text.Lower(owned));
        return (isMedia || text.Tokens[owned].IsCapitalised || text.IsQuoted(owned)) && _names.IsOutlet(name, isAddressed, isShown) ? Text(name) : null;
    }

    /// <summary>"German newspaper Bild" is Bild; "the Interfax news agency" is Interfax; "Israeli television" is none.</summary>
    private string? AfterMediaNoun(TokenRange name)
    {
        var i = name.End;
        while (i - name.End < 2 && OutletNames.IsMediaNoun(text.Lower(i)) && !text.Tokens[i].IsCapitalised)
            i++;
        if (_names.RunAt(i) is { Length: > 0 } second && !_names.IsPerson(second))
            return Text(second);
        return _names.IsOutlet(name, isAddressed: true, isShown: false) ? Text(name) : null;
    }

    private bool IsPossessive(int i) =>
        text.Lower(i) is "'s"
        || i < text.Tokens.Count && text.Tokens[i] is { Kind: TokenKind.SingleMark, SpaceBefore: false } && text.Lower(i - 1).EndsWith('s');

    /// <summary>Without the stop that ends a sentence and looks like an abbreviation's: "DR.".</summary>
    private string Text(TokenRange range)
    {
        var printed = Spaces.Single(text.TextOf(range));
        return printed.EndsWith('.') && OutletNames.IsAgency(printed[..^1].ToLowerInvariant()) ? printed[..^1] : printed;
    }
}
