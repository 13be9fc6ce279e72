using System.CommandLine;
using System.CommandLine.Parsing;

namespace QuoteBot.Cli;

/// <summary>Says in one line what is wrong with a request.</summary>
public static class UsageText
{
    public static string Explain(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand root)
        {
            var verbs = string.Join(", ", root.Subcommands.Select(verb => verb.Name));
            var unknown = parsed.UnmatchedTokens.FirstOrDefault(token => !token.StartsWith('-'));
            return unknown is null && parsed.UnmatchedTokens.Count == 0
                ? $"Say what to do: {verbs}. {ProgramName.Call} --help tells more."
                : $"There is no verb “{SafeText.Line(unknown ?? parsed.UnmatchedTokens[0], 40)}”; there are {verbs}. {ProgramName.Call} --help tells more.";
        }

        var name = FullName(command);
        var shown = command.Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name).ToList();
        if (shown.Count > 0 && (command.Action is null || parsed.UnmatchedTokens.Count > 0))
        {
            return $"{name}: Say what to measure: {string.Join(", ", shown)}. {ProgramName.Call} {name} --help tells more.";
        }

        var option = parsed.Tokens.FirstOrDefault(token => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal) && !token.Value.Contains(' '));
        if (option is not null)
        {
            return $"{name}: There is no option {SafeText.Line(option.Value, 40)}. {ProgramName.Call} {name} --help tells more.";
        }

        var hint = command.Name == "check" && parsed.UnmatchedTokens.Any(token => !token.StartsWith('-'))
            ? "Put the claim in quotation marks: it is one argument."
            : SafeText.Line(parsed.Errors[0].Message, 200);
        return $"{name}: {hint} {ProgramName.Call} {name} --help tells more.";
    }

    /// <summary>The verb with those that it stands under: "eval extraction".</summary>
    private static string FullName(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent and not RootCommand ? $"{FullName(parent)} {command.Name}" : command.Name;
}
