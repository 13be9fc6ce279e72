using System.Diagnostics;
using QuoteBot.Discord.Commands;
using QuoteBot.Index;

namespace QuoteBot.Tests.Discord;

public sealed class NameSuggestionsTests
{
    private static readonly NameSuggestions Names = new(
    [
        new("Mara Lindqvist", 90), new("Tomás Echeverri", 50), new("Anne-Sophie Keller-Brandt", 20), new("Linda Marsh", 9), new("Odd Winther", 1),
    ]);

    [Theory]
    [InlineData("lind", "Mara Lindqvist", "Linda Marsh")]
    [InlineData("ma lin", "Mara Lindqvist", "Linda Marsh")]
    [InlineData("ECHEVERRI tomas", "Tomás Echeverri")]
    [InlineData("brandt", "Anne-Sophie Keller-Brandt")]
    [InlineData("lindquist", "Mara Lindqvist")]
    [InlineData("echevarri", "Tomás Echeverri")]
    [InlineData("wnither", "Odd Winther")]
    [InlineData("zzz")]
    public void A_name_is_found_by_the_beginnings_of_its_words_errors_forgiven(string typed, params string[] names) => Assert.Equal(names, Names.Of(typed, 25));

    [Fact]
    public void Nothing_typed_gives_the_most_quoted() => Assert.Equal(["Mara Lindqvist", "Tomás Echeverri"], Names.Of(" ", 2));

    [Fact]
    public void A_right_beginning_comes_before_a_nearly_right_one() =>
        Assert.Equal(["Linda Marsh", "Lunda Mersh"], new NameSuggestions([new("Lunda Mersh", 5), new("Linda Marsh", 1)]).Of("linda", 25));

    [Fact]
    public void Two_lists_answer_as_one_would()
    {
        NameSuggestions own = new([new("Linda Marsh", 95), new("Malin Dahl", 60), new("Linds Oda", 2)]);

        Assert.Equal(["Linda Marsh", "Mara Lindqvist", "Linds Oda"], NameSuggestions.Of([Names, own], "lind", 25));
        Assert.Equal(["Linda Marsh", "Mara Lindqvist"], NameSuggestions.Of([Names, own], "", 2));
        Assert.Equal(["Mara Lindqvist"], NameSuggestions.Of([Names, own], "lindquist", 25));
    }

    [Fact]
    public void Two_hundred_thousand_names_are_looked_through_in_less_than_a_tenth_of_a_second()
    {
        var many = new NameSuggestions(Enumerable.Range(0, 200_000).Select(number => new NameCount($"Name{number} Of{number * 7 % 1000}person{number % 97}", 1)));
        many.Of("warm", 25);
        var fastest = Enumerable.Range(0, 5).Min(_ =>
        {
            var started = Stopwatch.GetTimestamp();
            many.Of("nothinglike thiss", 25);
            return Stopwatch.GetElapsedTime(started);
        });

        Assert.InRange(fastest.TotalMilliseconds, 0, 100);
    }
}
