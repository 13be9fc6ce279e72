namespace QuoteBot.Text;

/// <summary>The one normaliser: both sides of every comparison go through it.</summary>
public static class QuoteText
{
    /// <summary>An article of some length; 200 KB.</summary>
    private const int MostKept = 5_000;

    [ThreadStatic]
    private static List<RawWord>? s_raw;

    /// <summary>The canonical words of a text, in order.</summary>
    /// <remarks>
    /// Folded away: case, white space, Unicode form, marks on letters, ligatures, invisible characters, quotation marks, dashes and other
    /// punctuation, US and British spelling, full stops of initials, numbers in words or digits, contractions. Own forms: "u.s" for the country
    /// (the pronoun is "us"), "a.m" and "p.m" for times of day, "#40" for numbers (see <see cref="NumberForm"/>), "#3th" for ordinals,
    /// "@name" and "#tag". "1" is "one". "$4bn" is "#4000000000", "dollars", both with the span of the whole.
    /// A possessive is the stem with s ("mayor's", "mayors'" and "mayors" are equal); 's after a pronoun or question word is "is"
    /// ("has" before been, got and had), 'd is "had" before a past participle and else "would".
    /// Hyphenated words are two words. Emoji are none. Linear in the text's length; never throws.
    /// </remarks>
    /// <returns>Spans lie in the text, are not empty and do not go backwards. Empty when the text has no word.</returns>
    public static IReadOnlyList<Word> Words(string text)
    {
        // A check asks for the words of a hundred texts, and these are no more than a step on the way.
        var raw = s_raw ?? [];
        s_raw = null;
        new RawWordScanner(text, raw).Scan();
        var words = new WordAssembler(raw).Assemble();
        if (raw.Count <= MostKept)
        {
            raw.Clear();
            s_raw = raw;
        }

        return words;
    }

    /// <summary>The ellipses and [insertions] by which a quotation admits its own changes, in order; they do not overlap.</summary>
    public static IReadOnlyList<Mark> Marks(string text) => MarkScanner.Scan(text);

    /// <summary>How many words at <paramref name="at"/> are a filler or a false start, 0 when none: "uh", "you know", the first half of "we, we" and of "I think, I think".</summary>
    /// <remarks>The words alone do not tell the filler "you know" from a main clause: only its absence on the other side does.</remarks>
    public static int FillerLength(IReadOnlyList<Word> words, int at) => Fillers.Length(words, at);
}
