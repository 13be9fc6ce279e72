using QuoteBot.Cli;
using QuoteBot.Discord.Cards;
using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Commands;

/// <summary><c>/help</c>: what can be done, and what the verdicts mean.</summary>
public sealed class HelpCommand
{
    public const string Name = "help";

    public static CommandDefinition Definition { get; } = MemberOptions.Command(
        Name,
        "How to check a quote, and what the answers mean");

    public static MessageBody Answer(bool moderator)
    {
        var card = new CardFields();
        card.Add(
            "Check a quote",
            """
            `/check text:… speaker:… outlet:…` checks words that somebody is said to have said.
            Right-click a message → **Apps** → **Check quote** checks the quotations in it.
            """);
        card.Add(
            "Look around",
            """
            `/quotes` finds quotes by words or meaning. `/speaker` shows what is known of one speaker.
            `/coverage` shows what is searched here. `/privacy` shows, exports or deletes what is stored of you.
            """);
        if (moderator)
        {
            card.Add(
                "For moderators",
                """
                `/sources` adds, pauses and removes sources; `/reindex` reads one again. `/disputes` lists what members dispute.
                `/settings` has the defaults and limits, `/audit` who changed what.
                """);
        }

        card.Add("What the answers mean", string.Join("\n", Meanings[..7].Select(Line)));
        card.Add("And where nobody is accused", string.Join("\n", Meanings[7..].Select(Line)));
        return new MessageBody
        {
            Embeds =
            [
                card.In(new Embed
                {
                    Title = "QuoteBot checks whether somebody really said that",
                    Description = "It compares the words with news articles, one by one, and shows what was printed. It never calls a quote false because it has not found it.",
                }),
            ],
        };
    }

    public Task HandleAsync(Request request, CancellationToken cancellationToken) => request.ReplyAsync(Answer(request.MayManageGuild), cancellationToken);

    private static string Line((VerdictKind Kind, string Text) meaning) => $"{VerdictWords.Sign(meaning.Kind)} **{VerdictWords.Label(meaning.Kind)}**: {meaning.Text}";

    private static readonly (VerdictKind Kind, string Text)[] Meanings =
    [
        (VerdictKind.Verified, "these words are on record, from this speaker."),
        (VerdictKind.Misattributed, "on record, clearly from another speaker."),
        (VerdictKind.Altered, "on record in other words; the card shows which."),
        (VerdictKind.OutOfContext, "what was left out changes the meaning."),
        (VerdictKind.Stitched, "separate statements joined as one."),
        (VerdictKind.Narration, "the reporter's own words, said by nobody."),
        (VerdictKind.Paraphrase, "a record says the same in other words."),
        (VerdictKind.Corrected, "the outlet has corrected or withdrawn these words."),
        (VerdictKind.Unattributed, "on record, but not from whom."),
        (VerdictKind.PartlyFound, "a part is on record; the rest may have been printed elsewhere."),
        (VerdictKind.Contested, "independent reports of the same words differ."),
        (VerdictKind.NotFound, "not in the articles that are searched here. Not a verdict on the quote."),
        (VerdictKind.Uncheckable, "too short, or not in a language that is read here."),
    ];
}
