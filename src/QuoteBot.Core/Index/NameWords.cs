using QuoteBot.Text;

namespace QuoteBot.Index;

/// <summary>The words of a name or role: folded, without possessives.</summary>
internal static class NameWords
{
    public static List<string> Of(string text)
    {
        var plain = text.Replace('’', '\'');
        for (var at = plain.IndexOf("'s", StringComparison.Ordinal); at >= 0; at = plain.IndexOf("'s", at, StringComparison.Ordinal))
        {
            // Only where a word ends: "port's", not "O'Shea".
            if (at + 2 >= plain.Length || !char.IsLetterOrDigit(plain[at + 2]))
                plain = plain.Remove(at, 2);
            else
                at++;
        }

        return QuoteText.Words(plain).Select(word => word.Form).ToList();
    }
}
