using System.CommandLine;
using System.Globalization;
using QuoteBot.Checking.Speakers;
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

    /// <summary>A quote has two or three sentences.</summary>
    private const int Spare = 3;

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
        var explain = new Option<bool>("--explain") { Description = "Also tells how well each passage fits by wording, by full text and by meaning, each 0 to 1" };
        var verb = new Verb(
            "search",
            "Finds passages in the indexed articles by words and by meaning, best first.",
            "search \"harbour vote\"",
            "search \"no money for another ferry\" --explain",
            "search \"forty new berths\" --speaker Echeverri --from 2025-01-01 --limit 3 --json")
        {
            words,
            speaker,
            outlet,
            from,
            to,
            limit,
            json,
            explain,
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

            return await RunAsync(terminal, index, query, parsed.GetValue(json), parsed.GetValue(explain), cancellationToken);
        });
        return verb;
    }

    private static async Task<int> RunAsync(Terminal terminal, IQuoteIndex index, PassageQuery query, bool asJson, bool explained, CancellationToken cancellationToken)
    {
        // Several sentences of one quote are one hit, so some to spare are asked for.
        var found = await index.FindAsync(query with { Limit = query.Limit * Spare }, cancellationToken);
        if (found.MeaningMissing is { } missing)
        {
            terminal.Message(SafeText.Line(missing));
        }

        var shown = new HashSet<(string Article, int Start)>();
        foreach (var hit in found.Hits)
        {
            if (shown.Count == query.Limit)
            {
                break;
            }

            if (await SearchHit.ReadAsync(index, hit, cancellationToken) is not { } record || !shown.Add((record.Article.Id, record.Segments[0].Start)))
            {
                continue;
            }

            terminal.Result(asJson ? SearchHit.Line(shown.Count, hit, record, explained) : SearchHit.Draw(shown.Count, hit, record, query.Words, explained, terminal.Card));
        }

        if (shown.Count == 0)
        {
            terminal.Message("No passage in this index is near to these words.");
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
