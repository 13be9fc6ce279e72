using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using QuoteBot.Cli.Backup;
using QuoteBot.Cli.Bench;
using QuoteBot.Index;
using QuoteBot.Meaning;

namespace QuoteBot.Cli;

/// <summary>The edge of the command line: parses, runs one verb, and turns every outcome into an exit code.</summary>
public static class CommandLine
{
    /// <summary>A claim may begin with @ or -: neither response files nor bundled letters are wanted.</summary>
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    public static async Task<int> RunAsync(string[] args)
    {
        using var terminal = new Terminal();
        using var interrupt = new Interrupt();
        try
        {
            var parsed = Root(Settings.Load(AppContext.BaseDirectory), terminal).Parse(args, Parsing);
            if (parsed.Errors.Count > 0 && parsed.Action is null or ParseErrorAction)
            {
                throw new WrongUsage(UsageText.Explain(parsed));
            }

            var invocation = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = terminal.Results,
                Error = terminal.Messages,
            };
            var code = await parsed.InvokeAsync(invocation, interrupt.Token);
            await terminal.Results.FlushAsync();
            return code;
        }
        catch (Exception failure)
        {
            return Explain(failure, terminal, interrupt.Token);
        }
    }

    private static RootCommand Root(Settings settings, Terminal terminal)
    {
        var data = new Option<string>("--data")
        {
            Description = "The folder where the index lives",
            HelpName = "DIR",
            Recursive = true,
            DefaultValueFactory = _ => settings.Index.Data,
        };
        var root = new RootCommand("Checks claimed quotes against an index of news articles: who said it, where, and in which words.")
        {
            DemoVerb.Create(terminal),
            IndexVerb.Create(terminal, data),
            CheckVerb.Create(terminal, data),
            SearchVerb.Create(terminal, data),
            ExtractVerb.Create(terminal),
            StatusVerb.Create(terminal, data),
            EvalVerb.Create(terminal, data),
            BenchVerb.Create(terminal),
            ServeVerb.Create(terminal, data, settings),
            BackupVerb.Create(terminal, data),
            RestoreVerb.Create(terminal, data),
        };
        root.Options.Add(data);
        root.Directives.Clear();
        root.Options.OfType<HelpOption>().Single().Action = new HelpWithExamples(["demo", "index articles/", "check \"“We never promised that,” said Mara Lindqvist\""]);
        return root;
    }

    /// <summary>The one catch-all of the command line.</summary>
    private static int Explain(Exception failure, Terminal terminal, CancellationToken interrupted)
    {
        switch (failure)
        {
            case OperationCanceledException when interrupted.IsCancellationRequested:
                terminal.Message("Interrupted. What was finished before is kept.");
                return ExitCode.Interrupted;
            case IOException closed when Terminal.IsClosedPipe(closed):
                return ExitCode.Done;
            case WrongUsage usage:
                terminal.Message(usage.Message);
                return ExitCode.WrongUsage;
            case IndexException { Failure: IndexFailure.Missing }:
                terminal.Message($"{SafeText.Line(failure.Message)} For example: {ProgramName.Call} index articles/");
                return ExitCode.Failed;
            case Failure or IndexException or ModelException or EmbeddingsUnavailableException or IOException or UnauthorizedAccessException:
                terminal.Message(SafeText.Line(failure.Message));
                return ExitCode.Failed;
            default:
                terminal.Message($"Something went wrong that should not: {failure}");
                return ExitCode.Failed;
        }
    }
}
