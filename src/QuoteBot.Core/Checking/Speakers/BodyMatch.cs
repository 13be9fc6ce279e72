using System.Collections.Frozen;
using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Checking.Speakers;

/// <summary>Compares the claimed speaker with a body or document to which a record gives the words. Pure.</summary>
internal static class BodyMatch
{
    /// <summary>What a person writes or says in their own name.</summary>
    private static readonly FrozenSet<string> Own = WordSet.Of("tweet tweets post posts letter statement email memo memorandum message note op-ed essay column speech testimony diary memoir");

    /// <summary>What may stand between the owner and the thing: "Ruiz's open letter".</summary>
    private static readonly FrozenSet<string> Manners = WordSet.Of("open own recent latest last first resignation farewell written");

    /// <param name="known">The speakers of the index that either name may mean.</param>
    public static SpeakerJudgement Compare(ClaimedSpeaker claimed, Speaker speaker, IReadOnlyList<KnownSpeaker> known)
    {
        foreach (var form in speaker.Aliases.Prepend(speaker.Name))
        {
            if (Institutions.AreSame(claimed.Text, form) || Institutions.AreSame(Representatives.WithoutKind(claimed.Text), Representatives.WithoutKind(form)))
                return new(SpeakerFit.Same);
        }

        if (speaker.Kind == SpeakerKind.Institution && Institutions.IsFirstWordOf(claimed.Text, speaker.Name))
            return new(SpeakerFit.Perhaps, $"The record names {speaker.Name}.");

        if (BodyOf(speaker.Name) is { } body && Institutions.AreSame(claimed.Text, body))
            return new(SpeakerFit.Perhaps, $"The record names {speaker.Name}.");
        if (Institutions.BodyBehind(claimed.Text) is { } behind && speaker.Aliases.Prepend(speaker.Name).Any(form => Institutions.AreSame(behind, form)))
            return new(SpeakerFit.Perhaps, $"The record names {speaker.Name}.");
        if (OwnerOf(speaker.Name) is { } owner && claimed.Name is { } name && NameMatch.Compare(name, PersonName.Of(owner), known).Fit is SpeakerFit.Same or SpeakerFit.Perhaps)
            return new(SpeakerFit.Perhaps, $"The record names {speaker.Name}.");
        // "Ruiz's office" for "Ana Ruiz's office".
        if (Possessed(speaker.Name) is var (bearer, house) && Possessed(claimed.Text) is var (named, same) && house.Equals(same, StringComparison.OrdinalIgnoreCase) && NameMatch.Compare(PersonName.Of(named), PersonName.Of(bearer), known).Fit is SpeakerFit.Same or SpeakerFit.Perhaps)
            return new(SpeakerFit.Perhaps, $"The record names {speaker.Name}.");
        if (speaker.Kind == SpeakerKind.Document && Institutions.IsShorterFormOf(claimed.Text, speaker.Name))
            return new(SpeakerFit.Same);
        if (Roles.Fit(claimed.Text, speaker.Name) || speaker.Kind == SpeakerKind.Institution && (Institutions.IsKindOf(speaker.Name, claimed.Text) || IsKindAlone(claimed.Text) && Institutions.IsKindOf(claimed.Text, speaker.Name)))
            return new(SpeakerFit.Perhaps, $"The record names {speaker.Name}.");
        if (Representatives.SpeaksFor(claimed.Text, speaker.Name) || known.Any(other => SpeakerMatch.IsCalled(other, claimed.Text) && other.Roles.Any(role => Representatives.SpeaksFor(role, speaker.Name))))
            return new(SpeakerFit.Perhaps, $"The record names {speaker.Name}, not a person.");

        // A person may have written the document, or spoken in the institution's name; two bodies may be two names of one.
        return new(speaker.Kind == SpeakerKind.Institution && claimed.LooksLikeInstitution && !Roles.LooksLikeRole(claimed.Text) && !Institutions.MayOverlap(claimed.Text, speaker.Name) && !IsNameless(claimed.Text, known)
            ? SpeakerFit.Different
            : SpeakerFit.Unclear);
    }

    /// <summary>"the board", of which the record says which; "the House" is a name.</summary>
    private static bool IsKindAlone(string claimed) => claimed.StartsWith("the ", StringComparison.Ordinal) && claimed != "the house" && !claimed.Any(char.IsUpper);

    /// <summary>"the gun industry's trade group": what a body is, and not what it is called; but "the harbour board", typed in small letters, where the index knows it.</summary>
    private static bool IsNameless(string claimed, IReadOnlyList<KnownSpeaker> known)
        => !claimed.Any(char.IsUpper) && !Institutions.IsMetonym(claimed) && (claimed.StartsWith("the ", StringComparison.Ordinal) || claimed.StartsWith("a ", StringComparison.Ordinal) || claimed.StartsWith("an ", StringComparison.Ordinal)) && !known.Any(other => SpeakerMatch.IsCalled(other, claimed));

    /// <summary>Whose tweet, letter or statement it is; null where the name tells nobody, or it is a thing that others make as well.</summary>
    private static string? OwnerOf(string document)
        // "Ruiz's lawyers' letter" is not hers.
        => Possessed(document) is var (owner, things) && things.Split(' ') is [.. var adjectives, var thing] && Own.Contains(thing.ToLowerInvariant()) && adjectives.All(Manners.Contains) ? owner : null;

    /// <summary>Whose announcement, report or letter it is; null where the name tells nobody.</summary>
    private static string? BodyOf(string document)
        => Possessed(document) is var (owner, things) && ThingOf(things) is var thing && (Own.Contains(thing) || thing is "announcement" or "story" || Extraction.Lexicon.DocumentNouns.Contains(thing)) ? owner : null;

    /// <summary>"report" of "long report on the strike"; empty for nothing.</summary>
    private static string ThingOf(string things)
        => things.ToLowerInvariant().Split(' ').TakeWhile(word => word is "op-ed" || !Extraction.Lexicon.Prepositions.Contains(word)).LastOrDefault("");

    /// <summary>"Ana Ruiz" and "office" of "Ana Ruiz's office"; null for what is nobody's.</summary>
    internal static (string Owner, string Things)? Possessed(string document)
        => document.Replace('’', '\'') is var plain && plain.LastIndexOf("'s ", StringComparison.Ordinal) is > 0 and var cut ? (plain[..cut], plain[(cut + 3)..]) : null;
}
