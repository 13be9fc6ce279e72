using QuoteBot.Checking.Speakers;

namespace QuoteBot.Tests.Checking.Speakers;

/// <summary>Speakers as members name them: with the house they are of, their office in small letters, or both.</summary>
public sealed class ClaimedSpeakerTests
{
    private static SpeakerFit Fit(string claimed, string recorded, string? role = null)
        => SpeakerMatch.Compare(claimed, [new Speaker(recorded, SpeakerKind.Person, role, [])], []).Fit;

    [Theory]
    [InlineData("Newshold's Brewer")]
    [InlineData("Newshold’s Jack Brewer")]
    [InlineData("the Port Union's Brewer")]
    [InlineData("the EU’s Jack Brewer")]
    [InlineData("Brewer from Newshold")]
    [InlineData("Brewer of Newshold")]
    [InlineData("Jack Brewer of the Harbour Post")]
    [InlineData("Brewer at Newshold")]
    [InlineData("Newshold expert Brewer")]
    [InlineData("sugar boss Brewer")]
    [InlineData("Electrolynx VP Brewer")]
    [InlineData("Electrolynx exec Jack Brewer")]
    [InlineData("Ohio senator Brewer")]
    [InlineData("Hoquell head coach Brewer")]
    [InlineData("Chelsea manager Brewer")]
    [InlineData("Harvard Prof. Brewer")]
    [InlineData("SD Gov Brewer")]
    [InlineData("Administrator Brewer")]
    [InlineData("PM Brewer")]
    [InlineData("AG Brewer")]
    [InlineData("CEO Brewer")]
    [InlineData("Press secretary Brewer")]
    [InlineData("Treasury chief Brewer")]
    [InlineData("House speaker Brewer")]
    [InlineData("Democrat Brewer")]
    [InlineData("GOP lawmaker Brewer")]
    [InlineData("Republican Sen. Brewer")]
    [InlineData("rapper Brewer")]
    [InlineData("influencer Jack Brewer")]
    [InlineData("ex-president Brewer")]
    [InlineData("former PM Brewer")]
    [InlineData("Majority Leader Brewer")]
    [InlineData("Acting Administrator Brewer")]
    [InlineData("Brewer, the mayor of Ellery")]
    [InlineData("Brewer (Newshold)")]
    [InlineData("Brewer, Newshold")]
    [InlineData("brewer")]
    [InlineData("newshold's brewer")]
    public void The_house_or_office_before_or_after_a_name_is_no_part_of_it(string claimed)
        => Assert.Equal(SpeakerFit.Same, Fit(claimed, "Jack Brewer"));

    [Theory]
    [InlineData("Newshold's Brewer", "Tom Hale")]
    [InlineData("Brewer from Newshold", "Tom Hale")]
    [InlineData("Newshold expert Brewer", "Tom Hale")]
    [InlineData("Newshold's Anna Brewer", "Jack Brewer")]
    [InlineData("Anna Brewer of Newshold", "Jack Brewer")]
    [InlineData("judge Tom Hale", "Jack Brewer")]
    [InlineData("Thompson", "Jack T. Brewer")]
    [InlineData("President Thompson", "Jack T. Brewer")]
    [InlineData("Jensen", "Tom J. Brewer")]
    [InlineData("senator Hale", "Jack Brewer")]
    [InlineData("Anna van der Brewer", "Jack van der Brewer")]
    public void Another_name_beside_it_is_still_another(string claimed, string recorded)
        => Assert.Equal(SpeakerFit.Different, SpeakerMatch.Compare(claimed, [new Speaker(recorded, SpeakerKind.Person, "judge and senator", [recorded[(recorded.IndexOf(' ', StringComparison.Ordinal) + 1)..]])], []).Fit);

    [Theory]
    [InlineData("Brewer's campaign")]
    [InlineData("Brewer's wife")]
    [InlineData("Brewer's Office")]
    [InlineData("Governor Brewer's office")]
    [InlineData("Governor Brewer’s own staff")]
    [InlineData("the office of Governor Brewer")]
    [InlineData("the Brewer family")]
    [InlineData("Hale's parents")]
    [InlineData("Church of Brewer")]
    [InlineData("Brewer of the year jury")]
    public void What_is_near_a_name_is_not_who_bears_it(string claimed)
        => Assert.NotEqual(SpeakerFit.Same, Fit(claimed, "Jack Brewer"));

    [Theory]
    [InlineData("Charlotte Church", "Church of Norland")]
    [InlineData("Jan Bank", "Bank of Norland")]
    public void The_kind_of_a_body_is_nobodys_surname(string recorded, string claimed)
        => Assert.Equal(SpeakerFit.Unclear, Fit(claimed, recorded));

    [Theory]
    [InlineData("Martin Lund King Jr.", "Martin Lund King")]
    [InlineData("Larry King", "Larry King")]
    [InlineData("Robin Baker", "Robin Baker")]
    [InlineData("Robin Baker Holm", "Robin Baker Holm")]
    [InlineData("Rose Butler Hale", "Rose Hale")]
    [InlineData("Catherine of Skerrow", "Catherine of Skerrow")]
    public void A_surname_that_is_an_office_too_stays_one(string claimed, string recorded)
        => Assert.True(Fit(claimed, recorded) is SpeakerFit.Same or SpeakerFit.Perhaps, Fit(claimed, recorded).ToString());

    [Theory]
    [InlineData("the Clean Fjord Alliance", "critic of the Clean Fjord Alliance")]
    [InlineData("the Clean Fjord Alliance", "longtime opponent of the Clean Fjord Alliance")]
    public void Who_is_against_a_body_does_not_speak_for_it(string claimed, string role)
        => Assert.Equal(SpeakerFit.Unclear, Fit(claimed, "Ada Moreau", role));

    [Theory]
    [InlineData("Newshold", "co-founder and CEO of the startup Newshold")]
    [InlineData("Newshold", "enterprise editor for the watchguard organization Newshold")]
    [InlineData("Newshold", "a cybersecurity expert at Newshold")]
    public void Who_is_of_a_body_speaks_for_it_perhaps(string claimed, string role)
        => Assert.Equal(SpeakerFit.Perhaps, Fit(claimed, "Ada Moreau", role));

    private const string Words = "The old quay can stay open through the summer and the fishermen can keep their sheds.";

    [Theory]
    [InlineData("Snorri Brewer")]
    [InlineData("Newshold Brewer")]
    [InlineData("Fizzy Jack")]
    [InlineData("JaBre")]
    public async Task A_nickname_made_of_the_speakers_names_or_before_one_of_them_accuses_nobody(string claimed)
        => Assert.Equal(VerdictKind.Unattributed, (await VerdictTests.Check(Words, claimed, Some.Saying(Words, "Jack Brewer"))).Kind);

    [Theory]
    [InlineData("Newshold", "Jack Brewer, who edits reports at Newshold, spoke on Monday.")]
    [InlineData("Quaymakers", "Jack Brewer sings with the Quaymakers.")]
    [InlineData("Quaymakers", "Jack Brewer, who edits reports, spoke on Monday.")]
    [InlineData("Quaymakers", "Jack Brewer, who edits reports, spoke of Quaymakers on Monday.")]
    [InlineData("Moor Lamps", "Moor Lamps said on Monday that it was late.")]
    [InlineData("Doctors Without Lamps", "Jack Brewer, who edits reports, spoke on Monday.")]
    public async Task A_house_that_the_article_knows_is_not_called_another_person(string claimed, string context)
        => Assert.Equal(VerdictKind.Unattributed, (await VerdictTests.Check(Words, claimed, Some.Article($"{context} “[[{Words}|Jack Brewer]]” he said."))).Kind);

    [Theory]
    [InlineData("Tornqvist", "Jack Brewer, who edits reports at Newshold, spoke of Karin Tornqvist on Monday.")]
    [InlineData("Tornqvist", "Jack Brewer, who edits reports, spoke of Sen. Tornqvist on Monday.")]
    [InlineData("Mr. Tornqvist", "Jack Brewer, who edits reports at Newshold, spoke on Monday.")]
    [InlineData("Jan", "Jack Brewer came in January to the January market.")]
    public async Task What_the_article_does_not_print_so_is(string claimed, string context)
        => Assert.Equal(VerdictKind.Misattributed, (await VerdictTests.Check(Words, claimed, Some.Article($"{context} “[[{Words}|Jack Brewer]]” he said."))).Kind);

    [Fact]
    public async Task A_person_whom_the_index_knows_is_no_house_wherever_the_name_stands()
        => Assert.Equal(VerdictKind.Misattributed, (await VerdictTests.Check(Words, "Tornqvist",
            Some.Article($"Anger at Tornqvist grew. “[[{Words}|Jack Brewer]]” he said."), Some.Saying("We will see about that in the month of May.", "Karin Tornqvist", "Kanal Nord"))).Kind);

    [Theory]
    [InlineData("Brewer: the old quay can stay open through the summer")]
    [InlineData("the old quay can stay open through the summer, Brewer said")]
    [InlineData("the old quay can stay open through the summer, says Jack Brewer.")]
    [InlineData("the old quay can stay open through the summer, according to Brewer")]
    [InlineData("the old quay can stay open through the summer - Brewer")]
    [InlineData("the old quay can stay open through the summer (Jack Brewer)")]
    [InlineData("Brewer said the old quay can stay open through the summer")]
    [InlineData("Jack Brewer says that the old quay can stay open through the summer")]
    [InlineData("Brewer tweeted: the old quay can stay open through the summer")]
    public async Task A_name_at_the_end_of_unmarked_words_is_a_signature_where_they_are_that_speakers(string claim)
    {
        var verdict = await VerdictTests.Check(claim, null, Some.Saying(Words, "Jack Brewer"));

        Assert.Equal((VerdictKind.Verified, "the old quay can stay open through the summer"), (verdict.Kind, verdict.Claim.Quote));
        Assert.EndsWith("Brewer", verdict.Claim.Speaker, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hale: the old quay can stay open through the summer")]
    [InlineData("the old quay can stay open through the summer - Hale")]
    [InlineData("the old quay can stay open through the summer - Monday")]
    public async Task Another_name_there_accuses_nobody_and_confirms_nothing(string claim)
        => Assert.DoesNotContain((await VerdictTests.Check(claim, null, Some.Saying(Words, "Jack Brewer"))).Kind, new[] { VerdictKind.Verified, VerdictKind.Misattributed });

    [Theory]
    [InlineData("chairman lindqvist", true)]
    [InlineData("senator ana lindqvist", true)]
    [InlineData("chairman okaforson", false)]
    [InlineData("senator nevada", false)]
    public void A_title_and_a_name_typed_in_small_letters_may_confirm_and_never_accuse(string claimed, bool isOne)
        => Assert.Equal(isOne ? SpeakerFit.Perhaps : SpeakerFit.Unclear, Fit(claimed, "Ana Lindqvist"));

    [Theory]
    [InlineData("mayor pro tem")]
    [InlineData("president emeritus")]
    [InlineData("chairman of the board")]
    public void An_office_in_small_letters_is_no_name(string claimed)
        => Assert.NotEqual(SpeakerFit.Different, Fit(claimed, "Ana Lindqvist"));

    [Theory]
    [InlineData("brewersen from the newshold band", true)]
    [InlineData("sailors from the newshold band", false)]
    [InlineData("people from the newshold band", false)]
    public void Whoever_is_typed_with_the_house_in_small_letters_is_confirmed(string claimed, bool isConfirmed)
        => Assert.Equal(isConfirmed, Fit(claimed, "Jack Brewersen") is SpeakerFit.Same or SpeakerFit.Perhaps);
}
