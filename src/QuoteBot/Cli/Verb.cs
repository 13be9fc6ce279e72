using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace QuoteBot.Cli;

/// <summary>A verb of the command line, with examples under its help.</summary>
public sealed class Verb : Command
{
    public Verb(string name, string description, params IReadOnlyList<string> examples)
        : base(name, description)
    {
        Options.Add(new HelpOption { Action = new HelpWithExamples(examples) });
    }
}

/// <summary>The help of System.CommandLine, and examples to copy below it.</summary>
public sealed class HelpWithExamples(IReadOnlyList<string> examples) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var result = new HelpAction().Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples)
        {
            output.WriteLine($"  {ProgramName.Call} {example}");
        }

        output.WriteLine();
        return result;
    }
}
