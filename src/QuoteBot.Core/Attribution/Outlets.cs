using System.Collections.Frozen;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>Tells the name of an outlet, network, programme or platform from that of a person, a place or a body.</summary>
internal sealed class Outlets(MarkedText text, People people)
{
    private readonly Lazy<HashSet<string>> _alone = new(() => [.. people.Mentions.Where(mention => mention.Words.Length == 1).Select(mention => text.Lower(mention.Start))]);

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Lists = WordLists.Read("QuoteBot.Attribution.outlets.txt");
    private static readonly FrozenSet<string> MediaNouns = Set("media nouns");
    private static readonly FrozenSet<string> Agencies = Set("agencies and broadcasters");
    private static readonly FrozenSet<string> Platforms = Set("platforms");
    private static readonly FrozenSet<string> MediaRoles = Set("media roles");
    private static readonly FrozenSet<string> Bodies = Set("bodies");

    public static readonly FrozenSet<string> Occasions = Set("occasions");
    public static readonly FrozenSet<string> Letters = Set("letters");
    public static readonly FrozenSet<string> Writings = Set("writings");

    /// <summary>"the state-run German news agency": so many words may stand before the name.</summary>
    private const int MaxLead = 4;

    /// <summary>The longest title of a programme.</summary>
    private const int MaxTitle = 7;

    /// <summary>The outlet whose name begins at the token, without a small "the"; null for a person, a place, a body, a crowd.</summary>
    /// <param name="limit">The name begins before this token.</param>
    /// <param name="isAddressed">The words before say that somebody was spoken to: then a name of nothing else is an outlet's.</param>
    public string? At(int start, int limit, bool isAddressed)
    {
        var i = start;
        var shown = false;
        for (; i < limit && i - start < MaxLead && text.Tokens[i] is { IsWord: true, IsCapitalised: false } && !text.IsQuoted(i); i++)
        {
            if (!CanLead(i))
                return null;
            shown |= MediaNouns.Contains(text.Lower(i));
        }

        if (i >= limit)
            return null;
        if (text.IsQuoted(i))
            return text.Lower(start - 1) is "on" ? Title(i) : null;
        var name = Run(i);
        return name.Length == 0 ? null : Named(name, isAddressed && i == start, shown);
    }

    /// <summary>"Twitter", "Truth Social"; null where the token names no platform, or only its owner or premises: "Facebook's offices".</summary>
    public string? PlatformAt(int i)
    {
        if (text.Tokens[i] is { IsCapitalised: true } && text.Lower(i) is "truth" && text.Lower(i + 1) is "social")
            return text.TextOf(new TokenRange(i, i + 2));
        /* At the end of a sentence "X." looks like an initial. */
        var word = text.Lower(i).TrimEnd('.');
        if (!text.Tokens[i].IsCapitalised || !Platforms.Contains(word) || text.Lower(i + 1) is "'s")
            return null;
        /* "Malcolm X", "the X factor": the letter alone is a platform only after "on" and before a pause. */
        return word is "x" && (text.Lower(i - 1) is not ("on" or "to") || IsNounAt(i + 1)) ? null : text.TextOf(new TokenRange(i, i + 1)).TrimEnd('.');
    }

    private bool CanLead(int i) => !Lexicon.RoleNouns.Contains(text.Lower(i)) && !MediaRoles.Contains(text.Lower(i)) && !Lexicon.Prepositions.Contains(text.Lower(i)) && !Lexicon.Conjunctions.Contains(text.Lower(i)) && !Verbs.LooksFinite(text.Tokens[i]) && !Lexicon.Subordinators.Contains(text.Lower(i));

    private string? Named(TokenRange name, bool isAddressed, bool shown)
    {
        var next = text.Lower(name.End);
        if (IsPossessive(name.End))
            return OfPossessor(name, isAddressed, shown);
        if (text.Tokens.Count > name.End && MediaNouns.Contains(next) && !text.Tokens[name.End].IsCapitalised)
            return AfterMediaNoun(name);
        if (MediaRoles.Contains(next) && !IsPerson(name))
            return Text(name);
        /* "FBI investigators", "the Fox News audience": the name only qualifies. */
        if (IsNounAt(name.End))
            return null;
        /* "Ana Ruiz of The Post". */
        if (next is "of" or "from" or "at" && Run(SkipThe(name.End + 1)) is { Length: > 0 } employer && (IsKnown(employer) || text.Lower(employer.Start) is "the") && !IsKnown(name))
            return Text(employer);
        return IsOutlet(name, isAddressed, shown) ? Text(name) : null;
    }

    /// <summary>"CNN's Ana Ruiz" is CNN; "Germany's Bild" is Bild; "Ruiz's team" is nobody's outlet.</summary>
    private string? OfPossessor(TokenRange name, bool isAddressed, bool shown)
    {
        var after = name.End + (text.Lower(name.End) is "'s" || text.Tokens[name.End].Kind == TokenKind.SingleMark ? 1 : 0);
        if (IsPlace(name))
            return At(after, Math.Min(text.Tokens.Count, after + MaxLead), isAddressed);
        var owned = after < text.Tokens.Count && (text.Tokens[after].IsCapitalised || text.IsQuoted(after) || MediaRoles.Contains(text.Lower(after)) || MediaNouns.Contains(text.Lower(after)));
        return IsOutlet(name, isAddressed && owned, shown) && (owned || IsKnown(name)) ? Text(name) : null;
    }

    /// <summary>"German newspaper Bild" is Bild; "the Interfax news agency" is Interfax; "Israeli television" is none.</summary>
    private string? AfterMediaNoun(TokenRange name)
    {
        var i = name.End;
        while (i < text.Tokens.Count && i - name.End < 2 && MediaNouns.Contains(text.Lower(i)) && !text.Tokens[i].IsCapitalised)
            i++;
        if (Run(i) is { Length: > 0 } second && !IsPerson(second))
            return Text(second);
        return IsKnown(name) || !IsPerson(name) && !IsPlace(name) && !IsDemonym(name) ? Text(name) : null;
    }

    private bool IsOutlet(TokenRange name, bool isAddressed, bool shown)
    {
        if (IsKnown(name))
            return true;
        if (IsPerson(name) || IsPlace(name) || IsBody(name))
            return false;
        return shown || isAddressed && !IsDemonym(name);
    }

    /// <summary>The name itself tells: it holds a word for an outlet, or is one of the few that all news uses.</summary>
    private bool IsKnown(TokenRange name)
    {
        var (first, last) = (text.Lower(name.Start), text.Lower(name.End - 1));
        if (name.Length == 1)
            return Agencies.Contains(last) || Platforms.Contains(last) && last is not "x" || last is "times" or "post" or "journal" or "guardian" or "telegraph" or "tribune" or "globe" or "observer" or "monitor" or "herald";
        return MediaNouns.Contains(last) || Agencies.Contains(first) || Agencies.Contains(last) || first is "radio" or "channel" or "daily" or "agence"
            || first is "the" && MediaNouns.Contains(text.Lower(name.Start + 1)) || first is "meet" or "face" && text.Lower(name.Start + 1) is "the";
    }

    /// <summary>A title or initial in it, a first name at its head, or a surname that the article uses alone.</summary>
    private bool IsPerson(TokenRange name)
    {
        for (var i = name.Start; i < name.End; i++)
        {
            if (NameLists.Titles.Contains(text.Lower(i)) || i > name.Start && text.Lower(i) is { Length: 2 } initial && initial[1] == '.')
                return true;
        }

        return people.Named(Text(name), Gender.Unknown) is not null || NameLists.IsFirstName(text.Lower(name.Start))
            || name.Length == 2 && _alone.Value.Contains(text.Lower(name.End - 1));
    }

    private bool IsPlace(TokenRange name) => NameLists.Places.Contains(Text(name).ToLowerInvariant()) || NameLists.Places.Contains(text.Lower(name.End - 1));

    private bool IsBody(TokenRange name) =>
        Bodies.Contains(text.Lower(name.Start)) || Bodies.Contains(text.Lower(name.End - 1)) || Lexicon.GroupNouns.Contains(text.Lower(name.End - 1))
        || Lexicon.InstitutionEnds.Contains(text.Lower(name.End - 1)) && !MediaNouns.Contains(text.Lower(name.End - 1));

    /// <summary>"Israeli", "Germans", "Muslims": a people or what belongs to it.</summary>
    private bool IsDemonym(TokenRange name)
    {
        var word = text.Lower(name.End - 1);
        return word.EndsWith("an", StringComparison.Ordinal) || word.EndsWith("ans", StringComparison.Ordinal) || word.EndsWith("ish", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal)
            || word.EndsWith("eli", StringComparison.Ordinal) || word.EndsWith("qi", StringComparison.Ordinal) || word.EndsWith("ists", StringComparison.Ordinal) || word is "muslims" or "jews" or "french" or "dutch" or "greek" or "swiss" or "arabs" or "turks" or "kurds";
    }

    /// <summary>Capitalised words in a row, with the number of a channel; "The" belongs to a name.</summary>
    private TokenRange Run(int start)
    {
        var i = start;
        while (i < text.Tokens.Count && i - start < MaxTitle && !text.IsQuoted(i) && (text.Tokens[i].IsCapitalised && !IsDate(i) || i > start && Continues(i)) && (i == start || text.Tokenized.SentenceOf(i) == text.Tokenized.SentenceOf(start)))
            i++;
        return new TokenRange(start, i);
    }

    private bool Continues(int i) =>
        text.Lower(i) is "and" && i + 1 < text.Tokens.Count && text.Tokens[i + 1].IsCapitalised && MediaNouns.Contains(text.Lower(i - 1)) && MediaNouns.Contains(text.Lower(i + 1))
        || text.Tokens[i].Kind == TokenKind.Number && (text.Lower(i - 1) is "channel" || Agencies.Contains(text.Lower(i - 1)))
        || text.Lower(i) is "&" || text.Lower(i) is "the" or "of" && text.Lower(i - 1) is "meet" or "face" or "state" or "voice";

    /// <summary>A capitalised day or month; "Today" in capitals is a name's.</summary>
    private bool IsDate(int i) => text.Lower(i) is not ("today" or "tonight" or "may") && (Lexicon.Days.Contains(text.Lower(i)) || Lexicon.Months.Contains(text.Lower(i)));

    /// <summary>A programme's title in marks: "on “The Late Tide”".</summary>
    private string? Title(int i)
    {
        var region = text.Regions[text.RegionOf(i)];
        if (region.Open != i || !region.IsClosed || region.Inner.Length is 0 or > MaxTitle)
            return null;
        for (var at = region.Inner.Start; at < region.Inner.End; at++)
        {
            var small = Lexicon.Prepositions.Contains(text.Lower(at)) || Lexicon.Determiners.Contains(text.Lower(at)) || text.Lower(at) is "and";
            if (text.Tokens[at] is { IsWord: true, IsCapitalised: false } && !small)
                return null;
        }

        return text.TextOf(region.Inner).TrimEnd(',', '.');
    }

    private bool IsPossessive(int i) => text.Lower(i) is "'s" || i < text.Tokens.Count && text.Tokens[i] is { Kind: TokenKind.SingleMark, SpaceBefore: false } && text.Lower(i - 1).EndsWith('s');

    /// <summary>A small word that can only be a noun or its adjective.</summary>
    private bool IsNounAt(int i)
    {
        if (i >= text.Tokens.Count || text.Tokens[i] is not { IsWord: true, IsCapitalised: false } token || text.IsQuoted(i))
            return false;
        var word = token.Lower;
        var isSmall = Lexicon.Prepositions.Contains(word) || Lexicon.Conjunctions.Contains(word) || Lexicon.Determiners.Contains(word) || Lexicon.Subordinators.Contains(word) || Lexicon.SubjectPronouns.Contains(word)
            || Lexicon.ObjectPronouns.Contains(word) || Lexicon.Days.Contains(word) || text.IsAdverb(i) || word is "which" or "whether" or "there" or "last" or "late" or "early" or "formerly" or "'s";
        return !isSmall && !Verbs.LooksFinite(token) && !word.EndsWith("ing", StringComparison.Ordinal) && !CueVerbs.TryGet(word, out _);
    }

    private int SkipThe(int i) => text.Lower(i) is "the" && i < text.Tokens.Count && !text.Tokens[i].IsCapitalised ? i + 1 : i;

    private string Text(TokenRange range) => Spaces.Single(text.TextOf(range));

    private static FrozenSet<string> Set(string section) => Lists[section].SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet();
}
