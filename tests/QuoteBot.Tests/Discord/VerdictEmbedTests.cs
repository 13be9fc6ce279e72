using System.Text.Json;
using QuoteBot.Discord.Cards;
using QuoteBot.Discord.Commands;
using QuoteBot.Discord.Protocol;
using QuoteBot.Tests.Cli;

namespace QuoteBot.Tests.Discord;

public sealed class VerdictEmbedTests
{
    [Fact]
    public void An_altered_claim_is_shown_with_what_was_printed_struck_through_and_what_was_claimed_bold()
    {
        var card = VerdictEmbed.Of(SomeVerdict.Altered());

        Assert.Equal("🟠 Wording changed — and with it the meaning", card.Title);
        Assert.StartsWith("A number differs from the record.\n> “We will build fifty new berths this year.” — Tomás Echeverri", card.Description);
        Assert.StartsWith("We will build ~~forty~~ **fifty** new berths this year.", Field(card, "Claim against the record"));
        Assert.Contains("struck through", Field(card, "Claim against the record"));
    }

    [Fact]
    public void The_card_tells_who_where_when_and_who_was_first()
    {
        var card = VerdictEmbed.Of(SomeVerdict.Altered());

        Assert.Equal("Tomás Echeverri, harbour master · quoted", Field(card, "Said by"));
        Assert.Equal("The Harbour Post · 25 March 2025 · “Harbour vote delayed”", Field(card, "Printed"));
        Assert.Equal("reported first by The Tide, 24 March 2025", Field(card, "First report"));
        Assert.Equal("The Tide, The Harbour Post · 2 independent sources", Field(card, "Outlets"));
        Assert.Contains("**We will build** forty **new berths this year.**", Field(card, "In context"));
        Assert.Equal("Certainty: very sure (0.97)", card.Footer?.Text);
    }

    [Fact]
    public void A_negative_answer_tells_what_was_searched_and_never_says_false()
    {
        var card = VerdictEmbed.Of(SomeVerdict.NotFound());

        Assert.Equal("⚪ No record in this index", card.Title);
        Assert.Contains("60 articles with 410 quotes of 9 outlets", Field(card, "What was searched"));
        Assert.DoesNotContain("false", card.Description, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Words_of_others_can_neither_format_nor_link_nor_mention()
    {
        const string Hostile = "**@everyone** [x](https://evil.example) <@1> `~~";
        var record = SomeVerdict.Record(Hostile, Hostile) with { Context = new RecordContext(Hostile, Hostile, Hostile) };
        var card = VerdictEmbed.Of(SomeVerdict.Altered(record with { Article = record.Article with { Title = Hostile, Outlet = Hostile, Author = Hostile } }) with
        {
            Claim = new Claim(Hostile, Hostile, Hostile),
            Dropped = Hostile,
            Notes = [Hostile],
            Reasons = [Hostile, Hostile],
            Excerpt = true,
        });

        foreach (var text in card.Fields!.Select(field => field.Value).Append(card.Description!))
        {
            Assert.DoesNotContain("@everyone", text);
            Assert.DoesNotMatch(@"(?<!\\)\[x", text);
            Assert.DoesNotMatch(@"(?<!\\)<@", text);
            Assert.DoesNotContain("https://evil", text);
        }
    }

    [Fact]
    public void The_largest_card_stays_within_the_limits()
    {
        var card = VerdictEmbed.Of(Largest());

        Assert.InRange(Together(card), 3_000, 6_000);
        Assert.All(card.Fields!, field => Assert.InRange(field.Value.Length, 1, 1_024));
        Assert.InRange(card.Description!.Length, 1, 4_096);
        Assert.InRange(card.Title!.Length, 1, 256);
        foreach (var (kind, body) in new[] { ("WebhookMessageEdit", CheckReply.Of(Largest(), long.MaxValue, mayShare: true)), ("WebhookMessageEdit", OthersCard.Of(Largest(), long.MaxValue, page: 1)) })
        {
            KeptBodies.Keep(kind, JsonSerializer.SerializeToNode(body, DiscordJson.Default.MessageBody)!);
        }
    }

    [Fact]
    public void Five_short_cards_stay_within_the_limits_of_one_message()
    {
        var verdict = Largest();
        var address = "https://news.example/" + new string('a', 279);
        var card = ShortCard.Of(verdict with { Record = verdict.Record! with { Article = verdict.Record.Article with { Url = address } } });

        Assert.Contains(address, card.Description!, StringComparison.Ordinal);
        Assert.InRange(5 * Together(card), 5_000, 6_000);
        KeptBodies.Keep("WebhookMessageEdit", JsonSerializer.SerializeToNode(new MessageBody { Embeds = [card, card, card, card, card] }, DiscordJson.Default.MessageBody)!);
    }

    /// <summary>Everything as long as it can be, of signs that all need a backslash.</summary>
    internal static Verdict Largest()
    {
        var text = string.Concat(Enumerable.Repeat("*a_b* ", 1_000));
        var article = SomeVerdict.Article() with { Title = text, Outlet = text, Author = text, Id = text };
        var record = SomeVerdict.Record(text, text) with
        {
            Article = article,
            Origin = text,
            Context = new RecordContext(text, text, text),
            FirstReported = new FirstReport(text, SomeVerdict.Day(2025, 1, 1)),
            Outlets = [.. Enumerable.Repeat(text, 9)],
        };
        return SomeVerdict.Altered(record) with
        {
            Claim = new Claim(text, text, text),
            Excerpt = true,
            Dropped = text,
            Diff = [.. Enumerable.Range(0, 400).Select(at => new DiffPart((DiffOp)(at % 3), text[..30], text[..30], DiffChange.Wording))],
            Notes = [.. Enumerable.Repeat(text, 9)],
            Reasons = [.. Enumerable.Repeat(text, 9)],
            Pieces = [.. Enumerable.Repeat(record, 4)],
            Others = [.. Enumerable.Repeat(record, 9)],
        };
    }

    private static int Together(Embed card) => card.Title!.Length + card.Description!.Length + (card.Footer?.Text.Length ?? 0) + (card.Fields ?? []).Sum(field => field.Name.Length + field.Value.Length);

    private static string Field(Embed card, string name) => Assert.Single(card.Fields!, field => field.Name == name).Value;
}
