using System.Diagnostics;

namespace QuoteBot.Cli.Bench;

/// <summary>Looks now and then how much memory this process has, until it is disposed.</summary>
/// <remarks>The system's own peak is that of the whole life of the process; this one is of a stretch of it.</remarks>
internal sealed class MemoryWatch : IDisposable
{
    /// <summary>Memory comes and goes with batches of articles, which take longer.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Timer timer;
    private long peak;

    public MemoryWatch()
    {
        Look();
        timer = new Timer(_ => Look(), null, Pause, Pause);
    }

    /// <summary>The most that was seen, in bytes.</summary>
    public long Peak => Interlocked.Read(ref peak);

    public void Dispose() => timer.Dispose();

    public static long Now()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }

    private void Look()
    {
        var now = Now();
        for (var before = Peak; now > before; before = Peak)
        {
            Interlocked.CompareExchange(ref peak, now, before);
        }
    }
}
