using QuoteBot.Evaluation.Debates;

namespace QuoteBot.Tests.Evaluation;

public sealed class EventSpeakersTests
{
    [Fact]
    public void The_other_speaker_is_who_has_most_lines_and_neither_a_crowd_nor_the_same_person()
    {
        var speakers = Speakers("RUIZ", "AUDIENCE", "AUDIENCE", "AUDIENCE", "Ana Ruiz", "Ana Ruiz", "APSEY", "APSEY", "BRANDT");

        Assert.Equal("APSEY", speakers.OtherThan("RUIZ", "hearing#1"));
        Assert.Equal("Ana Ruiz", speakers.OtherThan("APSEY", "hearing#1"));
        Assert.Null(speakers.OtherThan("RUIZ", "elsewhere#1"));
        Assert.Null(Speakers("RUIZ", "Ana Ruiz").OtherThan("RUIZ", "hearing#1"));
    }

    [Fact]
    public void A_full_name_is_the_commonest_of_a_first_name_and_the_surname()
    {
        var speakers = Speakers("RUIZ", "Ana Ruiz", "ANA RUIZ", "ANA RUIZ", "GOV. RUIZ", "Ana Maria Ruiz");

        Assert.Equal("ANA RUIZ", speakers.FullName("Ruiz"));
        Assert.Null(speakers.FullName("APSEY"));
    }

    private static EventSpeakers Speakers(params string[] names)
    {
        var speakers = new EventSpeakers();
        foreach (var (line, name) in names.Index())
            speakers.Add(new Article { Id = $"hearing#{line + 1}", Text = "x", Event = "hearing", Speaker = name });
        return speakers;
    }
}
