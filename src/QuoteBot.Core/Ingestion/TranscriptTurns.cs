using System.Text.RegularExpressions;

namespace QuoteBot.Ingestion;

/// <summary>One speaker's turn in a transcript.</summary>
/// <param name="Speaker">The name, without the colon.</param>
/// <param name="Words">What was said, trimmed; over several lines where the turn is wrapped.</param>
public readonly record struct TranscriptTurn(TextSpan Speaker, TextSpan Words);

/// <summary>Tells a transcript (lines that begin <c>NAME:</c> throughout) from other text.</summary>
public static partial class TranscriptTurns
{
    private const int MinTurns = 2;

    // A wrapped line looks like prose. It is taken for one only in a text that is a transcript beyond doubt: names in capitals, this many turns, a speaker who comes back.
    private const int MinTurnsToWrap = 4;

    // "THE RIGHT HONOURABLE MARA LINDQVIST, M.P. (HARBOUR EAST)" fits; a sentence before a colon mostly does not.
    private const int MaxNameLength = 60;

    /// <summary>The turns of a transcript, in order.</summary>
    /// <returns>Empty when the text is no transcript: fewer than two turns, or lines that belong to none. Lines in brackets alone, as [applause], may stand anywhere.</returns>
    public static IReadOnlyList<TranscriptTurn> Of(string text)
    {
        var turns = new List<TranscriptTurn>();
        var wrapped = false;
        foreach (var line in Lines(text))
        {
            var turn = NameOf(line.In(text)) is { } length ? Turn(text, line, length) : (TranscriptTurn?)null;
            if (turn is { } found)
                turns.Add(found);
            else if (IsStageDirection(text.AsSpan(line.Start, line.Length)))
                continue;
            else if (turns.Count == 0)
                return [];
            else
            {
                wrapped |= !turns[^1].Words.IsEmpty;
                turns[^1] = Extend(turns[^1], line);
            }
        }

        var isTranscript = turns.Count >= MinTurns && turns.TrueForAll(turn => !turn.Words.IsEmpty) && (!wrapped || IsBeyondDoubt(turns, text));
        return isTranscript ? turns : [];
    }

    private static IEnumerable<TextSpan> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r') is var found and >= 0 ? start + found : text.Length;
            if (Trim(text, start, end) is { IsEmpty: false } line)
                yield return line;
            start = end + 1;
        }
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    private static TranscriptTurn Turn(string text, TextSpan line, int name) =>
        new(new TextSpan(line.Start, line.Start + name), Trim(text, line.Start + name + 1, line.End));

    private static TranscriptTurn Extend(TranscriptTurn turn, TextSpan line) =>
        turn with { Words = turn.Words.IsEmpty ? line : new TextSpan(turn.Words.Start, line.End) };

    private static int? NameOf(string line)
    {
        var colon = line.AsSpan(0, Math.Min(line.Length, MaxNameLength + 1)).IndexOf(':');
        return colon > 0 && (colon + 1 == line.Length || char.IsWhiteSpace(line[colon + 1])) && NamePattern().IsMatch(line.AsSpan(0, colon)) ? colon : null;
    }

    private static bool IsStageDirection(ReadOnlySpan<char> line) => line is ['[', .., ']'] or ['(', .., ')'];

    private static bool IsBeyondDoubt(List<TranscriptTurn> turns, string text)
    {
        var names = turns.ConvertAll(turn => turn.Speaker.In(text));
        return turns.Count >= MinTurnsToWrap
            && names.TrueForAll(name => !name.Any(char.IsLower))
            && names.Distinct(StringComparer.Ordinal).Count() < names.Count;
    }

    // Capitalised words and numbers, particles between them, an addition in brackets or after a comma: "Mara van der Meer (Harbour Post)", "SPEAKER 2", "Q".
    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}\p{M}\p{N}.'’\-]*|\#?\p{N}+)(?:,?[ \t\u00A0]+(?:\p{Lu}[\p{L}\p{M}\p{N}.'’\-]*|\#?\p{N}+|of|the|for|and|van|von|der|den|de|del|della|di|da|do|dos|bin|ibn|al-\p{Lu}[\p{L}\p{M}'’\-]*|el-\p{Lu}[\p{L}\p{M}'’\-]*|[""“][\p{L}\p{M} ]+[""”]|\([^()]*\))){0,9}$", RegexOptions.NonBacktracking)]
    private static partial Regex NamePattern();
}
