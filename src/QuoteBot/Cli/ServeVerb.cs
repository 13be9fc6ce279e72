using System.CommandLine;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using QuoteBot.Discord;

namespace QuoteBot.Cli;

/// <summary><c>serve</c>: the Discord bot.</summary>
public static class ServeVerb
{
    public static Command Create(Terminal terminal, Option<string> data, Settings settings)
    {
        var verb = new Verb(
            "serve",
            "Runs the Discord bot, until it is interrupted. Its token comes from the setting Discord:Token, best as the variable Discord__Token.",
            "serve",
            "serve --data /var/lib/quotebot");
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            if (string.IsNullOrWhiteSpace(settings.Discord.Token))
            {
                throw new Failure("There is no bot token: set the variable Discord__Token to the one of your application in Discord's developer portal (docs/running.md leads through it), and start again.");
            }

            using var logs = LoggerFactory.Create(builder => builder
                .AddSimpleConsole(console => (console.SingleLine, console.TimestampFormat, console.ColorBehavior) = (true, "yyyy-MM-dd HH:mm:ss ", LoggerColorBehavior.Disabled))
                .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
                .AddFilter("Microsoft", LogLevel.Warning));
            try
            {
                await RunAsync(terminal, settings, parsed.GetRequiredValue(data), logs, cancellationToken);
                return ExitCode.Done;
            }
            catch (DiscordException refused)
            {
                throw new Failure(refused.Message);
            }
        });
        return verb;
    }

    private static async Task RunAsync(Terminal terminal, Settings settings, string folder, ILoggerFactory logs, CancellationToken cancellationToken)
    {
        await using var host = await BotHost.StartAsync(settings, Path.GetFullPath(folder), logs, TimeProvider.System, cancellationToken);
        terminal.Message($"Serving the index {Services.IndexPath(folder)}; health at {host.Address}/healthz. Ctrl+C ends it.");
        terminal.Message(host.Invitation);
        await Task.WhenAny(host.Ended, Task.Delay(Timeout.Infinite, cancellationToken));
        var broken = await host.StopAsync();
        terminal.Message(broken == 0 ? "Stopped; every question that was taken is answered." : $"Stopped; {VerdictWords.Count(broken, "question was", "questions were")} broken off.");
        if (!cancellationToken.IsCancellationRequested)
        {
            await host.Ended;
        }
    }
}
