using System.Collections.Frozen;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>Whose a statement is that names its author: "reads a statement by the harbour's director, Ana Ruiz", "Ruiz's email".</summary>
internal static class Authors
{
    /// <summary>What somebody writes in person.</summary>
    public static readonly FrozenSet<string> Writings = WordSet.Of("letter post tweet email e-mail message memo note op-ed column essay statement");

    /// <summary>"Ruiz's description of the port was bleak, saying …": what she says is hers.</summary>
    public static readonly FrozenSet<string> Utterances = WordSet.Of("description assessment comments comment remarks testimony response reply answer explanation characterization criticism speech");

    /// <summary>"Ruiz's hope is that …": who thinks so says so.</summary>
    public static readonly FrozenSet<string> Thoughts = WordSet.Of("hope view argument position contention belief concern conclusion message point theory fear");

    private static readonly FrozenSet<string> Issued = WordSet.Of("statement letter post tweet email message spot ad advert video");

    /// <param name="head">The noun that carries the phrase.</param>
    /// <returns>The words behind "by" or "from"; null when none follow, or the phrase is no statement.</returns>
    public static TokenRange? Of(MarkedText text, TokenRange mention, int head)
    {
        if (!Issued.Contains(text.Lower(head)) || text.Lower(head + 1) is not ("by" or "from"))
            return null;
        var author = NounPhrases.StartingAt(text, head + 2, text.Tokenized.SentenceAround(mention.Start).End);
        return author.Length > 0 ? author : null;
    }
}
