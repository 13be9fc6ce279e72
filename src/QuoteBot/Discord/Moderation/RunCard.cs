using QuoteBot.Cli;
using QuoteBot.Discord.Cards;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Sources;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Moderation;

/// <summary>How far a run has got, and at its end what came of it.</summary>
public static class RunCard
{
    private const int BarLength = 20;
    private const int MessageLength = 600;
    private const int ProblemLength = 250;

    public static MessageBody Of(SourceRun run, RunStatus status) => new()
    {
        Content = "",
        Embeds =
        [
            new Embed
            {
                Title = Title(run.Source, status),
                Description = Joined(
                    status.Stage == RunStage.Reading ? Bar(status.Share) + (status.Left is { } left ? $" · {Duration(left)} left" : "") : null,
                    Doing(status),
                    Figures(status.Figures),
                    Markdown.Escape(status.Message, MessageLength),
                    Problems(status)),
            },
        ],
        Components = status.Stage == RunStage.Ended ? [] : [Component.Row(Component.Button("Cancel", CustomId.Of(RunButton.Name, run.Source.Id, run.Id), ButtonStyle.Danger))],
    };

    /// <summary>In one line: for lists, and for a run of before.</summary>
    public static string Line(StoredRun run) => $"{State(run.State)} <t:{(run.Ended ?? run.Started).ToUnixTimeSeconds()}:R>: {Figures(run.Figures)}";

    public static string Duration(TimeSpan time) => time.TotalSeconds < 60 ? $"{Math.Max(1, (int)Math.Ceiling(time.TotalSeconds))} s"
        : time.TotalMinutes < 90 ? $"{(int)Math.Round(time.TotalMinutes)} min"
        : $"{time.TotalHours:0.#} h";

    private static string Title(StoredSource source, RunStatus status)
    {
        var name = Markdown.Escape(source.Name);
        return status.State switch
        {
            RunState.Running => $"Reading {name}",
            RunState.Done => $"{name} was read in {Duration(status.Elapsed)}",
            RunState.Cancelled => $"Reading {name} was cancelled",
            _ => $"Reading {name} failed",
        };
    }

    private static string? Doing(RunStatus status) => status.Stage switch
    {
        RunStage.Waiting => "Waiting for other sources to be read.",
        RunStage.Vectors => "The articles are in. What search by meaning needs is being made.",
        RunStage.Ended when status.State == RunState.Cancelled => "What was stored before is kept.",
        _ => null,
    };

    private static string Bar(double share)
    {
        var full = (int)(share * BarLength);
        return $"{new string('▰', full)}{new string('▱', BarLength - full)} {share:P0}";
    }

    private static string Figures(RunFigures figures)
    {
        (int Number, string What)[] counts =
        [
            (figures.Added, "added"),
            (figures.Replaced, "replaced"),
            (figures.Unchanged, "unchanged"),
            (figures.Removed, "removed"),
            (figures.Failures, "not read"),
        ];
        var told = counts.Where(count => count.Number > 0).Select(count => $"{count.Number:N0} {count.What}");
        return string.Join(" · ", told.Prepend(VerdictWords.Count(figures.Quotes, "new quote", "new quotes")).Prepend(VerdictWords.Count(figures.Articles, "article", "articles")));
    }

    private static string? Problems(RunStatus status)
    {
        if (status.Problems.Count == 0)
        {
            return null;
        }

        var more = status.Figures.Failures - status.Problems.Count;
        return "Not read:\n" + string.Join('\n', status.Problems.Select(problem => "- " + Markdown.Escape(problem, ProblemLength))) + (more > 0 ? $"\n- and {more:N0} more" : "");
    }

    private static string State(RunState state) => state switch
    {
        RunState.Running => "Being read since",
        RunState.Done => "Read",
        RunState.Cancelled => "Cancelled",
        RunState.CutOff => "Cut off by the bot's end, begun",
        _ => "Failed",
    };

    private static string Joined(params ReadOnlySpan<string?> lines)
    {
        var kept = new List<string>();
        foreach (var line in lines)
        {
            if (!string.IsNullOrEmpty(line))
            {
                kept.Add(line);
            }
        }

        return string.Join('\n', kept);
    }
}
