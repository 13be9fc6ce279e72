using QuoteBot.Text;

namespace QuoteBot.Checking;

/// <summary>What the judge asks about a single word; the lists themselves belong to the text stage.</summary>
internal static class Lexicon
{
    /// <summary>Carries meaning: no function word, or a negation, modal, quantifier or number.</summary>
    public static bool IsContent(string form)
        => IsNegation(form) || IsModal(form) || IsQuantifier(form) || NumberForm.IsNumber(form) || !WordList.FunctionWords.Contains(form);

    public static bool IsNegation(string form) => WordList.Negations.Contains(form);

    public static bool IsModal(string form) => WordList.Modals.Contains(form);

    /// <summary>"over" and "about" limit a number now and then, and are prepositions everywhere else.</summary>
    public static bool IsQuantifier(string form) => WordList.Quantifiers.Contains(form) && !WordList.FunctionWords.Contains(form);

    /// <summary>A unit, a currency, a month or a day of the week.</summary>
    public static bool IsMeasure(string form) => WordList.Measures.Contains(form);

    /// <summary>do, have, be or a modal: what a verb leaves when it is not said again.</summary>
    public static bool IsAuxiliary(string form)
        => IsModal(form) || form is "do" or "does" or "did" or "is" or "are" or "was" or "were" or "am" or "have" or "has" or "had";
}
