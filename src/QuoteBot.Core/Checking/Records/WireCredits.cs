using System.Collections.Frozen;
using QuoteBot.Checking.Aligning;
using QuoteBot.Text;

namespace QuoteBot.Checking.Records;

/// <summary>Finds the agency, or other outlet, that a whole article is credited to. "AP contributed", "told Reuters" and a picture's credit are no such thing. Pure.</summary>
public static class WireCredits
{
    // A credit stands in the first or last lines; what lies between is the story.
    private const int HeadLines = 6;
    private const int TailLines = 5;
    private const int MostCharacters = 1_500;

    /// <summary>A line of credit is short; a longer one is a paragraph.</summary>
    private const int LongestCredit = 200;

    /// <summary>A place and a day: "PORT ELLERY, March 5".</summary>
    private const int LongestDateline = 60;

    private const int LongestName = 30;

    /// <summary>"Press Trust of India".</summary>
    private const int LongestAgency = 4;

    /// <summary>News agencies, folded, each with the name that is shown.</summary>
    private static readonly FrozenDictionary<string, string> Agencies = new Dictionary<string, string>
    {
        ["reuters"] = "Reuters",
        ["thomson reuters"] = "Reuters",
        ["ap"] = "Associated Press",
        ["associated press"] = "Associated Press",
        ["afp"] = "AFP",
        ["agence france presse"] = "AFP",
        ["upi"] = "UPI",
        ["united press international"] = "UPI",
        ["press association"] = "PA Media",
        ["pa media"] = "PA Media",
        ["dpa"] = "dpa",
        ["deutsche presse agentur"] = "dpa",
        ["bloomberg"] = "Bloomberg",
        ["bloomberg news"] = "Bloomberg",
        ["xinhua"] = "Xinhua",
        ["interfax"] = "Interfax",
        ["kyodo news"] = "Kyodo",
        ["yonhap"] = "Yonhap",
        ["press trust of india"] = "PTI",
        ["australian associated press"] = "AAP",
        ["canadian press"] = "Canadian Press",
        ["anadolu"] = "Anadolu",
        ["anadolu agency"] = "Anadolu",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words that stand beside an agency's name in a by-line.</summary>
    private static readonly FrozenSet<string> Beside = WordSet.Of("by the staff writer writers reporter reporters correspondent correspondents editorial newsroom");

    /// <summary>Agencies of a family's name: a person may bear it.</summary>
    private static readonly FrozenSet<string> Surnames = WordSet.Of("bloomberg");

    private static readonly FrozenSet<string> Joining = WordSet.Of("and with &");

    private static readonly char[] LineBreaks = ['\n', '\r'];
    private static readonly char[] Separators = [',', '|', '/', ';', '(', ')'];

    /// <returns>The agency or outlet; null when the article is its own outlet's, as far as it tells.</returns>
    public static string? Of(Article article)
    {
        var credit = (article.Author is { Length: <= LongestCredit } author ? InByline(author) : null) ?? InHead(article.Text) ?? InTail(article.Text);
        return credit is null || IsSame(credit, article.Outlet) ? null : credit;
    }

    /// <summary>The agency that the last lines say contributed; the story is not its own for that.</summary>
    public static string? Contributor(Article article)
    {
        return LastLines(article.Text.AsSpan(Math.Max(0, article.Text.Length - MostCharacters)))
            .Where(line => line.Length <= LongestCredit)
            .Select(line => line.IndexOf("contributed", StringComparison.OrdinalIgnoreCase) is > 0 and var at ? NamedIn(line[..at]) : null)
            .FirstOrDefault(agency => agency is not null);
    }

    /// <summary>One name for the forms of one agency or outlet: "AP" and "the Associated Press", "the Harbour Post" and "Harbour Post".</summary>
    public static string? Canonical(string? name)
    {
        if (name is null)
            return null;
        var plain = Plain(NameKey.Of(name).Split(' '));
        var bare = name.Trim();
        bare = bare.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? bare[4..] : bare;
        return Agencies.GetValueOrDefault(string.Join(' ', plain), bare);
    }

    public static bool IsSame(string? one, string? other)
        => one is not null && string.Equals(Canonical(one), Canonical(other), StringComparison.OrdinalIgnoreCase);

    private static string? InHead(string text)
    {
        var lines = FirstLines(text.AsSpan(0, Math.Min(text.Length, MostCharacters)));
        for (var at = 0; at < lines.Count; at++)
        {
            var byline = lines[at].StartsWith("By ", StringComparison.OrdinalIgnoreCase) && lines[at].Length <= LongestCredit;
            if (byline && (InByline(lines[at]) ?? (at + 1 < lines.Count ? Agency(lines[at + 1]) : null)) is { } named)
                return named;
            if (InDateline(lines[at]) is { } wire)
                return wire;
        }

        return null;
    }

    private static string? InTail(string text)
    {
        var lines = LastLines(text.AsSpan(Math.Max(0, text.Length - MostCharacters)));
        if (lines.Count > 1 && Agency(lines[^1].Trim('(', ')', '—', '–', '-', ' ')) is { } signed)
            return signed;
        return lines.Where(line => line.Length <= LongestCredit && (line.Contains('©') || line.Contains("copyright", StringComparison.OrdinalIgnoreCase)))
            .Select(NamedIn).FirstOrDefault(owner => owner is not null);
    }

    /// <summary>"Reuters Staff", "Jane Doe, Reuters", "Associated Press Writer Jane Doe"; not "Jane Doe and the Associated Press", who wrote it together.</summary>
    private static string? InByline(string line)
    {
        foreach (var part in line.Split(Separators))
        {
            if (InPart(Plain(NameKey.Of(part).Split(' ', StringSplitOptions.RemoveEmptyEntries))) is { } agency)
                return agency;
        }

        return null;
    }

    private static string? InPart(string[] words)
    {
        for (var count = Math.Min(LongestAgency, words.Length); count > 0; count--)
        {
            var (first, last) = (string.Join(' ', words[..count]), string.Join(' ', words[^count..]));
            var isWhole = words.Length == count;
            if (Agencies.TryGetValue(last, out var signed))
                return isWhole || !Joining.Contains(words[^(count + 1)]) && !Surnames.Contains(last) ? signed : null;
            if (Agencies.TryGetValue(first, out var opening))
                return Joining.Contains(words[count]) || Surnames.Contains(first) ? null : opening;
        }

        return null;
    }

    /// <summary>"PORT ELLERY (Reuters) - The quay …": a name alone in brackets, and a dash. The name of an agency does without the dash.</summary>
    private static string? InDateline(string line)
    {
        var open = line.AsSpan(0, Math.Min(line.Length, LongestDateline)).IndexOf('(');
        var close = open < 0 ? -1 : line.IndexOf(')', open);
        if (close < 0 || close - open - 1 is < 2 or > LongestName || !StartsLikeDateline(line.AsSpan(0, open)))
            return null;
        var name = line[(open + 1)..close].Trim();
        var after = line.AsSpan(close + 1).TrimStart();
        if (Agency(name) is { } agency)
            return !after.IsEmpty && (IsDash(after[0]) || char.IsUpper(after[0]) || Marks.IsOpener(after[0])) ? agency : null;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isName = words.Length is > 0 and <= 4 && words.All(word => char.IsUpper(word[0]));
        // "PHB (Port Harbour Board) - …" explains an acronym.
        var explains = open > 0 && words.Length > 1 && line.AsSpan(0, open).Trim().Length == words.Length;
        return isName && !explains && !after.IsEmpty && IsDash(after[0]) ? name : null;
    }

    /// <summary>Nothing, or a place in capitals.</summary>
    private static bool StartsLikeDateline(ReadOnlySpan<char> before)
    {
        var place = before.TrimStart();
        var letters = 0;
        while (letters < place.Length && (char.IsUpper(place[letters]) || place[letters] is '.' or '-' or '\'' or '’'))
            letters++;
        return place.IsEmpty || letters > 1 && (letters == place.Length || place[letters] is ' ' or ',' or '/');
    }

    private static string? NamedIn(string line)
    {
        var words = NameKey.Of(line).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var start = 0; start < words.Length; start++)
        {
            for (var count = Math.Min(LongestAgency, words.Length - start); count > 0; count--)
            {
                if (Agencies.TryGetValue(string.Join(' ', words[start..(start + count)]), out var owner))
                    return owner;
            }
        }

        return null;
    }

    private static string? Agency(string name) => name.Length <= LongestName ? Agencies.GetValueOrDefault(string.Join(' ', Plain(NameKey.Of(name).Split(' ')))) : null;

    private static string[] Plain(string[] words) => Array.FindAll(words, word => !Beside.Contains(word));

    private static bool IsDash(char c) => c is '-' or '–' or '—' or '―';

    private static List<string> FirstLines(ReadOnlySpan<char> text)
    {
        var lines = new List<string>(HeadLines);
        while (!text.IsEmpty && lines.Count < HeadLines)
        {
            var end = text.IndexOfAny(LineBreaks);
            if ((end < 0 ? text : text[..end]).Trim() is { IsEmpty: false } line)
                lines.Add(line.ToString());
            text = end < 0 ? [] : text[(end + 1)..];
        }

        return lines;
    }

    private static List<string> LastLines(ReadOnlySpan<char> text)
    {
        var lines = new List<string>(TailLines);
        while (!text.IsEmpty && lines.Count < TailLines)
        {
            var start = text.LastIndexOfAny(LineBreaks) + 1;
            if (text[start..].Trim() is { IsEmpty: false } line)
                lines.Insert(0, line.ToString());
            text = text[..Math.Max(0, start - 1)];
        }

        return lines;
    }
}
