using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using QuoteBot.Checking;
using QuoteBot.Index;
using QuoteBot.Text;

namespace QuoteBot.Cli;

/// <summary><c>search</c>: passages that share words with a query.</summary>
public static class SearchVerb
{
    /// <summary>As many as fit on a screen or two.</summary>
    private const int DefaultLimit = 10;

    /// <summary>The most that the index gives for one query.</summary>
    private const int MostHits = 200;

    public static Command Create(Terminal terminal, Option<string> data)
    {
        var words = new Argument<string>("WORDS") { Description = "Words to look for; an exact run of them comes first" };
        var speaker = new Option<string?>("--speaker") { Description = "Only quotes of this speaker", HelpName = "NAME" };
        var outlet = new Option<string?>("--outlet") { Description = "Only this outlet", HelpName = "NAME" };
        var from = Day("--from", "Published on this day or later");
        var to = Day("--to", "Published on this day or earlier");
        var limit = new Option<int>("--limit") { Description = $"The most passages to show, 1 to {MostHits}", HelpName = "N", DefaultValueFactory = _ => DefaultLimit };
        limit.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostHits)
            {
                return;
            }

            if (result.Tokens.Count > 0)
            {
                result.AddError($"--limit takes a number from 1 to {MostHits}.");
            }
        });
        var json = new Option<bool>("--json") { Description = "One JSON line a hit" };
        var verb = new Verb(
            "search",
            "Finds passages in the indexed articles, best first.",
            "search \"harbour vote\"",
            "search \"forty new berths\" --speaker Echeverri --from 2025-01-01 --limit 3 --json")
        {
            words,
            speaker,
            outlet,
            from,
            to,
            limit,
            json,
        };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            var folder = parsed.GetRequiredValue(data);
            await using var index = await Services.OpenIndexAsync(folder, cancellationToken);
            var named = parsed.GetValue(speaker) is { } name ? AliasFile.Read(folder).Of(name) : null;
            var forms = named is null ? [] : await SpeakerForms.FindAsync(index, named.Name, cancellationToken);
            var query = new PassageQuery(QuoteText.Words(parsed.GetRequiredValue(words)), parsed.GetValue(limit))
            {
                Meaning = parsed.GetRequiredValue(words),
                Speaker = named?.Name,
                SpeakerAliases = [.. forms, .. named?.Aliases ?? []],
                Outlet = parsed.GetValue(outlet),
                From = parsed.GetValue(from),
                To = parsed.GetValue(to),
            };
            if (query.Speaker is not null)
            {
                var known = await SpeakerWords.KnownAsync(index, query, cancellationToken);
                if (SpeakerWords.Told(query.Speaker, known) is { } told)
                {
                    terminal.Message(told);
                }

                if (known.Count == 0)
                {
                    return ExitCode.Done;
                }
            }

            return await RunAsync(terminal, index, query, parsed.GetValue(json), cancellationToken);
        });
        return verb;
    }

    private static async Task<int> RunAsync(Terminal terminal, IQuoteIndex index, PassageQuery query, bool asJson, CancellationToken cancellationToken)
    {
        var rank = 0;
        foreach (var hit in (await index.FindAsync(query, cancellationToken)).Hits)
        {
            if (await SearchHit.ReadAsync(index, hit, cancellationToken) is not { } record)
            {
                continue;
            }

            rank++;
            terminal.Result(asJson ? SearchHit.Line(rank, hit.Score, record) : SearchHit.Draw(rank, record, terminal.Card));
        }

        if (rank == 0)
        {
            terminal.Message("No passage in this index has these words.");
        }

        return ExitCode.Done;
    }

    private static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError($"{name} takes a day such as 2025-03-25.");
            return null;
        },
    };
}
