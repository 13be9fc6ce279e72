using FsCheck;
using FsCheck.Fluent;
using QuoteBot.Attribution;

namespace QuoteBot.Tests.Attribution;

public sealed class NamesakesTests
{
    private static readonly string[] Suffixes = ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"];
    private static readonly string[] Names = ["Tom Vik", "Ana Holm", "Peter van der Meer", "Nils O’Dowd"];

    /// <summary>Sentences that name one or the other in full, and in any order.</summary>
    private static readonly Gen<(string Name, string Suffix, bool[] WithSuffix)> Articles =
        from name in Gen.Elements(Names)
        from suffix in Gen.Elements(Suffixes)
        from order in Gen.ArrayOf(Gen.Elements(true, false), 6)
        select (name, suffix, order);

    [Fact]
    public void A_full_name_is_never_given_or_robbed_of_a_suffix() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Articles.ToArbitrary(), article =>
        {
            var printed = article.WithSuffix.Select(has => has ? $"{article.Name} {article.Suffix}" : article.Name).ToList();
            var text = string.Join("\n\n", printed.Select((name, i) => $"“Number {i} holds for us all,” {name} said."));
            return Speakers(text).SequenceEqual(printed);
        }));

    [Theory]
    [InlineData("Jr")]
    [InlineData("Sr")]
    [InlineData("III")]
    public void A_suffix_is_kept_where_only_the_full_name_has_it(string suffix) =>
        Assert.Equal(
            [$"Tom Vik {suffix}", $"Tom Vik {suffix}"],
            Speakers($"“The quay will hold,” Tom Vik {suffix} said.\n\n“The crane will not,” Mr Vik said."));

    [Fact]
    public void A_middle_initial_does_not_hide_the_suffix() =>
        Assert.Equal(
            ["Tom R. Vik Jr.", "Tom R. Vik Jr."],
            Speakers("“The quay will hold,” Tom R. Vik Jr. said.\n\n“The crane will not,” Tom Vik Jr. said."));

    private static IEnumerable<string> Speakers(string text) =>
        Annotator.Annotate(new Article { Id = "t", Text = text }).Quotes.Select(quote => Assert.Single(quote.Speakers).Name);
}
