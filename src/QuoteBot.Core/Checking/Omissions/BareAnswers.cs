using System.Collections.Frozen;
using QuoteBot.Text;

namespace QuoteBot.Checking.Omissions;

/// <summary>Tells an answer that says nothing but yes or no: "No, I did not", "Yes, we will". Pure.</summary>
internal static class BareAnswers
{
    /// <summary>"No, I most certainly did not, no, I did not" is about the longest.</summary>
    private const int MostWords = 10;

    private static readonly FrozenSet<string> Answers = WordSet.Of("yes yeah no nope not never");
    private static readonly FrozenSet<string> Others = WordSet.Of("i we you he she they it that this there be been most certainly absolutely definitely indeed so well sir ma'am madam of course");

    public static bool Are(IReadOnlyList<Word> words)
        => words.Count <= MostWords && words.Any(word => Answers.Contains(word.Form)) && words.All(word => Answers.Contains(word.Form) || Others.Contains(word.Form) || Lexicon.IsAuxiliary(word.Form));
}
