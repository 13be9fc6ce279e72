using QuoteBot.Discord.Store;
using QuoteBot.Index;

namespace QuoteBot.Discord.Sources;

public enum RunStage
{
    /// <summary>Other sources are being read.</summary>
    Waiting,
    Reading,

    /// <summary>The articles are in and are found by words; meaning follows.</summary>
    Vectors,
    Ended,
}

/// <summary>How far a run has got.</summary>
/// <param name="Share">Of what is to be read, 0 to 1.</param>
/// <param name="Left">How long the reading will take at the pace so far; null when that cannot be told.</param>
/// <param name="State">Running until <paramref name="Stage"/> is ended.</param>
/// <param name="Message">What went wrong, or is left to do, in a sentence; null for nothing.</param>
/// <param name="Problems">The first of what did not go in, as sentences.</param>
public sealed record RunStatus(RunStage Stage, double Share, TimeSpan? Left, TimeSpan Elapsed, RunState State, RunFigures Figures, string? Message, IReadOnlyList<string> Problems);

/// <summary>One reading of a source, under way or ended.</summary>
public sealed class SourceRun : IProgress<IndexProgress>, IDisposable
{
    /// <summary>A moderator looks at the first and mends them all alike.</summary>
    private const int ProblemsKept = 5;

    /// <summary>Before that the pace is that of the first files.</summary>
    private static readonly TimeSpan PaceKnown = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private readonly CancellationTokenSource cancel = new();
    private readonly TimeProvider time;
    private readonly DateTimeOffset asked;
    private readonly List<string> problems = [];
    private DateTimeOffset? begun;
    private RunStage stage;
    private RunState state = RunState.Running;
    private RunFigures figures = new();
    private TimeSpan? took;
    private string? message;
    private SourceFiles? files;

    internal SourceRun(long id, StoredSource source, bool whole, TimeProvider time) => (Id, Source, Whole, this.time, asked) = (id, source, whole, time, time.GetUtcNow());

    public long Id { get; }

    public StoredSource Source { get; }

    public bool Whole { get; }

    /// <summary>Done when the run has ended, however it did; never fails.</summary>
    public Task Ended { get; internal set; } = Task.CompletedTask;

    public RunStatus Status
    {
        get
        {
            lock (gate)
            {
                var elapsed = took ?? time.GetUtcNow() - (begun ?? asked);
                var share = files?.Share ?? 0;
                TimeSpan? left = stage == RunStage.Reading && elapsed >= PaceKnown && share is > 0 and < 1 ? elapsed * ((1 - share) / share) : null;
                return new RunStatus(stage, share, left, elapsed, state, figures, message, [.. problems]);
            }
        }
    }

    internal CancellationToken Cancelled => cancel.Token;

    /// <summary>What is stored stays.</summary>
    public void Cancel() => cancel.Cancel();

    public void Report(IndexProgress value)
    {
        lock (gate)
        {
            figures = figures with
            {
                Articles = value.Articles,
                Quotes = value.Quotes,
                Added = value.Added,
                Replaced = value.Replaced,
                Unchanged = value.Unchanged,
                Failures = Math.Max(figures.Failures, value.Problems),
            };
        }
    }

    public void Dispose() => cancel.Dispose();

    internal void Begin(SourceFiles read)
    {
        lock (gate)
        {
            (begun, stage, files) = (time.GetUtcNow(), RunStage.Reading, read);
        }
    }

    internal void Failed(IndexProblem problem)
    {
        lock (gate)
        {
            figures = figures with { Failures = figures.Failures + 1 };
            if (problems.Count < ProblemsKept)
            {
                // Moderators know the source, not the host's folders.
                var what = problem.Message.Replace(Source.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace(Source.Path, Path.GetFileName(Source.Path), StringComparison.Ordinal);
                problems.Add(problem.Line is { } line ? $"Line {line}: {what}" : what);
            }
        }
    }

    internal void Removed(int articles)
    {
        lock (gate)
        {
            figures = figures with { Removed = articles };
        }
    }

    internal void Embedding()
    {
        lock (gate)
        {
            stage = RunStage.Vectors;
        }
    }

    internal void Tell(string sentence)
    {
        lock (gate)
        {
            message ??= sentence;
        }
    }

    internal void End(RunState ended)
    {
        lock (gate)
        {
            (stage, state, took) = (RunStage.Ended, ended, time.GetUtcNow() - (begun ?? asked));
        }
    }
}
