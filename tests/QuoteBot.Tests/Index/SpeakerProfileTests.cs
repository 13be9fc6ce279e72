using QuoteBot.Index;

namespace QuoteBot.Tests.Index;

public sealed class SpeakerProfileTests
{
    [Fact]
    public async Task A_profile_counts_quotes_by_outlet_and_by_month_and_shows_the_latest_first()
    {
        await using var index = await Some.Index(
            Some.Article("“[[The quay is ours.|Ada Marsh=harbour master]]” she said.", "The Tide", "2025-03-02"),
            Some.Article("“[[The quay was ours.|Ada Marsh]]” she said. “[[No more.|Ada Marsh]]”", "The Harbour Post", "2025-05-09"),
            Some.Article("“[[Nobody asked me.|Odd Winther]]” he said.", "The Tide", "2025-05-10"));

        var profile = await index.ProfileAsync("Marsh", 2);

        Assert.NotNull(profile);
        Assert.Equal(("Ada Marsh", 3), (profile.Speaker.Name, profile.Speaker.Quotes));
        Assert.Equal([new NameCount("The Harbour Post", 2), new NameCount("The Tide", 1)], profile.Outlets);
        Assert.Equal([new MonthCount(new DateOnly(2025, 3, 1), 1), new MonthCount(new DateOnly(2025, 5, 1), 2)], profile.Months);
        Assert.Equal(["The quay was ours.", "No more."], profile.Latest.Select(quote => quote.Text));
    }

    [Fact]
    public async Task An_unknown_name_has_no_profile()
    {
        await using var index = await Some.Index(Some.Saying("The quay is ours."));

        Assert.Null(await index.ProfileAsync("Nobody Known", 5));
    }

    [Fact]
    public async Task Names_for_suggestions_come_with_the_most_quoted_and_the_most_read_first()
    {
        await using var index = await Some.Index(
            Some.Article("“[[One.|Ada Marsh]]” “[[Two.|Ada Marsh]]” “[[Three.|officials]]”", "The Tide"),
            Some.Article("“[[Four.|Odd Winther]]”", "the tide"),
            Some.Article("“[[Five.|Odd Winther]]” “[[Six.|Ada Marsh]]”", "The Harbour Post"));

        Assert.Equal([new NameCount("Ada Marsh", 3), new NameCount("Odd Winther", 2)], await index.SpeakerNamesAsync(10));
        Assert.Equal([2, 1], (await index.OutletsAsync(10)).Select(outlet => outlet.Count));
        Assert.Single(await index.SpeakerNamesAsync(1));
    }
}
