namespace QuoteBot.Cli;

/// <summary>A failure whose message is written for the person at the command line; no stack trace is shown.</summary>
public sealed class Failure(string message) : Exception(message);

/// <summary>The request itself makes no sense.</summary>
public sealed class WrongUsage(string message) : Exception(message);

/// <summary>What the process tells its caller.</summary>
public static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;
    public const int Interrupted = 130;
}
