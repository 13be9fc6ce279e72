using QuoteBot.Checking.Speakers;

namespace QuoteBot.Tests.Checking.Speakers;

/// <summary>The words of a person's name, and when two spellings may be one.</summary>
public sealed class PersonNameTests
{
    [Theory]
    [InlineData("KB Hollin", "k b hollin")]
    [InlineData("JRR Hollin", "j r r hollin")]
    [InlineData("JRRT Hollin", "jrrt hollin")]
    [InlineData("Ab Hollin", "ab hollin")]
    [InlineData("aB Hollin", "ab hollin")]
    [InlineData("ED Hollin", "ed hollin")]
    [InlineData("DR Hollin", "hollin")]
    [InlineData("LT. Hollin", "hollin")]
    [InlineData("MP Hollin", "mp hollin")]
    [InlineData("Ana KB", "ana kb")]
    [InlineData("Don Luis Hollin", "luis hollin")]
    [InlineData("Jr.", "jr")]
    [InlineData("Mayor", "mayor")]
    [InlineData("", "")]
    public void A_name_is_its_words_without_titles_and_with_each_initial_apart(string name, string words)
        => Assert.Equal(words, string.Join(' ', PersonName.Of(name).Words));

    [Fact]
    public void Nobody_has_no_surname() => Assert.Equal("", PersonName.Of("").Surname);

    [Theory]
    [InlineData("bill", "william", true)]
    [InlineData("bill", "bob", false)]
    [InlineData("jfk", "john", true)]
    [InlineData("tom", "tim", false)]
    [InlineData("j", "john", true)]
    [InlineData("j", "mara", false)]
    public void Given_names_fit_as_initials_and_short_forms(string one, string other, bool fit)
    {
        Assert.Equal(fit, PersonName.GivenNamesFit(one, other));
        Assert.Equal(fit, PersonName.GivenNamesFit(other, one));
    }

    [Theory]
    [InlineData("chris", "christofer", true)]
    [InlineData("dan", "daniel", true)]
    [InlineData("jo", "joseph", false)]
    [InlineData("erik", "mara", false)]
    public void Given_names_of_one_beginning_do_not_tell_two_people_apart(string one, string other, bool alike)
    {
        Assert.Equal(alike, PersonName.GivenNamesLookAlike(one, other));
        Assert.Equal(alike, PersonName.GivenNamesLookAlike(other, one));
    }

    [Theory]
    [InlineData("strand", "strands", true)]
    [InlineData("strand", "strend", true)]
    [InlineData("strand", "starnd", true)]
    [InlineData("strand", "starmd", false)]
    [InlineData("strand", "grand", false)]
    [InlineData("brandt", "grandt", false)]
    [InlineData("brandt", "branks", false)]
    [InlineData("marton", "martio", false)]
    [InlineData("lindquist", "lindqvist", true)]
    [InlineData("echeverri", "echevarry", true)]
    [InlineData("echeverri", "echovarra", false)]
    [InlineData("kovalik", "kovalec", true)]
    [InlineData("holm", "helm", false)]
    [InlineData("holm", "holms", false)]
    [InlineData("petrov", "petroff", true)]
    [InlineData("karnev", "karneff", true)]
    [InlineData("karnov", "karneff", false)]
    [InlineData("alsayed", "elsayed", true)]
    [InlineData("alhami", "elhami", true)]
    [InlineData("alsayed", "ibsayed", false)]
    [InlineData("alba", "elba", false)]
    public void Surnames_look_alike_by_a_letter_or_by_the_way_they_are_written_in_our_letters(string one, string other, bool alike)
    {
        Assert.Equal(alike, PersonName.SurnamesLookAlike(one, other));
        Assert.Equal(alike, PersonName.SurnamesLookAlike(other, one));
    }

    [Theory]
    [InlineData("zabihullah", "zabiullah", true)]
    [InlineData("jeffrey", "jeffery", true)]
    [InlineData("mahmud", "mahmoud", true)]
    [InlineData("muhammad", "mohammed", true)]
    [InlineData("mahmoud", "mohammed", false)]
    [InlineData("alexander", "alexandra", false)]
    [InlineData("oleksandr", "oleksandra", false)]
    [InlineData("christian", "christina", false)]
    [InlineData("jonathan", "johnathan", false)]
    [InlineData("hamid", "hamad", false)]
    [InlineData("habibullah", "zabihullah", false)]
    public void A_long_given_name_in_two_spellings_is_one_and_two_common_names_are_two(string one, string other, bool same)
    {
        Assert.Equal(same, PersonName.GivenNamesAreSpellings(one, other));
        Assert.Equal(same, PersonName.GivenNamesAreSpellings(other, one));
    }
}
