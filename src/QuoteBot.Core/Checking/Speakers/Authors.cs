using System.Collections.Frozen;
using System.Text.RegularExpressions;
using QuoteBot.Extraction;
using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Checking.Speakers;

/// <summary>Tells whether the claimed speaker wrote an article. Pure.</summary>
internal static partial class Authors
{
    private static readonly string[] Between = [",", ";", "/", "|", "&", " and ", " with "];

    /// <param name="authors">As the article gives them: "Mara Lindqvist", "By Mara Lindqvist and Tom Vik".</param>
    /// <param name="known">The speakers of the index that the claimed name may mean.</param>
    public static bool Include(string authors, AliasedSpeaker claimed, IReadOnlyList<KnownSpeaker> known)
        => authors.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(name => name.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? name[3..].Trim() : name)
            .Any(name => PersonName.Of(name).Words.Count > 1 && claimed.Compare([new(name, SpeakerKind.Person, null, [])], known).Fit is SpeakerFit.Same or SpeakerFit.Perhaps);

    /// <summary>What an outlet's own voice is called, and what stands behind its name in a corpus or an address.</summary>
    private static readonly FrozenSet<string> Voices = WordSet.Of("editorial editorials board editors leader leaders opinion newspaper paper magazine website article column columnist columnists writer writers report news online web com");

    /// <summary>Whether the claim names the outlet itself: "The Harbour Post", "the Harbour Post's editorial board". An outlet of one word may be called as a person or a calling is: then it is named as it is printed.</summary>
    public static bool AreOutlet(string outlet, string claimed)
    {
        var name = Telling(outlet);
        while (name.Count > 1 && Voices.Contains(name[^1]))
            name.RemoveAt(name.Count - 1);
        var asked = Telling(claimed);
        if (name.Count == 0 || asked.Count < name.Count || !asked.Take(name.Count - 1).SequenceEqual(name.Take(name.Count - 1)))
            return false;
        var hasVoice = asked.Count > name.Count && asked.Skip(name.Count).All(Voices.Contains);
        if (asked[name.Count - 1] != name[^1] && !(hasVoice && asked[name.Count - 1] == name[^1] + "s") || asked.Count > name.Count && !hasVoice)
            return false;
        return name.Count > 1 || char.IsUpper(claimed[HasArticle(claimed) && claimed.Length > Article.Length ? Article.Length : 0])
            && (hasVoice || HasArticle(claimed) == HasArticle(outlet));

        static List<string> Telling(string text) => [.. QuoteText.Words(text).Select(word => word.Form).SkipWhile(form => form == "the")];

        static bool HasArticle(string text) => text.StartsWith(Article, StringComparison.OrdinalIgnoreCase);
    }

    private const string Article = "the ";

    /// <summary>Whether the outlet bears the claimed person's own name, as a columnist's page does.</summary>
    public static bool IsNamedAfter(string outlet, AliasedSpeaker claimed, IReadOnlyList<KnownSpeaker> known)
        => PersonName.Of(outlet).Words is { Count: 2 or 3 } name && FirstNameList.Contains(name[0]) && Include(outlet, claimed, known);

    /// <summary>Whether a claimed role is of nobody in particular, or its surname one of the authors'.</summary>
    public static bool MayInclude(string authors, string claimed)
        => ClaimedSpeaker.Of(claimed).Name is not { Surname: { Length: > 0 } surname } || PersonName.Of(authors).Words.Contains(surname);

    /// <summary>Its author only wrote down what another tells: "Here, in her own words, …", "as told to …".</summary>
    public static bool WroteDown(Article article)
        => article.Author is { } author && author.Contains("as told to", StringComparison.OrdinalIgnoreCase) || article.Title is { } title && OwnWords().IsMatch(title)
            || OwnWords().IsMatch(article.Text.AsSpan(0, Math.Min(article.Text.Length, ReachOfStandfirst))) || AsToldTo().IsMatch(article.Text.AsSpan(0, Math.Min(article.Text.Length, ReachOfStandfirst)))
            || AsToldTo().IsMatch(article.Text.AsSpan(Math.Max(0, article.Text.Length - ReachOfCredit)));

    /// <summary>What introduces a piece is its first paragraph or two.</summary>
    private const int ReachOfStandfirst = 800;

    /// <summary>The last lines.</summary>
    private const int ReachOfCredit = 300;

    [GeneratedRegex(@"\b(?:here|below|now|following)\b[^.!?\n]{0,30}\bin (?:her|his|their) own words\b|(?:^|[\n.!?:–—]\s*)in (?:her|his|their) own words[,:]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OwnWords();

    /// <summary>"as told to Tom Vik"; a report tells of "the crash as told to investigators".</summary>
    [GeneratedRegex(@"\b[Aa]s[ -][Tt]old[ -][Tt]o \p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex AsToldTo();
}
