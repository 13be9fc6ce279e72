using System.Collections.Frozen;
using QuoteBot.Attribution.Names;
using QuoteBot.Attribution.Persons;
using QuoteBot.Extraction;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>Speech that an article prints in turns and without quotation marks: paragraphs that begin "Ruiz:", and answers below the questions of an interviewer.</summary>
/// <remarks>
/// Headings ("Ruiz: no second pier"), summaries of what somebody stands for and guides in questions and answers look the same.
/// They are told by who speaks in them: in speech it is "I" and "you".
/// </remarks>
internal sealed class PrintedTurns
{
    /// <summary>Fewer are a list or a dialogue inside a report, but for lines with a name in capitals.</summary>
    private const int FewestTurns = 3;

    /// <summary>"Representative Mara van der Meer (Harbour Post)"</summary>
    private const int LongestLabel = 8;

    /// <summary>Two words after a colon are a caption.</summary>
    private const int FewestWords = 3;

    // "What you need to know today" is a heading.
    private const int FewestWordsOfLine = 10;

    /// <summary>A name that the article knows, or a whole one with a first name, at the beginning of a turn; so are initials that stand for one.</summary>
    private const double Named = 0.95;

    /// <summary>A label whose person the article does not tell, and answers below a question: too little to accuse anybody by.</summary>
    private const double Unsure = 0.8;

    private static readonly FrozenSet<string> ToHearer = WordSet.Of("you you're you've you'd your");
    private static readonly FrozenSet<string> OfOneself = WordSet.Of("i i'm i've i'd i'll me my myself");

    private readonly MarkedText _text;
    private readonly People _people;
    private readonly IReadOnlyList<TokenRange> _paragraphs;

    private PrintedTurns(MarkedText text, People people)
    {
        _text = text;
        _people = people;
        _paragraphs = text.Tokenized.Paragraphs;
    }

    /// <returns>In text order, none over another; empty for an article that prints no turns. A turn of several paragraphs has a segment for each.</returns>
    public static IReadOnlyList<Quote> Of(MarkedText text, People people)
    {
        var turns = new PrintedTurns(text, people);
        var labelled = turns.Labelled();
        return [.. labelled.Concat(turns.Answers().Where(answer => !AreAt(labelled, answer.Start, answer.End))).OrderBy(turn => turn.Start)];
    }

    /// <summary>Whether one of the turns stands between two places of the text.</summary>
    /// <param name="turns">In text order.</param>
    public static bool AreAt(IReadOnlyList<Quote> turns, int start, int end)
    {
        var (low, high) = (0, turns.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (turns[middle].End <= start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < turns.Count && turns[low].Start < end;
    }

    private List<Quote> Labelled()
    {
        var labels = Enumerable.Range(0, _paragraphs.Count).Select(at => (At: at, Label: Label(_paragraphs[at]))).Where(turn => turn.Label is not null).Select(turn => (turn.At, Label: turn.Label!.Value)).ToList();
        var times = labels.CountBy(turn => Printed(turn.Label)).ToDictionary();
        var hasPerson = labels.Exists(turn => Person(turn.Label) is not null);
        bool IsSpeaker(TokenRange label) => Person(label) is not null || IsInterviewer(label) || times[Printed(label)] > 1 && (IsNoWord(label) || hasPerson && IsCommonSurname(label) && labels.Exists(turn => Printed(turn.Label) == Printed(label) && OfSomebody(Words(turn.At, turn.Label))));
        var turns = labels.Where(turn => IsSpeaker(turn.Label)).ToList();
        if (turns.Count < FewestTurns)
            return [.. turns.Where(turn => IsLine(turn.At, turn.Label)).SelectMany(turn => PrintedLines.In(_text, turn.Label, _paragraphs[turn.At].End, IsNext).Select(line => Line(line.Label, line.Words)))];
        if (turns.Count(turn => Speaks(Words(turn.At, turn.Label))) * 2 < turns.Count)
            return [];

        /* Between persons "Dispatcher:" speaks too. "The facts:" does not. */
        turns = [.. labels.Where(turn => IsSpeaker(turn.Label) || !Lexicon.Determiners.Contains(_text.Lower(turn.Label.Start)) && Speaks(Words(turn.At, turn.Label)))];
        var names = new TurnNames(turns.Select(turn => Printed(turn.Label)));
        /* Where most paragraphs have a name, one without goes on with the turn before. */
        var goesOn = turns.Count * 2 >= turns[^1].At - turns[0].At + 1;
        var asked = Interview.OnlyPersonBefore(_people, _paragraphs[turns[0].At].Start)?.ToSpeaker();
        var next = turns.Skip(1).Select(turn => turn.At).Append(turns[^1].At + 1);
        return [.. turns.Zip(next, (turn, end) => Turn(turn.At, turn.Label, goesOn ? End(turn.At + 1, end) : turn.At + 1, IsSpeaker(turn.Label) ? names : null, asked))];

        /* "VIK: Right.", too short to be made a turn of, ends the one before all the same; "READ MORE: Harbour closes" does not. */
        int End(int first, int next) => Enumerable.Range(first, next - first).FirstOrDefault(IsInterjected, next);
        bool IsInterjected(int at) => BeforeColon(_paragraphs[at]) is { } label && EndsSentence(_paragraphs[at]) && (times.ContainsKey(Printed(label)) || Person(label) is not null || IsInterviewer(label));
    }

    /// <summary>A line of a transcript inside a report: a person's name in capitals, and a sentence or more with "I" or "you". "RUIZ: no second pier" is a heading.</summary>
    private bool IsLine(int at, TokenRange label) =>
        Person(label) is not null && Printed(label) is var name && name == name.ToUpperInvariant() && Words(at, label) is { Length: >= FewestWordsOfLine } words && Speaks(words);

    /// <summary>A person, a name that the article does not explain, or whoever says "I" or "you"; not "UPDATE".</summary>
    private bool IsNext(TokenRange label, TokenRange words) =>
        Person(label) is not null || !PrintedLines.IsNotice(_text, label) && (IsNoWord(label) || Speaks(words));

    private Quote Line(TokenRange label, TokenRange words)
    {
        var speaker = Person(label)?.ToSpeaker() is { } known ? known with { Name = new TurnNames([]).FullNameOf(known.Name) } : null;
        return Make([words], speaker, _text.Tokenized.SpanOf(label), speaker is null ? 0 : Named);
    }

    /// <param name="names">Null where the label names nobody.</param>
    /// <param name="asked">Who says what stands behind "A:".</param>
    private Quote Turn(int at, TokenRange label, int end, TurnNames? names, Speaker? asked)
    {
        var rest = Enumerable.Range(at + 1, end - at - 1).TakeWhile(paragraph => !AsksSomebody(_paragraphs[paragraph]) && Label(_paragraphs[paragraph]) is null).Select(paragraph => _paragraphs[paragraph]);
        if (IsInterviewer(label))
            return Made(_text.Lower(label.Start) is "a" or "answer" ? asked : null, Unsure);
        if (names is null)
            return Made(null, 0);
        if (Person(label)?.ToSpeaker() is { } known)
            return Made(known with { Name = names.FullNameOf(known.Name) }, Named);
        var full = names.FullNameOf(Printed(label));
        return Made(new Speaker(full, SpeakerKind.Person, null, []), IsWholeName(full) ? Named : Unsure);

        Quote Made(Speaker? speaker, double confidence) => Make([Words(at, label), .. rest], speaker, _text.Tokenized.SpanOf(label), speaker is null ? 0 : confidence);
    }

    /// <summary>"Petra Holm", "P. Holm"; not "Unidentified Man", "Austin Gazette".</summary>
    private static bool IsWholeName(string name) =>
        name.ToLowerInvariant().Split(' ') is [var first, .., var last] words && (FirstNameList.Contains(first) || first is [_, '.']) && !NameLists.IsThing(first, last)
        && !words.Any(word => Lexicon.InstitutionEnds.Contains(word) || Lexicon.PersonNouns.Contains(word) || Lexicon.RoleNouns.Contains(word));

    private List<Quote> Answers()
    {
        var questions = Enumerable.Range(0, _paragraphs.Count).Where(at => AsksSomebody(_paragraphs[at])).ToList();
        var answered = questions.Zip(questions.Skip(1).Append(_paragraphs.Count), (at, end) => (First: at + 1, End: end)).Where(answer => answer.First < answer.End && IsUnmarked(answer.First)).ToList();
        if (answered.Count < FewestTurns || answered.Count(answer => OfSomebody(_paragraphs[answer.First])) * 2 < answered.Count)
            return [];
        var asked = Interview.OnlyPersonBefore(_people, _paragraphs[answered[0].First].Start);
        return [.. answered.Select(answer => Make(Answer(answer.First, answer.End), asked?.ToSpeaker(), null, asked is null ? 0 : Unsure))];
    }

    /// <summary>Until the next question; below the last one, where the interview may be over, while somebody says "I".</summary>
    private IEnumerable<TokenRange> Answer(int first, int end) =>
        Enumerable.Range(first, end - first).TakeWhile(at => IsUnmarked(at) && (at == first || end < _paragraphs.Count || OfSomebody(_paragraphs[at]))).Select(at => _paragraphs[at]);

    private bool IsUnmarked(int at) => !_text.IsQuoted(_paragraphs[at].Start) && Label(_paragraphs[at]) is null;

    /// <summary>It is one question, to "you".</summary>
    private bool AsksSomebody(TokenRange paragraph) =>
        Last(paragraph) == "?" && !_text.IsQuoted(paragraph.Start) && Outside(paragraph).Any(token => ToHearer.Contains(_text.Lower(token))) && !OfSomebody(paragraph);

    private bool OfSomebody(TokenRange range) => Outside(range).Any(token => OfOneself.Contains(_text.Lower(token)));

    private bool Speaks(TokenRange range) => Outside(range).Any(token => _text.IsFirstPerson(token) || ToHearer.Contains(_text.Lower(token)));

    private IEnumerable<int> Outside(TokenRange range) => Enumerable.Range(range.Start, range.Length).Where(token => !_text.IsQuoted(token));

    /// <summary>The capitalised words before a colon, where a whole sentence or more follows without a mark.</summary>
    private TokenRange? Label(TokenRange paragraph)
    {
        if (BeforeColon(paragraph) is not { } label)
            return null;
        var words = WordsAfter(label.End, paragraph);
        return words.Length >= FewestWords && !_text.IsQuoted(words.Start) && EndsSentence(paragraph) ? label : null;
    }

    private bool EndsSentence(TokenRange paragraph) => Last(paragraph) is "." or "?" or "!" or "…" or "..." or "...." or "—" or "--" or ")" or "]";

    private TokenRange? BeforeColon(TokenRange paragraph)
    {
        var start = paragraph.Start;
        while (start < paragraph.End && IsEmphasis(start))
            start++;
        var end = start;
        while (end < paragraph.End && end - start < LongestLabel && IsOfName(end, start))
            end++;
        return end > start && end < paragraph.End && _text.Lower(end) == ":" ? new TokenRange(start, end) : null;
    }

    private bool IsOfName(int token, int start) =>
        !_text.IsQuoted(token) && (_text.Tokens[token] is { IsWord: true, IsCapitalised: true } or { Kind: TokenKind.Number } || token > start && (_text.Lower(token) is "." or "," || NameLists.Particles.Contains(_text.Lower(token))));

    private TokenRange Words(int paragraph, TokenRange label) => WordsAfter(label.End, _paragraphs[paragraph]);

    private TokenRange WordsAfter(int colon, TokenRange paragraph)
    {
        var start = colon + 1;
        while (start < paragraph.End && IsEmphasis(start))
            start++;
        return new TokenRange(Math.Min(start, paragraph.End), paragraph.End);
    }

    private bool IsEmphasis(int token) => _text.Lower(token) is "*" or "**" or "_" or "__";

    private string Last(TokenRange paragraph)
    {
        var last = paragraph.End - 1;
        while (last > paragraph.Start && (IsEmphasis(last) || _text.Tokens[last].Kind is TokenKind.DoubleMark or TokenKind.SingleMark))
            last--;
        return _text.Lower(last);
    }

    private Person? Person(TokenRange label) =>
        _people.In(label).Where(name => !NameLists.Suffixes.Contains(NameKey.Of(_text.TextOf(name.Words)))).Select(_people.At).OfType<Person>().Distinct().ToList() is [var only] ? only
            : _people.Named(Printed(label), Gender.Unknown, label.Start);

    private bool IsInterviewer(TokenRange label) => label.Length == 1 && _text.Lower(label.Start) is "q" or "a" or "question" or "answer";

    /// <summary>A label that is no word of the language: "NR", "LIASSON"; not "Advertisement", "FACT".</summary>
    private bool IsNoWord(TokenRange label) =>
        !Lexicon.Determiners.Contains(_text.Lower(label.Start)) && Enumerable.Range(label.Start, label.Length).Any(token => _text.Tokens[token].IsWord
            && (FirstNameList.Contains(_text.Lower(token)) || !EnglishWords.Contains(_text.Lower(token)) && !NameLists.Openers.Contains(_text.Lower(token))));

    /// <summary>"ELDER", "POPE": a surname that is a word as well, where somebody says "I" behind it; not "NOTE".</summary>
    private bool IsCommonSurname(TokenRange label) =>
        label.Length == 1 && Printed(label) is var name && name == name.ToUpperInvariant() && !Lexicon.Determiners.Contains(_text.Lower(label.Start)) && !PrintedLines.IsNotice(_text, label);

    private string Printed(TokenRange label) => _text.TextOf(label);

    private Quote Make(IEnumerable<TokenRange> segments, Speaker? speaker, TextSpan? mention, double confidence) => new()
    {
        Kind = QuoteKind.Direct,
        Segments = [.. segments.Select(_text.Tokenized.SpanOf)],
        Speakers = speaker is null ? [] : [speaker],
        Mention = mention,
        Confidence = confidence,
    };
}
