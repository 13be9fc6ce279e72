using QuoteBot.Ingestion;

namespace QuoteBot.Tests.Ingestion;

public sealed class TranscriptTurnsTests
{
    private static IEnumerable<(string Speaker, string Words)> Turns(string text) =>
        TranscriptTurns.Of(text).Select(turn => (turn.Speaker.In(text), turn.Words.In(text)));

    [Fact]
    public void Lines_that_begin_with_a_name_are_turns_with_their_spans()
    {
        var turns = Turns("MARA LINDQVIST: Good evening.\r\n\r\nTomás Echeverri: It is: not yet.\r\nSEN. O'NEIL (HARBOUR EAST): No.\nAnna van der Meer:\tYes!\nQ: Why?\nSPEAKER 2: Well.");

        Assert.Equal(
            [("MARA LINDQVIST", "Good evening."), ("Tomás Echeverri", "It is: not yet."), ("SEN. O'NEIL (HARBOUR EAST)", "No."), ("Anna van der Meer", "Yes!"), ("Q", "Why?"), ("SPEAKER 2", "Well.")],
            turns);
    }

    [Fact]
    public void Words_may_stand_on_the_line_after_the_name_and_stage_directions_anywhere()
    {
        Assert.Equal([("MARA LINDQVIST", "Good evening."), ("Q", "Why?")], Turns("[music]\nMARA LINDQVIST:\nGood evening.\n(APPLAUSE)\nQ: Why?\n"));
    }

    [Fact]
    public void Wrapped_lines_belong_to_their_turn_when_the_names_are_in_capitals()
    {
        var turns = Turns("HOST: Good evening and\nwelcome.\nGUEST: Thanks.\nHOST: So: the harbour\nvote.\nGUEST: Yes.").ToList();

        Assert.Equal(4, turns.Count);
        Assert.Equal("Good evening and\nwelcome.", turns[0].Words);
        Assert.Equal("So: the harbour\nvote.", turns[2].Words);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n")]
    [InlineData("The mayor said: never.\nNobody objected.")]
    [InlineData("The mayor said this: never.\nThe board said that: ever.")]
    [InlineData("MARA LINDQVIST: One line alone.")]
    [InlineData("A headline\nHOST: Good evening.\nGUEST: Thanks.")]
    [InlineData("Mara Lindqvist: Good evening.\nand welcome.\nTomás Echeverri: Thanks.\nMara Lindqvist: So.\nTomás Echeverri: Yes.")]
    [InlineData("http://harbour.example\nhttps://harbour.example")]
    [InlineData("HOST:\nGUEST:")]
    [InlineData("10:15 The vote begins\n10:30 The vote ends")]
    public void Other_text_is_no_transcript(string text) => Assert.Empty(TranscriptTurns.Of(text));

    [Fact]
    public void A_long_text_of_colons_takes_no_time()
    {
        var text = string.Concat(Enumerable.Repeat("Aa Aa Aa Aa Aa Aa Aa Aa Aa Aa Aa Aa Aa Aa Aa Aa :x\n", 100_000));

        Assert.Empty(TranscriptTurns.Of(text));
    }
}
