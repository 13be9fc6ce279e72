using System.Collections.Frozen;
using System.Text.RegularExpressions;
using QuoteBot.Checking.Aligning;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Checking.Records;

/// <summary>Words that stand between quotation marks, or in a transcript, though no quote was recorded there: never the reporter's own.</summary>
internal static partial class UnseenQuote
{
    private static readonly FrozenSet<string> Writing = WordSet.Of("writes wrote concludes concluded argues argued says said adds added notes noted explains explained observes observed warns warned states stated declares declared remarks remarked comments commented continues continued responds responded replies replied recalls recalled testified tweets tweeted points pointed");
    private static readonly FrozenSet<string> Texts = WordSet.Of("conclusion statement letter essay");

    /// <summary>"Reports the Harbour Post:".</summary>
    private const int LongestInverted = 6;

    /// <returns>A quote without a speaker over the aligned words; null when they are plain narration.</returns>
    public static Quote? Around(RecordWords record, Alignment alignment)
    {
        var span = new TextSpan(record.Words[alignment.FirstRecord].Span.Start, record.Words[alignment.LastRecord].Span.End);
        var part = record.Source.Parts.FirstOrDefault(part => part.Span.Contains(span.Start));
        if (part?.Article is { Speaker: { Length: > 0 } name })
            return new() { Kind = QuoteKind.Direct, Segments = [span], Speakers = [new(name, SpeakerKind.Person, null, [])], Confidence = 1 };
        return part?.Article.Kind == ArticleKind.Transcript || InsideMarks(record.Source.Text, span) || part is not null && IsSomebodys(part.Article.Text, part.ArticleStart + span.Start - part.Span.Start)
            ? new() { Kind = QuoteKind.Direct, Segments = [span], Confidence = 0 } : null;
    }

    /// <summary>The first character of the line in which one stands; 0 for a place outside the text.</summary>
    private static int StartOfParagraph(string text, int at) => at <= 0 || at > text.Length ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>Where the line ends in which a character stands, without its break.</summary>
    private static int EndOfParagraph(string text, int at) => text.IndexOf('\n', Math.Clamp(at, 0, text.Length)) is >= 0 and var stop ? stop : text.Length;

    private static bool IsSomebodys(string text, int at) => IsIntroduced(text, at) || IsInPrintedText(text, at) || IsInPost(text, at);

    /// <summary>Whether the words may be another's text all the same, which nothing but their place shows: a post's first paragraph, a long one below "released a statement", one below "Ruiz looks at two towns:", one that ends with a mark which nothing in it opens.</summary>
    public static bool MayBe(RecordWords record, Alignment alignment)
    {
        var word = record.Words[alignment.FirstRecord].Span.Start;
        return record.Source.Parts.FirstOrDefault(part => part.Span.Contains(word)) is { } part && part.ArticleStart + word - part.Span.Start is var at && part.Article.Text is var text
            && (IsBeforePost(text, at) || IsBelowStatement(text, at) || IsBelowPerson(text, at) || EndsMarks(text, at));
    }

    /// <summary>A paper's own paragraphs are seldom so long.</summary>
    private const int ShortestStatement = 450;

    /// <summary>"The union released a statement of its own yesterday." and below it a long paragraph without marks: it may be the statement.</summary>
    private static bool IsBelowStatement(string text, int at)
    {
        if (at <= 0 || at >= text.Length)
            return false;
        var start = StartOfParagraph(text, at);
        var end = EndOfParagraph(text, at);
        if (end - start < ShortestStatement || text.AsSpan(start, end - start).IndexOfAny('“', '"') >= 0)
            return false;
        // A button or the word "Advertisement:" may stand between.
        var lines = text[Math.Max(0, start - LongestPrinted)..start].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Reverse();
        return lines.SkipWhile(line => line.Length < ShortestLine).FirstOrDefault() is { } before && Released().Match(before) is { Success: true } released && !Denied().IsMatch(before[..(released.Index + released.Length)]);
    }

    /// <summary>Shorter lines are buttons.</summary>
    private const int ShortestLine = 20;

    [GeneratedRegex(@"\b(?:not|no|never|nor|n['’]t)\b[^.!?]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(?:released|issued|posted|published)\b[^.!?\n“”""]{0,30}\b(?:statement|letter|memo|manifesto)\b|\b(?:statement|letter|memo|manifesto)\b[^.!?\n“”""]{0,12}\b(?:released|issued|posted|published)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Released();

    /// <summary>A post is no longer.</summary>
    private const int LongestPost = 280;

    /// <summary>"Fraud in full swing! — Ana Ruiz (@anaruiz) May 3, 2019" stands below: the paragraph may be the post's first. One that names her, or ends with a colon, tells of it.</summary>
    private static bool IsBeforePost(string text, int at)
    {
        if (at < 0 || at >= text.Length)
            return false;
        var start = StartOfParagraph(text, at);
        var end = text.IndexOf('\n', at);
        return end > 0 && end - start <= LongestPost && text.AsSpan(start, end - start).TrimEnd() is [.., not ':'] && PostBelow().Match(text, end) is { Success: true } post
            && !post.Groups["name"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(name => name.Length > 2 && text.AsSpan(start, end - start).Contains(name, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\G\r?\n\s*[^\n]{0,280}?[—–] (?<name>[^\n(]{2,50}) \(@\w{2,30}\)", RegexOptions.CultureInvariant)]
    private static partial Regex PostBelow();

    /// <summary>The paragraph before ends with a colon, and its last sentence is somebody's text or tells of a person who writes or says: "Her conclusion to a long essay:", "Ana Ruiz writes:"; not a heading, such as "The budget fight, explained:".</summary>
    private static bool IsIntroduced(string text, int at)
    {
        if (BeforeColon(text, at) is not (var before, { Length: > 0 } sentence))
            return false;
        var words = QuoteText.Words(sentence);
        return words is [.., { Form: "quoth" }, var named] && char.IsUpper(sentence[named.Span.Start]) || words is [{ Form: "reports" or "writes" or "notes" or "explains" or "adds" }, .., var teller] && words.Count <= LongestInverted && char.IsUpper(sentence[teller.Span.Start]) || words is [{ Form: "his" or "her" }, .., var last] && (Texts.Contains(last.Form) || Texts.Contains(words[1].Form) && words.Count > 2 && words[2].Form == "to")
            || words.Count > 1 && words[0].Form is not ("how" or "what" or "why" or "when") && Enumerable.Range(1, words.Count - 1).Any(verb => Tells(words, verb) && IsPerson(before, sentence, words, verb - 1));
    }

    /// <summary>"Ruiz writes", "as Ruiz put it"; who puts something elsewhere tells nothing.</summary>
    private static bool Tells(IReadOnlyList<Word> words, int verb) => Writing.Contains(words[verb].Form) || words[verb].Form is "put" or "puts" && words[0].Form == "as";

    /// <summary>"He goes on:", "Ruiz looks at two towns:": a person is what the sentence is about; not "Ruiz's plan:".</summary>
    private static bool Opens(string before, string sentence, IReadOnlyList<Word> words)
        => words.Count > 1 && IsPerson(before, sentence, words, 0) && !char.IsUpper(sentence[words[1].Span.Start]) && words[1].Span.Start > words[0].Span.End && !HasOwner(sentence)
            || words.Count > 2 && char.IsUpper(sentence[words[0].Span.Start]) && FirstNameList.Contains(words[0].Form) && char.IsUpper(sentence[words[1].Span.Start]) && words[2].Span.Start > words[1].Span.End && !HasOwner(sentence.AsSpan(0, words[1].Span.End));

    private static bool HasOwner(ReadOnlySpan<char> text) => text.IndexOfAny('’', '\'') >= 0;

    private static bool IsBelowPerson(string text, int at) => BeforeColon(text, at) is (var before, { Length: > 0 } sentence) && Opens(before, sentence, QuoteText.Words(sentence));

    /// <summary>The text before the paragraph, and its last sentence without the colon that ends it, or the comma before a paragraph that goes on in lower case; empty where none does.</summary>
    private static (string Before, string Sentence) BeforeColon(string text, int at)
    {
        var start = StartOfParagraph(text, at);
        var before = text.AsSpan(0, start).TrimEnd();
        var goesOn = start < text.Length && char.IsLower(text[start]);
        if (before is not [.., ':'] && !(goesOn && before is [.., ',']))
            return ("", "");
        before = before[..^1];
        return (text[..start], before[(before.LastIndexOfAny(".!?\n") + 1)..].ToString());
    }

    /// <summary>"he", "Ruiz" behind a first name, "Ana"; "Ruiz" alone where the text has named her with a first name.</summary>
    private static bool IsPerson(string before, string sentence, IReadOnlyList<Word> words, int at)
        => words[at].Form is "he" or "she"
            || char.IsUpper(sentence[words[at].Span.Start]) && (Enumerable.Range(Math.Max(0, at - 1), Math.Min(2, at + 1)).Any(name => char.IsUpper(sentence[words[name].Span.Start]) && FirstNameList.Contains(words[name].Form))
                || IsNamedBefore(before, words[at].Span.In(sentence)));

    private static bool IsNamedBefore(string before, string surname)
    {
        for (var at = before.IndexOf(surname, StringComparison.Ordinal); at > 1; at = before.IndexOf(surname, at + surname.Length, StringComparison.Ordinal))
        {
            if (before[at - 1] == ' ' && FirstNameList.Contains(before[(before.AsSpan(0, at - 1).LastIndexOfAny(" \n“(") + 1)..(at - 1)].ToLowerInvariant()))
                return true;
        }

        return false;
    }

    /// <summary>A statement or letter that the article prints whole is seldom longer.</summary>
    private const int LongestPrinted = 2_500;

    /// <summary>Below "Here is the full statement:", or behind the label "Statement from the mayor". A statement in marks ends with them.</summary>
    private static bool IsInPrintedText(string text, int at)
    {
        if (at <= 0 || at > text.Length)
            return false;
        var start = StartOfParagraph(text, at);
        if (Label().IsMatch(text.AsSpan(start, at - start)))
            return true;
        var from = Math.Max(0, start - LongestPrinted);
        return Printed().Matches(text[from..start]) is [.., var last] && text.AsSpan(from + last.Index + last.Length).TrimStart() is [not ('“' or '"' or '«'), ..];
    }

    /// <summary>"The full text of her letter to the board:", "Read the union's statement in full below:" at the end of a paragraph.</summary>
    [GeneratedRegex(@"\b(?:(?:full|entire|complete)\b[^.!?:;\n]{0,60}\b(?:statement|letter|memo|e-?mail|release|transcript)\b[^.!?:;\n]{0,80}|(?:statement|letter|memo|e-?mail|release|transcript)\b[^.!?:;\n]{0,60}\b(?:in full|in its entirety|in their entirety)\b[^.!?:;\n]{0,20}):[ \t]*\n", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Printed();

    [GeneratedRegex(@"(?:^|[.!?”""]\s+)Statement (?:from|by|of) (?:the )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}:?\s*(?:$|[\p{Lu}“""])", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    /// <summary>"Ana Ruiz (@anaruiz) I am glad the harbour stays." is a paragraph of its own: a post that the page shows with its account before the words.</summary>
    private static bool IsInPost(string text, int at)
    {
        var start = StartOfParagraph(text, at);
        return AccountBefore().Match(text, start) is { Success: true } account && account.Index + account.Length <= at
            && EndOfParagraph(text, at) - start <= LongestPost + account.Length;
    }

    [GeneratedRegex(@"\G[ \t]*\p{Lu}(?:[^\n(.!?:]|(?<=\b\p{Lu}\p{Ll}{0,2})\.){1,50} \(@\w{2,30}\)[ \t]+(?=[^\p{Ll}\s,])", RegexOptions.CultureInvariant)]
    private static partial Regex AccountBefore();

    /// <summary>A mark opened in the paragraph before the words and was not closed before their end.</summary>
    private static bool InsideMarks(string text, TextSpan span)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1;
        var curly = 0;
        var straight = 0;
        for (var at = start; at < span.Start; at++)
        {
            curly += text[at] is '“' or '«' or '„' ? 1 : 0;
            curly = text[at] is '”' or '»' ? 0 : curly;
            straight += text[at] == '"' ? 1 : 0;
        }

        var closes = text.AsSpan(span.Start, span.Length).IndexOfAny('”', '»', '"') >= 0;
        return !closes && (curly > 0 || straight % 2 == 1);
    }

    /// <summary>The paragraph ends with a mark that nothing in it opened: a quotation of several paragraphs, whose marks the page put at its ends alone.</summary>
    private static bool EndsMarks(string text, int at)
    {
        var start = StartOfParagraph(text, at);
        var end = EndOfParagraph(text, at);
        var paragraph = text.AsSpan(start, end - start).TrimEnd();
        // 12" is a length.
        return start > 0 && paragraph.Length > 1 && !char.IsDigit(paragraph[^2]) && paragraph[^1] switch
        {
            '”' => paragraph.IndexOf('“') < 0 && paragraph.IndexOf('”') == paragraph.Length - 1,
            '"' => paragraph.IndexOf('"') == paragraph.Length - 1,
            _ => false,
        };
    }
}
