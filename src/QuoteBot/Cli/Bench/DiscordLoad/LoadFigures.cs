namespace QuoteBot.Cli.Bench.DiscordLoad;

/// <summary>What a run under load came to.</summary>
internal static class LoadFigures
{
    /// <summary>One that arrives with less of its time left cannot be held against the bot.</summary>
    private static readonly TimeSpan Spare = TimeSpan.FromSeconds(1);

    /// <summary>Had by the bot in time, and not acknowledged or not finished.</summary>
    public static int Lost(IReadOnlyList<MeasuredInteraction> sent) => sent.Count(one => !one.IsFinished && (one.IsAcknowledged || one.Arrived(Spare)));

    /// <summary>Answered more than once.</summary>
    public static int Twice(IReadOnlyList<MeasuredInteraction> sent) => sent.Count(one => one.IsAcknowledged && one.Answers > 1);

    public static IEnumerable<Figure> Of(IReadOnlyList<MeasuredInteraction> sent)
    {
        var acknowledged = sent.Where(one => one.IsAcknowledged).ToList();
        var finished = acknowledged.Where(one => one.IsFinished).ToList();
        return
        [
            new("checks asked for", sent.Count, FigureForm.Number),
            new("  acknowledged", acknowledged.Count, FigureForm.Number),
            new("  answered with a card", finished.Count(one => one.HasCard), FigureForm.Number),
            new("  told to come back", finished.Count(one => !one.HasCard), FigureForm.Number),
            new("  lost", Lost(sent), FigureForm.Number),
            new("  answered twice", Twice(sent), FigureForm.Number),
            new("  that did not reach the bot in time", sent.Count(one => !one.IsAcknowledged && !one.Arrived(Spare)), FigureForm.Number),
            .. CheckFigures.Times("acknowledgement", acknowledged.Select(one => one.Acknowledgement), 50, 95, 99),
            .. CheckFigures.Times("finished answer", finished.Select(one => one.Finish), 50, 95, 99),
        ];
    }
}
