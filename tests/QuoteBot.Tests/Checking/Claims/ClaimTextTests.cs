using QuoteBot.Checking.Claims;
using QuoteBot.Text;

namespace QuoteBot.Tests.Checking.Claims;

/// <summary>A word of a record that begins as no word of the claim does is not looked up: nothing may be missed by that.</summary>
public sealed class ClaimTextTests
{
    private const string Alot = "alot";

    [Theory]
    [InlineData("We went to the harbour, and nobody was there; the tsar's keepers were dying.")]
    [InlineData("I am gonna buy a tv in Kiev, 40 of them, okay? U.S. dollars only. #NetNeutrality")]
    [InlineData("He lies. They tried. She has been better than worse, says one of the women.")]
    public void No_word_that_has_a_number_is_passed_over(string text)
    {
        var claim = new ClaimText(text);
        var forms = EmbeddedList.Lines("words.txt").Concat(EmbeddedList.Lines("irregular.txt").SelectMany(line => line.Split(' '))).Concat(EmbeddedList.Lines("function-words.txt").SelectMany(line => line.Split(' ')))
            .Concat(["nobody", "noone", "gonna", "u", "you", "tv", "television", "kyiv", "kiev", "koran", "czar", "tsar", "#netneutrality", "#40", "u.s", "okay", "ok", "a", "i"])
            .Concat(claim.Words.Select(word => word.Form))
            .SelectMany(form => new[] { form, form + "s", form + "ed", form + "ing" })
            .Where(form => form.Length > 0);

        Assert.DoesNotContain(Enumerable.Range(1, Alot.Length - 1), cut => !new ClaimText(Alot).MayHave(Alot[..cut]) && new ClaimText(Alot).JoinedFormOf(Alot[..cut], Alot[cut..]) >= 0);
        Assert.DoesNotContain(forms, form => !claim.MayHave(form) && (claim.FormOf(form) >= 0 || claim.StemOf(form) >= 0));
    }
}
