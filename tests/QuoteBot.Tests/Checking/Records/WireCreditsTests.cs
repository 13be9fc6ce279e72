using QuoteBot.Checking.Records;

namespace QuoteBot.Tests.Checking.Records;

public sealed class WireCreditsTests
{
    private const string Story = "The quay of Port Ellery stays open.\nThe mayor said so on Monday.\nNobody was surprised.";

    private static string? Of(string text, string? author = null, string? outlet = "The Harbour Post")
        => WireCredits.Of(new Article { Id = "a", Text = text, Author = author, Outlet = outlet });

    [Theory]
    [InlineData("Reuters", "Reuters")]
    [InlineData("Reuters Staff", "Reuters")]
    [InlineData("By Edith Farrow, Reuters", "Reuters")]
    [InlineData("EDITH FARROW Associated Press", "Associated Press")]
    [InlineData("Edith Farrow and Ivo Marek | AP", "Associated Press")]
    [InlineData("Associated Press Writer Edith Farrow", "Associated Press")]
    [InlineData("Agence France-Presse", "AFP")]
    [InlineData("Bloomberg", "Bloomberg")]
    [InlineData("Edith Farrow, Bloomberg News", "Bloomberg")]
    public void An_author_of_an_agency_names_the_origin(string author, string wire)
        => Assert.Equal(wire, Of(Story, author));

    [Theory]
    [InlineData("Edith Farrow")]
    [InlineData("Edith Farrow and the Associated Press")]
    [InlineData("Reuters and Edith Farrow")]
    [InlineData("Edith Farrow, Harbour Post and Reuters")]
    [InlineData("Anna Bloomberg")]
    [InlineData("Apsey")]
    [InlineData("")]
    public void A_person_or_joint_work_is_no_agencys(string author)
        => Assert.Null(Of(Story, author));

    [Theory]
    [InlineData("PORT ELLERY (Reuters) - The quay stays open.", "Reuters")]
    [InlineData("PORT ELLERY, March 5 (AP) — The quay stays open.", "Associated Press")]
    [InlineData("(AFP) The quay stays open.", "AFP")]
    [InlineData("PORT ELLERY (AP) “It stays open,” said the mayor.", "Associated Press")]
    [InlineData("TARNBY (Northern Wire) - The wall has moved.", "Northern Wire")]
    [InlineData("Quay stays open\n\nBy Edith Farrow, Reuters\n\nThe quay stays open.", "Reuters")]
    [InlineData("By EDITH FARROW\nAssociated Press\n\nThe quay stays open.", "Associated Press")]
    [InlineData("The quay stays open.\nThe mayor said so.\n(Reuters)", "Reuters")]
    [InlineData("The quay stays open.\nThe mayor said so.\n— AP", "Associated Press")]
    [InlineData("The quay stays open.\nCopyright 2025 The Associated Press. All rights reserved.", "Associated Press")]
    [InlineData("The quay stays open.\n© Thomson Reuters 2025", "Reuters")]
    public void A_dateline_by_line_or_last_line_names_the_origin(string text, string wire)
        => Assert.Equal(wire, Of(text));

    [Theory]
    [InlineData("The Associated Press contributed to this report.")]
    [InlineData("Harbour Post reporter Ivo Marek and Reuters contributed to this report.")]
    [InlineData("Contributing: AP, Ivo Marek")]
    [InlineData("The mayor told Reuters on Monday that the quay stays open.")]
    [InlineData("“The quay stays open,” she told the Associated Press.")]
    [InlineData("The quay at dawn. (Edith Farrow/Reuters)")]
    [InlineData("The quay at dawn. (Reuters: Edith Farrow)")]
    [InlineData("The quay at dawn, March 5. (Reuters)")]
    [InlineData("PHB (Port Harbour Board) - a short history")]
    [InlineData("The mayor (Reuters) - said nothing.")]
    [InlineData("(")]
    [InlineData("")]
    public void Help_interviews_and_pictures_are_no_credit_of_the_whole(string line)
    {
        Assert.Null(Of(line + "\n" + Story));
        Assert.Null(Of(Story + "\n" + line + "\nRead more about the quay."));
    }

    [Fact]
    public void An_outlets_own_name_is_no_other_origin()
        => Assert.Null(Of("PORT ELLERY (Northern Wire) - The quay stays open.", outlet: "Northern Wire"));

    [Fact]
    public void A_long_text_is_looked_at_by_its_ends()
        => Assert.Null(Of(new string('(', 10_000_000), new string('a', 1_000_000)));
}
