using QuoteBot.Extraction.Cues;
using QuoteBot.Text;

namespace QuoteBot.Extraction.Marks;

/// <summary>Ruiz said: / "We tried. "The pier must stay. It is ours.": an announced paragraph that is one statement, with an opening mark too many.</summary>
internal static class StrayMarks
{
    /// <summary>", Mayor Ana Ruiz said": an attribution is no longer.</summary>
    private const int MaxAttribution = 4;

    /// <param name="mark">The second mark of a paragraph that opens with one.</param>
    public static bool Is(TokenList tokens, int mark, TokenRange paragraph) =>
        tokens[mark - 1].Lower is "." or "!" or "?" && IsLastBut(tokens, mark, paragraph) && !HoldsAttribution(tokens, paragraph.Start, mark);

    /// <summary>The next mark of its kind ends the paragraph.</summary>
    private static bool IsLastBut(TokenList tokens, int mark, TokenRange paragraph)
    {
        for (var i = mark + 1; i < paragraph.End; i++)
        {
            if (tokens[i].Kind == TokenKind.DoubleMark)
                return i == paragraph.End - 1;
        }

        return false;
    }

    /// <summary>"The pier must stay, she said on Monday.": the closing mark before it was lost.</summary>
    private static bool HoldsAttribution(TokenList tokens, int from, int to)
    {
        for (var i = from; i < to - 1; i++)
        {
            if (tokens[i].Lower is not ",")
                continue;
            for (var j = i + 1; j < Math.Min(to - 1, i + 1 + MaxAttribution); j++)
            {
                if (CueVerbs.TryGet(tokens[j].Lower, out var verb) && verb.Class is CueClass.Clause && (j == i + 1 || !tokens[j + 1].IsWord || Lexicon.Prepositions.Contains(tokens[j + 1].Lower)))
                    return true;
            }
        }

        return false;
    }
}
