using QuoteBot.Attribution;

namespace QuoteBot.Tests.Extraction;

/// <summary>Which clauses are somebody's statement, and where they begin and end. A specification lists only what must be found; these also tell what must not.</summary>
public sealed class ReportedSpeechTests
{
    [Theory]
    [InlineData("Petra Holm held a meeting with the two crews who wanted a later ferry.")]
    [InlineData("Petra Holm posted a timetable for the boats that were late.")]
    [InlineData("The harbour voted in six states including two that were new to it.")]
    [InlineData("Ola Brandt has pledged crews who work at night for the summer.")]
    [InlineData("Ola Brandt wrote the letter delivered by the crews on Monday, which was long.")]
    [InlineData("The yard agreed to build a bridge that would carry the night train.")]
    public void A_verb_with_a_plain_object_reports_nothing(string text) => Assert.Empty(Reported(text));

    [Theory]
    [InlineData("Petra Holm believes the second ferry will sail in June.")]
    [InlineData("The crews fear that the second ferry will never sail.")]
    [InlineData("Nils Aker worried that the lower gate could jam again.")]
    public void What_somebody_thinks_is_no_statement(string text) => Assert.Empty(Reported(text));

    [Theory]
    [InlineData("Petra Holm did not explain why the second ferry was late.")]
    [InlineData("The yard has not said when it will finish the second ferry.")]
    [InlineData("I must say that the second ferry was late again.")]
    [InlineData("Neither engineer indicated that the gate was about to jam.")]
    [InlineData("You should write to the yard and explain that the second ferry was late.")]
    public void What_somebody_did_not_say_is_no_statement(string text) => Assert.Empty(Reported(text));

    [Theory]
    [InlineData("Her delay follows reports this year that the yard was short of steel.")]
    [InlineData("The crews had reason to know that the ferry would be late.")]
    [InlineData("There were reports the ferry was being sold to another line.")]
    [InlineData("Voters in this state that both lines serve were asked in May.")]
    public void A_noun_that_looks_like_a_verb_reports_nothing(string text) => Assert.Empty(Reported(text));

    [Theory]
    [InlineData("However, Petra Holm said, “We never promised a second ferry in June.”")]
    [InlineData("In other words, Petra Holm said, “the second ferry is late again.”")]
    [InlineData("“The second ferry is late,” Petra Holm said in the hall, sounding weary of the whole affair.")]
    [InlineData("“The second ferry was late,” said Petra Holm, director of the line, reports the Bell.")]
    public void The_words_around_a_quotation_and_its_attribution_are_the_reporters(string text) => Assert.Empty(Reported(text));

    [Theory]
    [InlineData("Asked whether the ferry would sail in June, Petra Holm said, “We will see.”")]
    [InlineData("When asked why Rolf Brandt had sold the ferry, Petra Holm said, “Ask him.”")]
    [InlineData("Pressed by the Bell on whether crews, who were not paid in May, had left, Petra Holm added, “No.”")]
    public void What_somebody_is_asked_is_no_statement_of_who_answers(string text) => Assert.Empty(Reported(text));

    [Theory]
    [InlineData("When asked about the ferry, the yard gave no answer to the crews, Petra Holm said.")]
    [InlineData("The crews asked why the ferry was late, Petra Holm said.")]
    public void What_somebody_tells_of_a_question_is_a_statement(string text) => Assert.NotEmpty(Reported(text));

    [Theory]
    [InlineData("“The ferry is late,” Petra Holm said Rolf Brandt had told her.")]
    [InlineData("“The ferry is late,” Petra Holm said that Rolf Brandt told them.")]
    public void That_somebody_was_told_is_not_what_is_reported(string text) => Assert.Empty(Reported(text));

    [Theory]
    [InlineData("A yard official, who asked not to be named, said the ferry would sail in June.", "the ferry would sail in June")]
    [InlineData("Ruth Marek, an editor of the Bell, asked Holm if the ferry would sail in June.", "if the ferry would sail in June")]
    [InlineData("The crews who held the quay said she stated they were free to leave it.", "she stated they were free to leave it", "they were free to leave it")]
    public void A_phrase_between_commas_is_not_what_was_said(string text, params string[] reported) => Assert.Equal(reported, Reported(text));

    [Theory]
    [InlineData("Petra Holm told a crowded hall of the port's crews that the ferry would sail.", "the ferry would sail")]
    [InlineData("Petra Holm said in an interview taped before the storm that the ferry would sail.", "the ferry would sail")]
    [InlineData("Petra Holm now says, however, that the ferry will sail in June.", "the ferry will sail in June")]
    [InlineData("Petra Holm boasted Monday night that the ferry would sail in June.", "the ferry would sail in June")]
    [InlineData("Petra Holm pointed out that the ferry would sail in June.", "the ferry would sail in June")]
    [InlineData("The Bell reported on Monday the ferry would sail in June.", "the ferry would sail in June")]
    [InlineData("Petra Holm said after the meeting she would sail in June.", "she would sail in June")]
    [InlineData("Petra Holm said in the hall the ferry would sail in June.", "the ferry would sail in June")]
    [InlineData("Petra Holm said that is a missed chance for the port.", "that is a missed chance for the port")]
    [InlineData("Petra Holm said that would have sunk the ferry.", "that would have sunk the ferry")]
    [InlineData("He's suggesting that the ferry should sail in June.", "the ferry should sail in June")]
    public void The_clause_begins_after_the_hearer_the_place_and_the_day(string text, string reported) => Assert.Equal([reported], Reported(text));

    [Theory]
    [InlineData("Companies say that weaker locks make ferries slower.", "weaker locks make ferries slower")]
    [InlineData("Crews in the north of the port say the ferry was late.", "the ferry was late")]
    [InlineData("Two polls show that most crews want a later ferry.", "most crews want a later ferry")]
    [InlineData("The yard issued a statement saying the ferry would sail in June.", "the ferry would sail in June")]
    [InlineData("The line was slow, with critics saying that the ferry would never sail.", "the ferry would never sail")]
    public void Who_speaks_may_be_several_or_a_document(string text, string reported) => Assert.Equal([reported], Reported(text));

    [Theory]
    [InlineData("As the Bell reported on Monday, the ferry will sail in June.", "the ferry will sail in June")]
    [InlineData("It was no secret: According to the Bell, the ferry will sail in June.", "the ferry will sail in June")]
    [InlineData("After the storm passed, crews were told to wait, Holm said while visiting the yard.", "After the storm passed, crews were told to wait")]
    [InlineData("The ferry will sail in June, she told the Bell.", "The ferry will sail in June")]
    [InlineData("The delay, as she later explained, was a gift to the crews.", "The delay", "was a gift to the crews")]
    [InlineData("But, as the Bell reported, the ferry would be late.", "the ferry would be late")]
    [InlineData("The ferry would be late, she said, because the yard had no steel.", "The ferry would be late", "the yard had no steel")]
    public void The_attribution_may_open_end_or_part_the_sentence(string text, params string[] reported)
    {
        var found = Reported(text);

        Assert.Equal(reported.Length, found.Count);
        Assert.All(reported.Zip(found), pair => Assert.EndsWith(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void A_clause_that_is_nearly_all_quoted_is_no_quote_besides_its_quotation() =>
        Assert.Empty(Reported("Petra Holm said that “the second ferry and all of its crew would sail in June whatever the yard says”."));

    [Fact]
    public void What_a_plan_was_said_to_do_is_a_clause_without_its_subject() =>
        Assert.Equal(["was a fraud on the crews"], Reported("The yard closed over what Petra Holm alleged was a fraud on the crews."));

    [Fact]
    public void A_statement_in_an_opening_clause_ends_with_it() =>
        Assert.Equal(["the ferry would sail in June"], Reported("While Petra Holm said the ferry would sail in June, the yard had no steel."));

    [Fact]
    public void The_source_of_the_whole_sentence_is_no_part_of_the_statement() =>
        Assert.Equal(["the ferry would sail in June"], Reported("Petra Holm said the ferry would sail in June, according to the Bell."));

    [Fact]
    public void A_further_cue_of_the_same_speaker_ends_the_statement_but_its_object_does_not() =>
        Assert.Equal(
            ["the yard had opposed adding more boats", "the crews were tired"],
            Reported("Petra Holm said the yard had opposed adding more boats, adding that the crews were tired."));

    /// <summary>The segments of the reported speech, in text order.</summary>
    private static List<string> Reported(string text) =>
        [.. Annotator.Annotate(new Article { Id = "t", Text = text }).Quotes.Where(quote => quote.Kind == QuoteKind.Indirect).SelectMany(quote => quote.Segments).Select(segment => segment.In(text))];
}
