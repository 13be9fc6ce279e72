using FsCheck;
using FsCheck.Fluent;
using QuoteBot.Discord.Cards;

namespace QuoteBot.Tests.Discord;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("**bold** and _thin_", @"\*\*bold\*\* and \_thin\_")]
    [InlineData("# a heading", @"\# a heading")]
    [InlineData("it is # 1", "it is # 1")]
    [InlineData("> a quotation", @"\> a quotation")]
    [InlineData("- a list", @"\- a list")]
    [InlineData("1. a list", @"1\. a list")]
    [InlineData("In 2025. He left", "In 2025. He left")]
    [InlineData("||hidden||", @"\|\|hidden\|\|")]
    [InlineData("[here](https://evil.example)", @"\[here\](https\://evil.example)")]
    [InlineData("`code` and \\ itself", @"\`code\` and \\ itself")]
    [InlineData("<@123> <#1> <:smile:2>", "\\<@\u2060123\\> \\<#1\\> \\<:smile:2\\>")]
    [InlineData("@everyone", "@\u2060everyone")]
    [InlineData("one\nline\r\n\tonly", "one line only")]
    [InlineData("turned \u202Eround\u200B", "turned round")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Markup_of_others_is_shown_as_it_is_typed(string? text, string shown) => Assert.Equal(shown, Markdown.Escape(text));

    [Theory]
    [InlineData("one two three", 13, "one two three")]
    [InlineData("one two three", 12, "one two…")]
    [InlineData("one two three", 8, "one two…")]
    [InlineData("one two three", 1, "…")]
    [InlineData("incomprehensible", 6, "incom…")]
    [InlineData("one two", 0, "")]
    public void A_text_is_cut_between_words(string text, int most, string cut) => Assert.Equal(cut, Markdown.Cut(text, most));

    [Fact]
    public void A_cut_text_is_never_longer_than_the_limit_and_ends_in_no_half_character_or_lone_backslash() => Check.QuickThrowOnFailure(
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), Gen.Choose(0, 60).ToArbitrary(), (text, most) =>
        {
            var cut = Markdown.Escape(text + "**😀_😀** [x]", most);
            return cut.Length <= most
                && (cut.Length == 0 || !char.IsHighSurrogate(cut[^1]))
                && cut.Reverse().TakeWhile(sign => sign == '\\').Count() % 2 == 0;
        }));
}
