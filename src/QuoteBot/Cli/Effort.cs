using System.Diagnostics;

namespace QuoteBot.Cli;

/// <summary>What a stretch of work took. On a busy machine the processor time says more than the clock.</summary>
public readonly record struct Effort(TimeSpan Time, TimeSpan Processor)
{
    /// <summary>The clock and this process's processor time, as a point to measure from.</summary>
    public static Effort Now()
    {
        using var process = Process.GetCurrentProcess();
        return new Effort(Stopwatch.GetElapsedTime(0), process.TotalProcessorTime);
    }

    public static Effort Since(Effort start)
    {
        var now = Now();
        return new Effort(now.Time - start.Time, now.Processor - start.Processor);
    }
}
