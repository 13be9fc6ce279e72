namespace QuoteBot.Text;

/// <summary>What a page puts between the words of an article, and every rule passes over.</summary>
public static class PageInserts
{
    /// <returns>The text with white space for each of them, as long as it was; the text itself where there is none.</returns>
    public static string Masked(string text) => PopUps.Masked(PostLabels.Masked(text));
}
