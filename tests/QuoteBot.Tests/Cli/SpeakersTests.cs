using System.Text.Json;

namespace QuoteBot.Tests.Cli;

/// <summary>Speakers as search, status and the list of aliases know them.</summary>
public sealed class SpeakersTests : IAsyncLifetime
{
    private readonly Harbour harbour = new();

    public async Task InitializeAsync()
    {
        harbour.Write("articles/strand.txt", "“The wall is an argument,” said Mayor Erik Strand. “The wall is a wall,” said Julia Strand.\n");
        Assert.Equal(0, (await harbour.WithIndexAsync("index", harbour.Articles)).Code);
    }

    public Task DisposeAsync()
    {
        harbour.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Status_tells_who_has_the_most_quotes()
    {
        var card = await harbour.WithIndexAsync("status");
        using var json = JsonDocument.Parse((await harbour.WithIndexAsync("status", "--json")).Output);

        Assert.Contains("Most by   ", card.Output, StringComparison.Ordinal);
        var top = json.RootElement.GetProperty("topSpeakers").EnumerateArray().ToList();
        Assert.Equal(5, top.Count);
        Assert.Equal(("Jonas Apsey", JsonValueKind.Null, 2), (top[0].GetProperty("name").GetString(), top[0].GetProperty("role").ValueKind, top[0].GetProperty("quotes").GetInt32()));
        Assert.Contains(top, speaker => speaker.GetProperty("role").GetString() == "keeper");
    }

    [Theory]
    [InlineData("Mr. Apsey")]
    [InlineData("Jonas “Joe” Apsey")]
    [InlineData("J. Apsey")]
    [InlineData("Jonas R. Apsey Jr.")]
    [InlineData("Jonas Apsey, ferryman")]
    public async Task A_search_by_another_form_of_the_name_finds_the_speaker(string name)
    {
        var result = await harbour.WithIndexAsync("search", "ferry tickets", "--speaker", name, "--json");

        Assert.Equal(2, result.Lines.Length);
        Assert.Equal("", result.Messages);
    }

    [Fact]
    public async Task A_search_for_nobody_the_index_knows_says_so()
    {
        var result = await harbour.WithIndexAsync("search", "ferry", "--speaker", "Wen Zhao");

        Assert.Equal((0, "", "There is no speaker “Wen Zhao” in this index.\n"), (result.Code, result.Output, result.Messages));
    }

    [Fact]
    public async Task A_search_for_a_surname_of_two_says_which()
    {
        var result = await harbour.WithIndexAsync("search", "wall", "--speaker", "Strand");

        Assert.Equal("Strand: Erik Strand (Mayor), Julia Strand\n", result.Messages);
        Assert.NotEmpty(result.Lines);
    }

    [Fact]
    public async Task The_list_of_aliases_serves_check_and_search()
    {
        harbour.Write("index/aliases.txt", "# who is who\nCaptain Joe = Jonas Apsey\n");

        var search = await harbour.WithIndexAsync("search", "ferry tickets", "--speaker", "captain joe", "--json");
        var named = await harbour.WithIndexAsync("check", "--json", "The ferry will sail again in June", "--speaker", "Captain Joe");
        var parsed = await harbour.WithIndexAsync("check", "--json", "“The ferry will sail again in June” — Captain Joe");

        Assert.Equal(2, search.Lines.Length);
        Assert.All([named, parsed], result => Assert.StartsWith("{\"id\":null,\"verdict\":\"verified\"", result.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_list_of_aliases_that_is_a_folder_is_told()
    {
        harbour.Write("index/aliases.txt/note.txt", "no list");

        var result = await harbour.WithIndexAsync("search", "ferry", "--speaker", "Apsey");

        Assert.Equal(1, result.Code);
        Assert.Contains("aliases.txt is a folder", result.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_control_character_of_the_list_of_aliases_does_not_reach_the_terminal()
    {
        harbour.Write("index/aliases.txt", "Joe\u001b[31m = Jonas Apsey\nJoe\u001b[31m = Jonas Apsey\n");

        var result = await harbour.WithIndexAsync("search", "ferry", "--speaker", "Apsey");

        Assert.Equal(1, result.Code);
        Assert.DoesNotContain('\u001b', result.Messages);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("search")]
    public async Task A_wrong_line_in_the_list_of_aliases_is_told_with_file_and_line(string verb)
    {
        var path = harbour.Write("index/aliases.txt", "Joe = Jonas Apsey\nCaptain Joe\n");

        var result = await harbour.WithIndexAsync(verb, "ferry will sail", "--speaker", "Joe");

        Assert.Equal((1, "", $"{path}, line 2: write ALIAS = FULL NAME.\n"), (result.Code, result.Output, result.Messages));
    }
}
