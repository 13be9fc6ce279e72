using System.Text.RegularExpressions;
using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Index;
using QuoteBot.Index.Speakers;

namespace QuoteBot.Checking.Speakers;

/// <summary>Judges by an article's own text a speaker whose name alone does not tell whether it is the claimed one: roles, bodies, and who speaks for them. Pure.</summary>
internal static partial class SpeakersOfArticle
{
    /// <summary>The sentence before "the two said" names them.</summary>
    private const int ReachOfPair = 400;

    /// <summary>What stands before the names of houses and places, and seldom before a person's.</summary>
    private static readonly string[] BeforeHouses = [" at ", " in ", " the ", " joined ", " startup ", " company ", " firm ", " organization ", " website "];

    private const int LongestBefore = 16;

    /// <returns>Null when the article does not join the two.</returns>
    public static SpeakerJudgement? Judge(string claimed, Quote quote, Speaker speaker, SourceText source)
    {
        if (source.Parts is not [var part])
            return null;
        var text = part.Article.Text;
        // The place of the mention in the article's text, not in the window's.
        var mention = quote.Mention is { } span ? span.Start - part.Span.Start + part.ArticleStart : -1;
        if (mention < 0 || mention >= text.Length)
            mention = quote.Start - part.Span.Start + part.ArticleStart;
        // "the union said": whoever it is, the claim calls them as the article does.
        if (quote.Mention is { } own && own.Start >= 0 && own.End <= source.Text.Length && own.Length < LongestOwnMention && (IsSame(source.Text[own.Start..own.End], claimed) || IsOneOf(source.Text[own.Start..own.End], claimed)))
            return new(SpeakerFit.Perhaps, $"The article calls {speaker.Name} so.");
        if (PrintedHouses.Are(text, mention, (speaker.Kind == SpeakerKind.Person ? speaker.Role : speaker.Name) ?? "", claimed))
            return new(SpeakerFit.Perhaps, $"By the article, the words are those of {speaker.Name}, for {claimed}.");
        if (speaker.Kind == SpeakerKind.Person)
        {
            if (speaker.Role is { } voice && Representatives.IsVoice(voice) && IsVoiceOf(text, mention, claimed))
                return new(SpeakerFit.Perhaps, $"The words were spoken by {speaker.Name}, {voice}, for {claimed}.");
            if (speaker.Role is { } served && IsVoiceOfOffice(text, served, claimed))
                return new(SpeakerFit.Perhaps, $"The words were spoken by {speaker.Name}, {served}.");
            if (Kinship.Of(claimed) is { } kin)
                return kin.IsCalled(text, speaker.Name) ? new(SpeakerFit.Perhaps, $"The article calls {speaker.Name} so.") : null;
            if (PrintedOffices.Calls(text, speaker.Name, claimed) || PrintedDescriptions.Are(text, speaker.Name, speaker.Role, claimed) || PrintedDeeds.Are(text, speaker.Name, claimed))
                return new(SpeakerFit.Perhaps, $"The article calls {speaker.Name} so.");
            if (IsMentionedSo(claimed, speaker, source))
                return new(SpeakerFit.Perhaps, $"The article calls {speaker.Name} so.");
            if (IsSignedFor(text, mention, speaker.Name, claimed))
                return new(SpeakerFit.Perhaps, $"The article gives the words to {speaker.Name}, {claimed}.");
            if (IsJoint(text, mention, claimed))
                return new(SpeakerFit.Perhaps, $"The article tells of a joint statement with {claimed}.");
            if (OtherNames.Are(text, speaker.Name, claimed))
                return new(SpeakerFit.Perhaps, $"The article gives {claimed} as another name of {speaker.Name}.");
            if (PrintedRanks.Are(text, speaker.Name, speaker.Role, claimed))
                return new(SpeakerFit.Perhaps, $"The words were spoken by {speaker.Name}, an officer of theirs.");
            return !IsOfPerson(claimed) && PrintedOffices.Of(text, speaker.Name, claimed) is { } role ? new(SpeakerFit.Perhaps, $"The words were spoken by {speaker.Name}, its {role}.") : null;
        }

        if (speaker.Kind == SpeakerKind.Unnamed)
        {
            // "the director of the museum, Ana Vik": what the record gives as nobody's is a role whose holder the article names.
            if (PrintedOffices.Calls(text, claimed, speaker.Name) || IsCalledOnly(text, speaker.Name, claimed))
                return new(SpeakerFit.Perhaps, $"The record names no one: {speaker.Name}; the article gives the name {claimed}.");
            if (speaker.Name.StartsWith("its ", StringComparison.OrdinalIgnoreCase))
                return PrintedOffices.IsItsOf(text, mention, claimed) ? new(SpeakerFit.Perhaps, $"The record names no one: {speaker.Name}.") : null;
            if (IsGroupOf(text, speaker.Name, claimed) || IsToldOf(text, speaker.Name, claimed) || IsTeller(quote, speaker.Name, claimed))
                return new(SpeakerFit.Perhaps, $"The record names no one: {speaker.Name}.");
            return speaker.Name is "the two" or "both" && IsNamedBefore(text, mention, claimed) ? new(SpeakerFit.Perhaps, "The record gives the words to two together.") : null;
        }

        if (FirstNames.Joined(text, speaker.Name, claimed) is { } joined)
            return new(joined, joined == SpeakerFit.Perhaps ? $"The article calls {claimed} {speaker.Name}." : null);
        // "the governor's office" for "Ana Ruiz's office", where the article calls Ruiz so.
        if (speaker.Kind == SpeakerKind.Institution && BodyMatch.Possessed(speaker.Name) is var (owner, house) && BodyMatch.Possessed(claimed) is var (bearer, same) && house.Equals(same, StringComparison.OrdinalIgnoreCase)
            && (PrintedOffices.Calls(text, owner, bearer) || PrintedDescriptions.Are(text, owner, null, bearer)))
            return new(SpeakerFit.Perhaps, $"The record names {speaker.Name}; the article calls {owner} {bearer}.");
        if (speaker.Kind == SpeakerKind.Institution && FullerNames.Is(text, speaker.Name, claimed))
            return new(SpeakerFit.Perhaps, $"The record names {speaker.Name}; the article also has {claimed}.");
        if (speaker.Kind == SpeakerKind.Document && (StatementIssuers.Issued(text, mention, speaker.Name, claimed) || FullerNames.IsOfBody(text, speaker.Name, claimed)))
            return new(SpeakerFit.Perhaps, $"The record names {speaker.Name}; by the article, it is that of {claimed}.");
        return PrintedOffices.Of(text, claimed, speaker.Name) is { } office
            ? new(SpeakerFit.Perhaps, $"The record names {speaker.Name}; the article calls {claimed} its {office}.")
            : null;
    }

    private const int LongestOwnMention = 80;

    /// <summary>"Mara Lindqvist and Tom Hale" for Lindqvist in full.</summary>
    private static bool IsOneOf(string mention, string claimed)
        => mention.Contains(" and ", StringComparison.Ordinal) && claimed.Contains(' ', StringComparison.Ordinal) && mention.Split([" and ", ", "], StringSplitOptions.TrimEntries).Any(part => NameWords.Of(part).SequenceEqual(NameWords.Of(claimed), StringComparer.Ordinal));

    private static bool IsSame(string mention, string claimed)
        => NameWords.Of(claimed) is { Count: > 1 } words && words[0] == "the" && NameWords.Of(mention).SequenceEqual(words, StringComparer.Ordinal);

    /// <summary>“…” — Mara Lindqvist, Moor Post, behind a dash or in a line of its own: for whom she writes.</summary>
    private static bool IsSignedFor(string text, int mention, string person, string claimed)
    {
        var end = text.IndexOf('\n', mention) is >= 0 and var stop ? stop : text.Length;
        if (end - mention > LongestSignature || !(mention == 0 || text[mention - 1] == '\n' || text.AsSpan(0, mention).TrimEnd(' ') is [.., '—' or '–' or '-']))
            return false;
        var line = text[mention..end];
        return line.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && line.AsSpan(0, comma).EndsWith(person.AsSpan(person.LastIndexOf(' ') + 1), StringComparison.Ordinal)
            && NameWords.Of(line[(comma + 1)..]).SkipWhile(word => word == "the").SequenceEqual(NameWords.Of(claimed).SkipWhile(word => word == "the"), StringComparer.Ordinal);
    }

    private const int LongestSignature = 120;

    /// <summary>"Mara Lindqvist said in a joint statement with the chairman, Tom Vik": the sentence of the mention names the claimed person beside it.</summary>
    private static bool IsJoint(string text, int mention, string claimed)
    {
        if (ClaimedSpeaker.Of(claimed).Name is not { Surname: { Length: > 2 } surname })
            return false;
        var start = text.LastIndexOf('\n', Math.Max(0, mention - 1)) + 1;
        var end = text.IndexOf('\n', mention) is >= 0 and var stop ? stop : text.Length;
        return Joint().Match(text, start, end - start) is { Success: true } joint && !NewSentence().IsMatch(text[Math.Min(mention, joint.Index)..Math.Max(mention, joint.Index)]) && NameWords.Of(text[joint.Index..Math.Min(end, joint.Index + ReachOfJoint)]).Contains(surname);
    }

    private const int ReachOfJoint = 200;

    /// <summary>A stop, and no name behind a short title.</summary>
    [GeneratedRegex(@"[.!?][”""]?\s+(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|His|Her|Their|This|That)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NewSentence();

    [GeneratedRegex(@"\bjoint (?:statement|letter|release|press release|op-ed|essay|tweet|post|note|memo)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    /// <summary>The article attributes other words to "the presumptive nominee", and means the speaker by it.</summary>
    private static bool IsMentionedSo(string claimed, Speaker speaker, SourceText source)
        => claimed.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && NameWords.Of(claimed) is { Count: > 2 } words
            && source.Quotes.Any(other => other is { Speakers: [{ Kind: SpeakerKind.Person } same], Mention: { } mention } && same.Name == speaker.Name && mention.Start >= 0 && mention.End <= source.Text.Length
                && NameWords.Of(source.Text[mention.Start..mention.End]).SequenceEqual(words, StringComparer.Ordinal));

    /// <summary>"Tom Vik Jr., the mayor's eldest son": where an article tells of father and son, the name without "Jr." means the father.</summary>
    /// <param name="text">Of the article, about the words.</param>
    public static bool IsSonOf(string claimed, Speaker speaker, string text)
        => speaker.Kind == SpeakerKind.Person && PersonName.Of(speaker.Name).Suffix is { } && PersonName.Of(claimed).Suffix is null
            && (NameWords.Of(speaker.Role ?? "").Contains("son") || Family().IsMatch(text));

    [GeneratedRegex(@"\b(?:his father|(?:eldest|oldest|elder|older|younger|youngest) son)\b|['’]s? son\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Family();

    /// <summary>"Mara Lindqvist believes “…,” her spokesman Tom Hale said": the claimed person stands in the paragraph before their own voice.</summary>
    private static bool IsVoiceOf(string text, int mention, string claimed)
    {
        if (ClaimedSpeaker.Of(claimed).Name is not { Surname: { Length: > 2 } surname } || !Whose().IsMatch(text[Math.Max(0, mention - ReachOfVoice)..Math.Min(text.Length, mention + ReachOfVoice)]))
            return false;
        var start = Math.Max(text.LastIndexOf('\n', Math.Max(0, mention - 1)) + 1, mention - ReachOfPair);
        return NameWords.Of(text[start..mention]).Any(word => word == surname || word == surname + "s");
    }

    private const int ReachOfVoice = 60;

    /// <summary>"the governor's spokeswoman", "the governor's office" for the "Lindqvist spokeswoman", where the article has a Gov. Lindqvist.</summary>
    private static bool IsVoiceOfOffice(string text, string role, string claimed)
    {
        if (!Representatives.IsVoice(role) || OfOffice().Match(claimed) is not { Success: true } match || NameWords.Of(role).Any(Roles.Past.Contains))
            return false;
        var owner = Voice().Replace(role, "").Trim().Split(' ')[^1];
        var office = match.Groups["office"].Value;
        return owner.Length > 2 && char.IsUpper(owner[0]) && NameLists.IsTitle(office.ToLowerInvariant())
            && Titled().Matches(text).Any(titled => PersonName.Of(titled.Groups["name"].Value).Surname == owner.ToLowerInvariant() && RoleWords.Plain(titled.Groups["title"].Value.TrimEnd('.').ToLowerInvariant()) == RoleWords.Plain(office.ToLowerInvariant()));
    }

    [GeneratedRegex(@"^(?:(?:the |an? )?(?:spokes\w+|press secretary|representative) for )?the (?<office>\p{L}+)(?:['’]s (?:own )?(?:office|spokes\w+|press secretary|team|staff|representative|communications director))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfOffice();

    /// <summary>What is no name of "Lindqvist spokeswoman", "Lindqvist's press secretary", "a spokesman for Lindqvist".</summary>
    [GeneratedRegex(@"['’]s\b|\b(?:spokes\p{Ll}+|press secretary|communications director|representative|for|the|an?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Voice();

    [GeneratedRegex(@"\b(?<title>\p{Lu}\p{Ll}+)\.? (?<name>(?:\p{Lu}[\p{L}.’'-]+ ){0,2}\p{Lu}[\p{L}’'-]+\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    [GeneratedRegex(@"\b(?:her|his|their)\s+(?:\w+\s+)?(?:spokes\w+|press secretary|communications director|representative)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whose();

    /// <summary>Whether a claimed name that is not the speaker's may be what the article says that somebody is called, or that of a house, or have one, or a nickname, before one of the speaker's own names: then nobody is accused.</summary>
    /// <param name="known">The speakers of the index that the claimed name may mean.</param>
    public static bool MayBeNoPerson(string claimed, Speaker speaker, SourceText source, IReadOnlyList<KnownSpeaker> known)
    {
        if (source.Parts is [var article] && (OtherNames.Introduces(article.Article.Text, claimed) || IsOfWhomElse(article.Article.Text, speaker.Role, claimed)))
            return true;
        if (ClaimedSpeaker.Of(claimed).Name is not { Words: [var first, ..] } name || FirstNameList.Contains(first) || known.Any(other => other.Kind == SpeakerKind.Person && PersonName.Of(other.Name).Surname == name.Surname
                && PersonName.Of(other.Name).Surname != PersonName.Of(speaker.Name).Surname))
            return false;
        var recorded = PersonName.Of(speaker.Name);
        return name is { Words.Count: > 1, IsOneWord: false } && first.Length > 1 && (name.Surname == recorded.Surname || recorded.Words.Count > 1 && PersonName.GivenNamesFit(name.Surname, recorded.Words[0]))
            || source.Parts is [var part] && (IsPrintedAsHouse(part.Article.Text, claimed) || (name.Words.Count == 1 || Institutions.LooksLikeFirm(name)) && !IsPrintedAsPerson(part.Article.Text, claimed, name));
    }

    /// <summary>Whether the claim or the article has a title or a given name before a name of which the index knows nobody: else "Hamas" and "Moor Lamps" would be persons.</summary>
    private static bool IsPrintedAsPerson(string text, string claimed, PersonName name)
    {
        if (NameWords.Of(claimed) is [var first, ..] && NameLists.IsTitle(first))
            return true;
        var printed = string.Join(' ', claimed.Split(' ').TakeLast(name.Words.Count));
        for (var at = text.IndexOf(printed, StringComparison.Ordinal); at >= 0; at = text.IndexOf(printed, at + printed.Length, StringComparison.Ordinal))
        {
            if (BeforeName().Match(text[Math.Max(0, at - LongestBefore)..at]) is { Success: true } before && before.Groups["word"].Value.ToLowerInvariant() is var word && (NameLists.IsTitle(word) || FirstNameList.Contains(word)))
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"(?<word>\p{Lu}\p{L}+)\.? (?:\p{Lu}\. )?$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeName();

    /// <summary>"its secretary" writes for it, and holds an office; "its press secretary" only speaks.</summary>
    private static readonly string[] Secretary = ["secretary"];

    /// <summary>"spokesman Tom Hale" and no more: of whom the article speaks, and that may be the claimed.</summary>
    private static bool IsOfWhomElse(string text, string? role, string claimed)
        => role is not null && Roles.Telling(role) is { Count: > 0 } words && words.All(Representatives.Speaking.Contains) && !words.SetEquals(Secretary) && NameWords.Of(claimed) is { Count: > 0 } name && (name.Count == 1 || !FirstNameList.Contains(name[0])) && text.Contains(claimed, StringComparison.Ordinal);

    /// <summary>"an editor at Newshold", "the Doobie Brothers", "Newshold's": where people are not, and as they are not called. Linear in the text's length.</summary>
    private static bool IsPrintedAsHouse(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            if (end < text.Length && char.IsLetterOrDigit(text[end]))
                continue;
            var before = text.AsSpan(Math.Max(0, at - LongestBefore), Math.Min(at, LongestBefore));
            foreach (var word in BeforeHouses)
            {
                if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    /// <summary>"A welder, who gave his name only as Tomek": right behind the phrase by which the record names nobody.</summary>
    private static bool IsCalledOnly(string text, string phrase, string claimed)
    {
        var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && OnlyName().Match(text, at + phrase.Length) is { Success: true } only && only.Index == at + phrase.Length && only.Groups["name"].Value == claimed;
    }

    [GeneratedRegex(@"\G, who (?:only )?(?:gave|asked)\b[^,]{0,60}?\bname\b,?(?: only)?(?: as)? (?<name>\p{Lu}\p{L}+)", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyName();

    /// <summary>"Port Ellery officers" for "officers", where the article calls some so; "protesters", "the protesters in Ellery" for "some protesters", where it names the place.</summary>
    private static bool IsGroupOf(string text, string group, string claimed)
    {
        var noun = Several().Replace(group, "");
        if (noun.Contains(' ', StringComparison.Ordinal) || !Extraction.Lexicon.GroupNouns.Contains(noun.ToLowerInvariant()))
            return false;
        if (claimed.Length > noun.Length + 1 && claimed.EndsWith($" {noun}", StringComparison.OrdinalIgnoreCase) && char.IsUpper(claimed[0]))
            return text.Contains(claimed, StringComparison.OrdinalIgnoreCase);
        return GroupIn().Match(claimed) is { Success: true } there && there.Groups["noun"].Value.Equals(noun, StringComparison.OrdinalIgnoreCase) && (there.Groups["place"] is not { Success: true } place || text.Contains(place.Value, StringComparison.Ordinal) && IsNowhereElse(text, noun, place.Value));
    }

    /// <summary>"Some officers in Ellery knelt": they are not those of another town that the article names.</summary>
    private static bool IsNowhereElse(string text, string noun, string place)
        => GroupThere().Matches(text).Where(match => match.Groups["noun"].Value.Equals(noun, StringComparison.OrdinalIgnoreCase)).All(match => place.StartsWith(match.Groups["place"].Value, StringComparison.Ordinal));

    [GeneratedRegex(@"\b(?<noun>\p{L}+) (?:in|at|from|outside|of) (?:the )?(?<place>\p{Lu}\p{L}+)", RegexOptions.CultureInvariant)]
    private static partial Regex GroupThere();

    [GeneratedRegex(@"^(?:some|several|many|a few|a group of|dozens of|hundreds of|thousands of|the|other) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    [GeneratedRegex(@"^(?:some |the |several |many )?(?<noun>\p{L}+)(?: (?:in|at|from|outside|of) (?:the )?(?<place>\p{Lu}[\p{L} .-]+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex GroupIn();

    /// <summary>"a welder the Post spoke to" for "one welder", where the article says "The Post spoke to one welder".</summary>
    private static bool IsToldOf(string text, string phrase, string claimed)
        => Indefinite().Match(phrase) is { Success: true } noun && Indefinite().Match(claimed) is { Success: true } whole && whole.Groups["rest"].Value.StartsWith(noun.Groups["rest"].Value + " ", StringComparison.OrdinalIgnoreCase)
            && whole.Groups["rest"].Value[(noun.Groups["rest"].Length + 1)..] is { Length: > 0 } clause && text.Contains($"{clause} {phrase}", StringComparison.OrdinalIgnoreCase);

    /// <summary>"a welder who spoke to the Post" for the "a welder" whose words were told to the Post.</summary>
    private static bool IsTeller(Quote quote, string phrase, string claimed)
        => quote.ToldTo is { } outlet && Teller().Match(claimed) is { Success: true } teller && Institutions.AreSame(teller.Groups["outlet"].Value, outlet) && Indefinite().Match(phrase) is { Success: true } noun
            && noun.Groups["rest"].Value.Equals(teller.Groups["noun"].Value, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(?:an?|one|the) (?<noun>[^,]+?),? (?:who|that) (?:spoke (?:to|with)|talked (?:to|with)|told) (?<outlet>[^,]+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Teller();

    [GeneratedRegex(@"^(?:an?|one) (?<rest>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Indefinite();

    /// <summary>No body, but a person's name.</summary>
    private static bool IsOfPerson(string claimed) => NameWords.Of(claimed) is [var first, ..] && FirstNameList.Contains(first);

    /// <summary>"The Fishers' Union and the Port Office have …": the claimed body as one of two, in the same paragraph.</summary>
    private static bool IsNamedBefore(string text, int at, string claimed)
    {
        var start = Math.Max(text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1, at - ReachOfPair);
        var words = NameWords.Of(text[start..Math.Max(start, at)]);
        var wanted = NameWords.Of(claimed).SkipWhile(word => word == "the").ToList();
        return wanted.Count > 0 && Enumerable.Range(0, Math.Max(0, words.Count - wanted.Count + 1)).Any(from => words.Skip(from).Take(wanted.Count).SequenceEqual(wanted, StringComparer.Ordinal)
            && (words.ElementAtOrDefault(from + wanted.Count) == "and" || (from > 0 && words[from - 1] == "and") || (from > 1 && words[from - 1] == "the" && words[from - 2] == "and")));
    }
}
