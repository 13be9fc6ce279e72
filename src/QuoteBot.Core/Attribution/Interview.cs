using QuoteBot.Attribution.Names;
using QuoteBot.Attribution.Persons;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>An interview printed as questions and answers: paragraphs that are nothing but a quotation, each after a paragraph that asks "you".</summary>
/// <param name="Speaker">Who answers.</param>
internal sealed record Interview(Person Speaker, IReadOnlySet<FoundQuote> Answers)
{
    /// <summary>Fewer pairs are a dialogue inside a report.</summary>
    private const int FewestAnswers = 3;

    /// <summary>Null when the article is no interview, or does not tell who of several persons is asked.</summary>
    public static Interview? Of(MarkedText text, People people, IReadOnlyList<FoundQuote> found)
    {
        var answers = found.Where(quote => IsAnswer(text, quote)).ToHashSet();
        if (answers.Count < FewestAnswers)
            return null;
        var first = text.Tokenized.ParagraphAround(answers.Min(quote => quote.FirstToken)).Start;
        return Asked(text, people, answers, first) is { } speaker ? new Interview(speaker, answers) : null;
    }

    /// <summary>"In March you said: “…”": the interviewer gives words of who is asked.</summary>
    public bool IsToldToSpeaker(MarkedText text, FoundQuote found) =>
        found.Cue?.Subject is { Length: 1 } subject && text.Lower(subject.Start) is "you"
        && Answers.Any(answer => text.Tokenized.ParagraphOf(answer.FirstToken) - 1 == text.Tokenized.ParagraphOf(subject.Start));

    private static bool IsAnswer(MarkedText text, FoundQuote found)
    {
        if (found.Cue is not null || found.IntroducedBy is not null || found.Kind == QuoteKind.Indirect)
            return false;
        var paragraph = text.Tokenized.ParagraphAround(found.FirstToken);
        return paragraph.Start > 0 && IsWhole(text, found, paragraph) && IsQuestion(text, text.Tokenized.ParagraphAround(paragraph.Start - 1));
    }

    /// <summary>Nothing but signs, and "A:", stands beside the quotation.</summary>
    private static bool IsWhole(MarkedText text, FoundQuote found, TokenRange paragraph)
    {
        var start = text.Lower(paragraph.Start) is "a" && text.Lower(paragraph.Start + 1) is ":" ? paragraph.Start + 2 : paragraph.Start;
        for (var i = start; i < paragraph.End; i++)
        {
            if ((i < found.FirstToken || i >= found.AfterToken) && text.Tokens[i].IsWord)
                return false;
        }

        return true;
    }

    /// <summary>It ends in a question mark, or speaks to "you", outside quotation marks.</summary>
    private static bool IsQuestion(MarkedText text, TokenRange paragraph)
    {
        var last = paragraph.End - 1;
        while (last > paragraph.Start && text.Lower(last) is "*" or "**" or "_")
            last--;
        return !text.IsQuoted(paragraph.Start) && (text.Lower(last) is "?" && !text.IsQuoted(last)
            || Outside(text, paragraph).Any(i => text.Lower(i) is "you" or "your"));
    }

    private static IEnumerable<int> Outside(MarkedText text, TokenRange range) =>
        Enumerable.Range(range.Start, range.Length).Where(i => !text.IsQuoted(i));

    /// <summary>The only person named before the first answer, or of several the one whom a question calls by name: "Ms Ruiz, when …?"</summary>
    private static Person? Asked(MarkedText text, People people, IReadOnlySet<FoundQuote> answers, int firstAnswer)
    {
        if (OnlyPersonBefore(people, firstAnswer) is { } named)
            return named;
        var called = answers.Select(answer => text.Tokenized.ParagraphAround(text.Tokenized.ParagraphAround(answer.FirstToken).Start - 1))
            .SelectMany(question => people.In(question).Where(name => IsCalled(text, name, question)))
            .Select(people.At).OfType<Person>().Distinct().ToList();
        return called.Count == 1 ? called[0] : null;
    }

    /// <summary>The person whom the article names before a token, outside quotation marks; null when there are several or none.</summary>
    public static Person? OnlyPersonBefore(People people, int token) =>
        people.In(new TokenRange(0, token)).Where(name => !name.IsQuoted).Select(people.At).OfType<Person>().Distinct().Take(2).ToList() is [var only] ? only : null;

    private static bool IsCalled(MarkedText text, NameMention name, TokenRange question)
    {
        var start = text.Lower(question.Start) is "q" && text.Lower(question.Start + 1) is ":" ? question.Start + 2 : question.Start;
        while (start < question.End && !text.Tokens[start].IsWord)
            start++;
        return name.TitleStart == start && text.Lower(name.Words.End) is "," or ":";
    }
}
