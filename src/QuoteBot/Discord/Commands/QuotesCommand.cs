using System.Globalization;
using QuoteBot.Checking.Speakers;
using QuoteBot.Cli;
using QuoteBot.Discord.Cards;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Store;
using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Discord.Commands;

/// <summary><c>/quotes</c>: passages by words and meaning, with pages.</summary>
public sealed class QuotesCommand(CheckDesk desk, BotStore store, CheckGate gate)
{
    public const string Name = "quotes";
    public const string Page = "quotes";

    /// <summary>Ten pages; who wants more narrows the search.</summary>
    private const int MostFound = 40;

    /// <summary>Several sentences of one quote are one hit.</summary>
    private const int Spare = 2;

    private const string DayFormat = "yyyy-MM-dd";
    private const string NoDay = "-";
    private const int LongestWords = 300;

    public static CommandDefinition Definition { get; } = MemberOptions.Command(
        Name,
        "Find quotes by words or meaning",
        MemberOptions.Written(MemberOptions.Words, "Words to look for; an exact run of them comes first", LongestWords),
        MemberOptions.Suggested(MemberOptions.Speaker, "Only quotes of this speaker"),
        MemberOptions.Suggested(MemberOptions.Outlet, "Only this outlet"),
        MemberOptions.Day(MemberOptions.From, "Published on this day or later, such as 2025-03-25"),
        MemberOptions.Day(MemberOptions.To, "Published on this day or earlier, such as 2025-12-31"));

    public async Task HandleAsync(Request request, CancellationToken cancellationToken)
    {
        if (!await gate.AdmitAsync(request, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        if (!TryDay(request.Text(MemberOptions.From), out var from) || !TryDay(request.Text(MemberOptions.To), out var to))
        {
            await request.ReplyAsync("A day is written as year-month-day, such as 2025-03-25.", cancellationToken).ConfigureAwait(false);
            return;
        }

        await request.DeferAsync(ephemeral: true, cancellationToken).ConfigureAwait(false);
        var sought = new Claim(request.Text(MemberOptions.Words) ?? "", request.Text(MemberOptions.Speaker), request.Text(MemberOptions.Outlet));
        var id = await store.Checks.RememberAsync(Remembered.Of(store, request, sought, verdict: null), cancellationToken).ConfigureAwait(false);
        await ShowAsync(request, new Search(id, sought, from, to), page: 0, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Another page, in place: only who searched sees the buttons.</summary>
    public async Task PageAsync(Request request, CustomId id, CancellationToken cancellationToken)
    {
        if (!await gate.AdmitPressAsync(request, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        await request.DeferUpdateAsync(cancellationToken).ConfigureAwait(false);
        if (id.Parts.Count < 5 || await Remembered.FindAsync(store, request, id.Number(0), cancellationToken).ConfigureAwait(false) is not { } stored)
        {
            await request.ReplyAsync(new MessageBody { Content = "This search is no longer remembered. Run `/quotes` again.", Embeds = [], Components = [] }, cancellationToken).ConfigureAwait(false);
            return;
        }

        TryDay(id.Parts[3], out var from);
        TryDay(id.Parts[4], out var to);
        await ShowAsync(request, new Search(stored.Id, new Claim(stored.Claim, stored.Speaker, stored.Outlet), from, to), (int)(id.Number(1) ?? 0), cancellationToken).ConfigureAwait(false);
    }

    private sealed record Search(long Id, Claim Sought, DateOnly? From, DateOnly? To);

    private async Task ShowAsync(Request request, Search search, int page, CancellationToken cancellationToken)
    {
        var index = await desk.IndexAsync(request.Guild).ConfigureAwait(false);
        if ((await index.CoverageAsync(speaker: null, cancellationToken).ConfigureAwait(false)).Articles == 0)
        {
            await request.ReplyAsync(EmptyIndex.Answer(request), cancellationToken).ConfigureAwait(false);
            return;
        }

        var words = QuoteText.Words(search.Sought.Quote);
        var (records, note) = await desk.WithPlaceAsync(() => FindAsync(index, search, words, cancellationToken), cancellationToken).ConfigureAwait(false);
        var pages = Math.Max(1, (records.Count + QuotesCard.PerPage - 1) / QuotesCard.PerPage);
        page = Math.Clamp(page, 0, pages - 1);
        await request.ReplyAsync(
            new MessageBody
            {
                Embeds = [QuotesCard.Of(search.Sought, records, words, page, pages, note)],
                Components = Paging.Row(pages, page, to => CustomId.Of(Page, search.Id, to, Written(search.From), Written(search.To))),
            },
            cancellationToken).ConfigureAwait(false);
    }

    private async Task<(IReadOnlyList<QuoteRecord> Records, string? Note)> FindAsync(IQuoteIndex index, Search search, IReadOnlyList<Word> words, CancellationToken cancellationToken)
    {
        var named = search.Sought.Speaker is { } name ? desk.Aliases.Of(name) : null;
        var query = new PassageQuery(words, MostFound * Spare)
        {
            Meaning = search.Sought.Quote,
            Speaker = named?.Name,
            SpeakerAliases = named is null ? [] : [.. await SpeakerForms.FindAsync(index, named.Name, cancellationToken).ConfigureAwait(false), .. named.Aliases],
            Outlet = search.Sought.Outlet,
            From = search.From,
            To = search.To,
        };
        var note = named is null ? null : SpeakerWords.Told(named.Name, await SpeakerWords.KnownAsync(index, query, cancellationToken).ConfigureAwait(false));
        var records = new List<QuoteRecord>();
        var shown = new HashSet<(string Article, int Start)>();
        foreach (var hit in (await index.FindAsync(query, cancellationToken).ConfigureAwait(false)).Hits)
        {
            if (records.Count == MostFound)
            {
                break;
            }

            if (await SearchHit.ReadAsync(index, hit, cancellationToken).ConfigureAwait(false) is { } record && shown.Add((record.Article.Id, record.Segments[0].Start)))
            {
                records.Add(record);
            }
        }

        return (records, note);
    }

    /// <returns>False where something is written that is no day.</returns>
    private static bool TryDay(string? text, out DateOnly? day)
    {
        day = null;
        if (text is null or NoDay)
        {
            return true;
        }

        var read = DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var known);
        day = read ? known : null;
        return read;
    }

    private static string Written(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture) ?? NoDay;
}
