namespace QuoteBot.Discord.Gateway;

/// <summary>What to do when a connection has ended.</summary>
internal enum NextStep
{
    /// <summary>Connect and take up the session where it was.</summary>
    Resume,

    /// <summary>Connect and begin a session.</summary>
    NewSession,

    /// <summary>Trying again would end the same way.</summary>
    Stop,
}

/// <summary>What the codes mean with which the gateway closes.</summary>
/// <remarks>https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes</remarks>
internal static class CloseCodes
{
    /// <summary>With this one the bot goes for good: its session ends, and it is shown as offline.</summary>
    public const int Normal = 1000;

    /// <summary>With this one the bot leaves and keeps its session; any but 1000 and 1001 does.</summary>
    public const int KeepSession = 4000;

    public const int AuthenticationFailed = 4004;

    /// <summary>The step, and why, for the log; where it is to stop, with what to do.</summary>
    /// <param name="code">Null when the connection broke without one.</param>
    public static (NextStep Step, string Why) Meaning(int? code) => code switch
    {
        AuthenticationFailed => (NextStep.Stop, "Discord does not accept the bot's token (4004). Reset it in the Developer Portal under Bot, and set Discord:Token to the new one."),
        4007 => (NextStep.NewSession, "the session cannot be resumed from here (4007)"),
        4009 => (NextStep.NewSession, "the session has timed out (4009)"),
        4010 => (NextStep.Stop, "Discord refuses the shard (4010). This bot uses none: look whether Discord:GatewayUrl is right."),
        4011 => (NextStep.Stop, "The bot is in more guilds than one connection may serve (4011). Set Discord:PublicKey and take interactions over HTTP, which has no such limit."),
        4012 => (NextStep.Stop, "The gateway does not speak version 10 (4012). Look whether Discord:GatewayUrl is right, or update QuoteBot."),
        4013 => (NextStep.Stop, "The gateway does not know the intent GUILDS (4013). Look whether Discord:GatewayUrl is right, or update QuoteBot."),
        4014 => (NextStep.Stop, "The gateway does not allow the intent GUILDS (4014). Look in the Developer Portal whether the application is in good standing."),
        null => (NextStep.Resume, "the connection broke"),
        _ => (NextStep.Resume, $"the gateway closed ({code})"),
    };
}
