using QuoteBot.Text;

namespace QuoteBot.Evaluation.Mutations;

/// <summary>Tells words that carry what is said from words of grammar.</summary>
internal static class Content
{
    /// <summary>With fewer beside the changed one a record is not clearly the one that was meant.</summary>
    private const int LeastBesideTheChange = 4;

    public static bool IsGrammar(string form) => WordList.FunctionWords.Contains(form) || WordList.Modals.Contains(form) || WordList.Quantifiers.Contains(form) || WordList.Negations.Contains(form) || WordList.Conditions.Contains(form);

    /// <summary>Enough is left to know the quote again when one word is changed.</summary>
    public static bool Suffices(IReadOnlyList<Word> words) => words.Count(word => !IsGrammar(word.Form)) > LeastBesideTheChange;
}
