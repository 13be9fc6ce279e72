using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>The noun of a noun phrase that says what it is.</summary>
internal static class PhraseHead
{
    /// <summary>The noun that carries the phrase: its last word, or the last before "of", "for", "at" and the like.</summary>
    public static int Of(MarkedText text, TokenRange mention)
    {
        for (var i = mention.Start + 1; i < mention.End; i++)
        {
            if (Lexicon.Prepositions.Contains(text.Lower(i)) || IsAfterNoun(text, i))
                return i - 1;
        }

        return mention.End - 1;
    }

    /// <summary>"an official familiar with the plan", "strategists interviewed on Monday".</summary>
    private static bool IsAfterNoun(MarkedText text, int i)
    {
        var (word, before) = (text.Lower(i), text.Lower(i - 1));
        return word is "familiar"
            || (Lexicon.RoleNouns.Contains(before) || Lexicon.GroupNouns.Contains(before))
                && (word.EndsWith("ing", StringComparison.Ordinal) || Verbs.IsPast(word));
    }
}
