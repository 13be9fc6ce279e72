namespace QuoteBot.Tests.Index;

public sealed class SpeakersTests : TempIndex
{
    [Theory]
    [InlineData("Úrsula van der Brandvold")]
    [InlineData("ursula VAN DER brandvold")]
    [InlineData("Brandvold")]
    [InlineData("van der Brandvold")]
    [InlineData("Pilot Ursula")]
    [InlineData("harbour master")]
    [InlineData("the harbour master")]
    public async Task A_speaker_is_found_by_name_alias_surname_and_role(string name)
    {
        await PutAsync(Annotated("a", "“Yes,” she said.", "Úrsula van der Brandvold", "harbour master", "Pilot Ursula"));

        var speaker = Assert.Single(await Index.SpeakersAsync(name, 10));

        Assert.Equal("Úrsula van der Brandvold", speaker.Name);
        Assert.Equal(["harbour master"], speaker.Roles);
        Assert.Equal(["Pilot Ursula"], speaker.Aliases);
    }

    [Fact]
    public async Task What_another_program_has_written_is_in_the_next_answer()
    {
        await using var other = await OpenAsync();
        await PutAsync(Annotated("a", "“Yes,” she said.", "Ada Marsh"));
        Assert.Equal((1, 1), (Assert.Single(await Index.SpeakersAsync("Marsh", 10)).Quotes, (await Index.CoverageAsync("Marsh")).OfSpeaker));

        await other.PutAsync([Annotated("b", "“No,” she said.", "Ada Marsh")]);

        Assert.Equal((2, 2), (Assert.Single(await Index.SpeakersAsync("Marsh", 10)).Quotes, (await Index.CoverageAsync("Marsh")).OfSpeaker));
        Assert.Equal(2, (await Index.CoverageAsync(null)).Quotes);
        Assert.Equal(2, (await Index.FindAsync(Query("yes no") with { Speaker = "Marsh" })).Hits.Count);
    }

    [Fact]
    public async Task A_quote_that_two_of_a_name_share_counts_once()
    {
        var both = Annotated(new Article { Id = "a", Text = "“Yes,” they said." }, [new Speaker("Ada Marsh", SpeakerKind.Person, null, []), new Speaker("Jo Marsh", SpeakerKind.Person, null, [])]);
        await PutAsync(both, Annotated("b", "“No,” he said.", "Jo Marsh"), Annotated("c", "“Perhaps,” she said.", "Mo Brandvold"));

        Assert.Equal(2, (await Index.CoverageAsync("Marsh")).OfSpeaker);
    }

    [Fact]
    public async Task Two_people_of_one_surname_stay_two_and_the_one_with_more_quotes_comes_first()
    {
        await PutAsync(
            Annotated("a", "“Yes,” she said.", "Ada Marsh"),
            Annotated("b", "“Yes,” he said. “No,” he said.", "Jo Marsh"));

        Assert.Equal([("Jo Marsh", 2), ("Ada Marsh", 1)], (await Index.SpeakersAsync("Marsh", 10)).Select(speaker => (speaker.Name, speaker.Quotes)));
        Assert.Single(await Index.SpeakersAsync("Marsh", 1));
    }

    [Fact]
    public async Task Roles_are_told_commonest_first_and_go_with_their_articles()
    {
        await PutAsync(
            Annotated("a", "“Yes,” she said. “No,” she said.", "Ada Marsh", "pilot"),
            Annotated("b", "“Perhaps,” she said.", "Ada Marsh", "captain"));
        Assert.Equal(["pilot", "captain"], (await Index.SpeakersAsync("Ada Marsh", 10))[0].Roles);

        await Index.RemoveAsync(["a"]);

        Assert.Equal(["captain"], (await Index.SpeakersAsync("Ada Marsh", 10))[0].Roles);
        Assert.Empty(await Index.SpeakersAsync("pilot", 10));
    }

    [Fact]
    public async Task Of_very_many_roles_the_commonest_are_told()
    {
        await PutAsync([.. Enumerable.Range(1, 60).Select(number => Annotated($"a{number}", "“Yes,” she said.", "Ada Marsh", $"pilot of quay {number}")),
            Annotated("b", "“Perhaps,” she said. “No,” she said.", "Ada Marsh", "captain")]);

        var roles = (await Index.SpeakersAsync("Ada Marsh", 10))[0].Roles;

        Assert.Equal(40, roles.Count);
        Assert.Equal("captain", roles[0]);
    }
}
