using QuoteBot.Attribution;

namespace QuoteBot.Tests.Attribution;

/// <summary>How sure an attribution is; below .85 nobody is called a wrong speaker.</summary>
public sealed class ConfidenceTests
{
    private const double SureSpeaker = 0.85;

    [Theory]
    [InlineData("“The boats are late,” Jan Viklund said on behalf of Petra Holm.")]
    [InlineData("On behalf of Petra Holm, Jan Viklund said: “The boats are late.”")]
    [InlineData("Petra Holm accused Jan Viklund of saying “the boats are late”.")]
    public void Who_only_lends_a_voice_or_is_accused_is_no_sure_speaker(string text) => Assert.InRange(Only(text).Confidence, 0.5, SureSpeaker - 0.01);

    [Fact]
    public void Who_says_it_is_a_sure_speaker() => Assert.InRange(Only("“The boats are late,” Jan Viklund said on Monday.").Confidence, SureSpeaker, 1);

    [Theory]
    [InlineData("While Ms. Birte Lund, the ferry clerk, praised the plan, it is a problem for Jane, a nurse at the gate who did not want her last name used. “I think we must stay together,” she said.", false)]
    [InlineData("While Ms. Birte Lund, the ferry clerk, praised the plan, it is a problem for the nurses at the gate. “I think we must stay together,” she said.", true)]
    public void A_pronoun_may_also_mean_who_was_introduced_by_a_first_name_alone(string text, bool isSure) =>
        Assert.Equal(isSure, Annotator.Annotate(new Article { Id = "t", Text = text }).Quotes.Single(quote => quote.Kind == QuoteKind.Direct).Confidence >= SureSpeaker);

    [Theory]
    [InlineData("“We like the tide,” said Jan Viklund. “It comes and goes. We have always waited for it.\n\nPetra Holm nodded.", true)]
    [InlineData("“We like the tide,” said Jan Viklund. “It comes and goes. The boats are late.\n\nPetra Holm nodded.", false)]
    [InlineData("“We like the tide,” said Jan Viklund. “It comes and goes. We have always waited for it.\n\nPetra Holm gave me a nod.", false)]
    public void Without_a_closing_mark_words_that_say_we_to_their_end_are_speech_all_the_same(string text, bool isSure) =>
        Assert.Equal(isSure, Only(text).Confidence >= SureSpeaker);

    [Fact]
    public void She_who_added_a_sentence_after_one_about_her_alone_is_a_sure_speaker() =>
        Assert.InRange(Annotator.Annotate(new Article { Id = "t", Text = "Petra Holm met Jan Viklund.\n\nBirte Lund asked for calm in a letter on Tuesday. She added, “The boats are late.”" }).Quotes.Single(quote => quote.Kind == QuoteKind.Direct).Confidence, SureSpeaker, 1);

    [Fact]
    public void Who_is_only_called_by_a_role_is_no_sure_speaker() =>
        Assert.InRange(Annotator.Annotate(new Article { Id = "t", Text = "Mayor Petra Holm came with Jan Viklund.\n\nWhen a clerk asked what was wrong, the mayor replied, “The boats are late.”" }).Quotes.Single(quote => quote.Kind == QuoteKind.Direct).Confidence, 0.5, SureSpeaker - 0.001);

    [Theory]
    [InlineData("“We like the tide,” said Jan Viklund, the harbour pilot.\n\n“It comes and goes, as the boats have always done.”\n\nThe gate was shut.", true)]
    [InlineData("“We like the tide,” Jan Viklund said.\n\n“It comes and goes, as the boats have always done.”", true)]
    [InlineData("“We like the tide,” Jan Viklund said.\n\n“Boats come late”", false)]
    [InlineData("Jan Viklund said the tide was “late again”.\n\n“It comes and goes, as the boats have always done.”\n\nThe gate was shut.", false)]
    [InlineData("“We like the tide,” Jan Viklund said. “It comes and goes.\n\n“The boats are late, as the tide has always been.”\n\nPetra Holm gave me a nod.", true)]
    [InlineData("“The boats were never told” of the tide, Jan Viklund said.", true)]
    [InlineData("It rained on Jan Viklund, who called the boats “a late lot”.", true)]
    [InlineData("It rained on Jan Viklund, who called the boats late, and they were “a late lot”.", false)]
    [InlineData("It rained on Jan Viklund, who called the boats late (and they were “a late lot”).", false)]
    [InlineData("It rained on Jan Viklund, who would call the boats “a late lot”.", false)]
    [InlineData("Jan Viklund came to the port. “The boats were never told” of the tide, he said.", true)]
    [InlineData("Jan Viklund came to the port. The boats were “never told of it” by the tide, he said.", false)]
    [InlineData("Jan Viklund came to the port.\n\n“The boats are late,” Viklund’s statement said.", true)]
    [InlineData("Mayor Jan Viklund shut the gate. “The tide is late,” Viklund said.\n\nThe mayor called the boats “a late lot”.", true)]
    [InlineData("Mayor Jan Viklund shut the gate. “The tide is late,” Petra Holm said.\n\nThe mayor called the boats “a late lot”.", false)]
    [InlineData("Mayor Jan Viklund shut the gate. “The tide is late,” Viklund said.\n\nMoor sent a brass band and its own mayor. The mayor called the boats “a late lot”.", false)]
    [InlineData("Mayor Jan Viklund shut the gate. “The tide is late,” Viklund said.\n\nThe mayor of Moor was in a bad mood. The mayor called the boats “a late lot”.", false)]
    [InlineData("Mayor Jan Viklund shut the gate. “The tide is late,” Viklund said.\n\nThe Moor mayor was in a bad mood. The mayor called the boats “a late lot”.", false)]
    [InlineData("Mayor Jan Viklund shut the gate. “The tide is late,” Viklund said.\n\nThe mayor was in a bad mood. The mayor called the boats “a late lot”.", true)]
    [InlineData("Jan Viklund came to the port. “We shall not leave a boat behind” was the promise of the harbour master Petra Holm, he said.", false)]
    [InlineData("Jan Viklund came to the port. “We shall not leave a boat behind” stood in a letter from the pilot Petra Holm, he said.", false)]
    public void The_last_quote_has_a_sure_speaker(string text, bool isSure) =>
        Assert.Equal(isSure, Annotator.Annotate(new Article { Id = "t", Text = text }).Quotes[^1] is { Confidence: >= SureSpeaker, Speaker.Name: "Jan Viklund" });

    [Theory]
    [InlineData("“Who will pay for the gate?” asked Jan Viklund.\n\n“The towns will all pay for it together.”\n\nThe gate was shut.")]
    [InlineData("“You let the tide in,” Jan Viklund said.\n\n“I have never let anything in but the boats.”\n\nThe gate was shut.")]
    [InlineData("“The pilots let the tide in,” Jan Viklund said.\n\n“I have never let it in, and you know it.”\n\nThe gate was shut.")]
    [InlineData("“The tide was let in,” Jan Viklund said.\n\n“No, nobody has ever let it in.”\n\nThe gate was shut.")]
    [InlineData("“The pilots let the tide in,” Jan Viklund said.\n\n“I have never let it in at all.”\n\nThe cook, Lars Moe, looked at the floor.")]
    [InlineData("“The pilots let the tide in,” Jan Viklund said.\n\n“I have never let it in at all.”\n\nThe cook looked at the floor.")]
    [InlineData("“The pilots let the tide in,” Jan Viklund said.\n\n“I have never let it in at all.”\n\nIt was a long way home for Petra Holm, who gave the answer.")]
    [InlineData("“The pilots let the tide in,” Jan Viklund said.\n\n“We were never at the gate at all.”\n\n“The gate was open,” Viklund said.")]
    public void In_a_dialogue_who_spoke_before_is_no_sure_speaker(string text) =>
        Assert.InRange(Annotator.Annotate(new Article { Id = "t", Text = text }).Quotes[1].Confidence, 0.5, SureSpeaker - 0.001);

    [Theory]
    [InlineData("JV: I like the tide, and I wait for it.", true)]
    [InlineData("XQ: I like the tide, and I wait for it.", false)]
    public void Initials_in_a_turn_are_sure_where_they_stand_for_a_whole_name(string last, bool isSure) =>
        Assert.Equal(isSure, Annotator.Annotate(new Article { Id = "t", Text = $"Petra Holm: Do you like the tide?\n\nJan Viklund: I do.\n\nPetra Holm: Do you wait for the boats?\n\n{last}\n\nPetra Holm: You do?\n\n{last}" }).Quotes[^1].Confidence >= SureSpeaker);

    [Theory]
    [InlineData("Petra Holm", true)]
    [InlineData("P. Holm", true)]
    [InlineData("Unidentified Man", false)]
    [InlineData("Skerrow Gazette", false)]
    [InlineData("Austin Gazette", false)]
    public void A_label_of_several_words_is_a_sure_speaker_only_as_a_persons_name(string label, bool isSure) =>
        Assert.Equal(isSure, Annotator.Annotate(new Article { Id = "t", Text = $"{label}: Do you like the tide?\n\nJan Viklund: I do.\n\n{label}: Do you wait for the boats?\n\nJan Viklund: I do wait.\n\n{label}: You do wait for them?" }).Quotes[^1].Confidence >= SureSpeaker);

    private static Quote Only(string text)
    {
        var quote = Assert.Single(Annotator.Annotate(new Article { Id = "t", Text = text }).Quotes);
        Assert.Equal("Jan Viklund", quote.Speaker?.Name);
        return quote;
    }

    [Theory]
    [InlineData("Quillan praised Jan Viklund’s plan for the piers.", false)]
    [InlineData("Monday was good for Jan Viklund’s plan for the piers.", true)]
    public void The_only_full_name_is_no_sure_speaker_beside_a_subject_that_has_none(string before, bool isSure)
        => Assert.Equal(isSure, Annotator.Annotate(new Article { Id = "t", Text = $"The fishers like Quillan.\n\n{before}\n\n“The boats are late,” he said." }).Quotes.Single(quote => quote.Kind == QuoteKind.Direct).Confidence >= 0.5);

    [Fact]
    public void Who_signs_a_post_in_capitals_throughout_is_a_person()
        => Assert.Equal(SpeakerKind.Person, Annotator.Annotate(new Article { Id = "t", Text = "The fishers were glad.\nThe boats are late.\n\n\nNo one. — Jan P. Viklund (@JanViklundSea) December 19, 2018" }).Quotes[^1].Speaker!.Kind);
}
