using QuoteBot.Checking.Differences;
using QuoteBot.Text;

namespace QuoteBot.Tests.Checking.Differences;

/// <summary>A slip of the pen is no change of wording; another word is, be it a letter away.</summary>
public sealed class SlipTests
{
    private const string Quay = "The government was surprised that my friend closed the old quay before the beginning of the country fair";

    [Theory]
    [InlineData("vloggers", "loggers")]
    [InlineData("bloggers", "loggers")]
    public async Task Another_first_letter_is_another_word(string printed, string typed)
    {
        const string Spoken = "I spoke to the {0} about the fire before the winter came";
        var verdict = await VerdictTests.Check(string.Format(null, Spoken, typed), "Mara Lindqvist", Some.Saying(string.Format(null, Spoken, printed) + "."));

        Assert.Equal(VerdictKind.Altered, verdict.Kind);
    }

    [Theory]
    [InlineData("government", "goverment")]
    [InlineData("surprised", "suprised")]
    [InlineData("friend", "freind")]
    [InlineData("closed", "cloesd")]
    [InlineData("before", "befoer")]
    [InlineData("beginning", "begining")]
    [InlineData("country", "countrry")]
    public async Task A_claims_slip_is_cosmetic_and_shown(string printed, string typed)
    {
        var verdict = await VerdictTests.Check(Quay.Replace(printed, typed, StringComparison.Ordinal), "Mara Lindqvist", Some.Saying($"{Quay}."));

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
        Assert.Contains(verdict.Diff, part => part.Change == DiffChange.Cosmetic && part.Claim == typed);
    }

    [Theory]
    [InlineData("You might be making your enemies angry every day", "You might be making your enemys angry every day")]
    [InlineData("I am proud of the women who have come here to help us", "I am proud of the woman who have come here to help us")]
    [InlineData("She has been an amazing woman for all of her life", "She has been an amazing women for all of her life")]
    public async Task A_form_that_cannot_stand_there_is_a_slip(string printed, string typed)
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check(typed, "Mara Lindqvist", Some.Saying($"{printed}."))).Kind);

    [Theory]
    [InlineData("I am proud of the women who came here to help us", "I am proud of the woman who came here to help us")]
    [InlineData("I think that woman should never have come to this harbour", "I think that women should never have come to this harbour")]
    [InlineData("I wish the man were here with us in this harbour", "I wish the men were here with us in this harbour")]
    [InlineData("Did the man have a gun when he came here to the harbour", "Did the men have a gun when he came here to the harbour")]
    [InlineData("Some man told me that he came here to the harbour by boat", "Some men told me that he came here to the harbour by boat")]
    [InlineData("You should listen to the men of this harbour when it rains", "You should listen to the man of this harbour when it rains")]
    public async Task Of_one_and_of_several_are_two_statements_where_the_grammar_allows_both(string printed, string typed)
        => Assert.Equal(VerdictKind.Altered, (await VerdictTests.Check(typed, "Mara Lindqvist", Some.Saying($"{printed}."))).Kind);

    [Fact]
    public async Task A_slip_in_the_only_telling_word_does_not_hide_the_record()
    {
        var verdict = await VerdictTests.Check("a very powerful altenative", "Mara Lindqvist", Some.Saying("The new pier is a very powerful alternative to the bridge, whatever they say."));

        Assert.Equal(VerdictKind.Verified, verdict.Kind);
    }

    [Theory]
    [InlineData("altenative", "alternative")]
    [InlineData("alternativve", "alternative")]
    [InlineData("freindly", "friendly")]
    [InlineData("powerfol", "powerful")]
    public void A_slip_has_the_word_that_was_meant(string typed, string meant)
        => Assert.Contains(meant, EnglishWords.MeantBy(typed));

    [Theory]
    [InlineData("alternative")]
    [InlineData("frend")]
    [InlineData("#1000000")]
    [InlineData("zymogluon")]
    [InlineData("")]
    public void What_is_a_word_or_no_slip_of_one_was_meant_as_it_is(string typed)
        => Assert.Empty(EnglishWords.MeantBy(typed));

    [Theory]
    [InlineData("Its a diffreent harbour altogether, and we all know why the ferries left it")]
    [InlineData("It's a different harbour altogether, and we all know why the ferreis left it")]
    [InlineData("It's a different harbour altogether, and we all know why the ferries left it and the zymogluon")]
    public async Task Two_letters_exchanged_are_a_slip_beside_another_difference_and_in_a_rare_word(string typed)
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check(typed, "Mara Lindqvist", Some.Saying("It’s a different harbour altogether, and we all know why the ferries left it and the zymogloun."))).Kind);

    [Theory]
    [InlineData("quiet", "quite")]
    [InlineData("trial", "trail")]
    [InlineData("unclear", "nuclear")]
    public void Two_words_with_two_letters_exchanged_are_two_words(string one, string other)
        => Assert.False(Slips.Is(one, other));

    [Fact]
    public async Task An_outlets_slip_is_cosmetic_too()
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check(Quay, "Mara Lindqvist", Some.Saying($"{Quay.Replace("government", "goverment", StringComparison.Ordinal)}."))).Kind);

    [Theory]
    [InlineData("country", "county")]
    [InlineData("closed", "cloned")]
    [InlineData("friend", "fiend")]
    [InlineData("quay", "quad")]
    [InlineData("surprised", "surprises")]
    public async Task A_word_that_exists_is_another_word(string printed, string typed)
        => Assert.Equal(VerdictKind.Altered, (await VerdictTests.Check(Quay.Replace(printed, typed, StringComparison.Ordinal), "Mara Lindqvist", Some.Saying($"{Quay}."))).Kind);

    [Theory]
    [InlineData("moral", "amoral")]
    [InlineData("typical", "atypical")]
    [InlineData("never", "nevver")]
    [InlineData("tea", "tae")]
    [InlineData("lindqvist", "linqvist")]
    [InlineData("closed", "clsoedd")]
    [InlineData("recieve", "recieves")]
    public void Contraries_negations_short_words_and_what_is_no_word_at_all_are_no_slips(string printed, string typed)
        => Assert.False(Slips.Is(typed, printed) || Slips.Is(printed, typed));

    [Fact]
    public async Task A_name_with_another_letter_is_another_name()
        => Assert.Equal(VerdictKind.Altered, (await VerdictTests.Check("The council of Branholt will close the old quay in autumn", "Mara Lindqvist", Some.Saying("The council of Brendholm will close the old quay in autumn."))).Kind);

    [Theory]
    [InlineData("Our 50th Anniversary Tour is a feast of the harbour and its songs", "our 50th aniversary tour is a feast of the harbour and its songs")]
    [InlineData("The decision of the council came after the end of the winter", "The desicion of the council came after the end of the winter")]
    [InlineData("It is a bunch of malarkey before the end of the winter", "It is a bunch of malarky before the end of the winter")]
    [InlineData("They will make reckless charges before the end of the winter", "They will make wreckless charges before the end of the winter")]
    [InlineData("The pilots spoke of their hemorrhoids before the end of the winter", "The pilots spoke of their hemorroids before the end of the winter")]
    public async Task A_long_word_with_a_letter_left_out_or_two_exchanged_is_a_slip(string printed, string typed)
        => Assert.Equal(VerdictKind.Verified, (await VerdictTests.Check(typed, "Mara Lindqvist", Some.Saying(printed + "."))).Kind);

    [Theory]
    [InlineData("The complaint of the council came after the end of the winter", "The compliant of the council came after the end of the winter")]
    [InlineData("The hypermotion of the council came after the end of the winter", "The hypomotion of the council came after the end of the winter")]
    [InlineData("We have seen the transfection of the cells before the end of the winter", "We have seen the transection of the cells before the end of the winter")]
    public async Task Another_word_or_two_letters_are_none(string printed, string typed)
        => Assert.Equal(VerdictKind.Altered, (await VerdictTests.Check(typed, "Mara Lindqvist", Some.Saying(printed + "."))).Kind);
}
