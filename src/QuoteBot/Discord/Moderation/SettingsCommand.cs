using QuoteBot.Cli;
using QuoteBot.Discord.Cards;
using QuoteBot.Discord.Protocol;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Moderation;

/// <summary><c>/settings</c>: what a guild's moderators may choose.</summary>
public sealed class SettingsCommand(BotStore store, IDiscord discord, ModerationLog log)
{
    public const string Name = "settings";

    private const string Answers = "answers";
    private const string PerMember = "checks-per-member";
    private const string PerGuild = "checks-per-server";
    private const string LogChannel = "log-channel";
    private const string NoLog = "no-log-channel";
    private const string Public = "public";
    private const int TextChannel = 0;

    public static CommandDefinition Definition { get; } = SourceOptions.Command(
        Name,
        "How the bot answers in this server",
        SourceOptions.Sub("show", "The settings as they are"),
        SourceOptions.Sub(
            "set",
            "Changes settings; what is left out stays as it is",
            new CommandOption { Type = OptionType.String, Name = Answers, Description = "Who sees an answer at first", Choices = [new OptionChoice("the one who asked, who may share it", "private"), new OptionChoice("everybody in the channel", Public)] },
            new CommandOption { Type = OptionType.Integer, Name = PerMember, Description = "Checks that one member may make a minute", MinValue = 1, MaxValue = GuildSettings.MostPerMember },
            new CommandOption { Type = OptionType.Integer, Name = PerGuild, Description = "Checks that all members together may make a minute", MinValue = 1, MaxValue = GuildSettings.MostPerGuild },
            new CommandOption { Type = OptionType.Channel, Name = LogChannel, Description = "Where moderators' actions and new disputes are told", ChannelTypes = [TextChannel] },
            new CommandOption { Type = OptionType.Boolean, Name = NoLog, Description = "True: they are told nowhere any more" }));

    public async Task HandleAsync(Request request, CancellationToken cancellationToken)
    {
        await request.DeferAsync(ephemeral: true, cancellationToken).ConfigureAwait(false);
        if (Moderator.Refusal(request) is { } refusal)
        {
            await request.ReplyAsync(refusal, cancellationToken).ConfigureAwait(false);
            return;
        }

        var settings = await store.Guilds.SettingsAsync(request.Guild, cancellationToken).ConfigureAwait(false);
        if (request.Command == Name + " set")
        {
            await SetAsync(request, settings, cancellationToken).ConfigureAwait(false);
            return;
        }

        await request.ReplyAsync(Card(settings, null), cancellationToken).ConfigureAwait(false);
    }

    private async Task SetAsync(Request request, GuildSettings before, CancellationToken cancellationToken)
    {
        var after = new GuildSettings(
            request.Text(Answers) is { } answers ? answers == Public : before.PublicAnswers,
            request.Number(PerMember) ?? before.ChecksPerMember,
            request.Number(PerGuild) ?? before.ChecksPerGuild,
            request.Flag(NoLog) == true ? null : request.Text(LogChannel) ?? before.LogChannel);
        if (Wrong(after) is { } wrong)
        {
            await request.ReplyAsync(wrong, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (after == before)
        {
            await request.ReplyAsync(Card(before, "Nothing was changed."), cancellationToken).ConfigureAwait(false);
            return;
        }

        if (after.LogChannel is { } channel && channel != before.LogChannel && !await MayWriteAsync(channel, cancellationToken).ConfigureAwait(false))
        {
            await request.ReplyAsync("The bot cannot write in that channel. Give it the permissions View Channel and Send Messages there, and try again. Nothing was changed.", cancellationToken).ConfigureAwait(false);
            return;
        }

        await store.Guilds.SaveAsync(request.Guild!, after, cancellationToken).ConfigureAwait(false);
        var note = await log.RecordAsync(request, "changed the settings: " + Changes(before, after), cancellationToken).ConfigureAwait(false);
        await request.ReplyAsync(Card(after, note), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Discord keeps the ranges of the options; whoever speaks its protocol otherwise is told here.</summary>
    private static string? Wrong(GuildSettings settings) =>
        settings.ChecksPerMember is < 1 or > GuildSettings.MostPerMember ? $"Checks of a member: 1 to {GuildSettings.MostPerMember} a minute."
        : settings.ChecksPerGuild is < 1 or > GuildSettings.MostPerGuild ? $"Checks of the server: 1 to {GuildSettings.MostPerGuild} a minute."
        : settings.LogChannel is { } channel && !Snowflake.Is(channel) ? "That is no channel of this server. Nothing was changed."
        : null;

    private async Task<bool> MayWriteAsync(string channel, CancellationToken cancellationToken)
    {
        try
        {
            await discord.SendAsync(channel, MessageBody.Text("From now on moderators' actions and new disputes are told here."), cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (DiscordException)
        {
            return false;
        }
    }

    private static string Changes(GuildSettings before, GuildSettings after)
    {
        (bool Changed, string What)[] all =
        [
            (before.PublicAnswers != after.PublicAnswers, after.PublicAnswers ? "answers are public" : "answers are private"),
            (before.ChecksPerMember != after.ChecksPerMember, $"{after.ChecksPerMember} checks a minute for a member"),
            (before.ChecksPerGuild != after.ChecksPerGuild, $"{after.ChecksPerGuild} checks a minute for the server"),
            (before.LogChannel != after.LogChannel, after.LogChannel is null ? "no log channel" : $"the log channel is {after.LogChannel}"),
        ];
        return string.Join(", ", all.Where(change => change.Changed).Select(change => change.What));
    }

    private static MessageBody Card(GuildSettings settings, string? note)
    {
        var card = new CardFields();
        card.Add("Answers", settings.PublicAnswers ? "Everybody in the channel sees them." : "The one who asked sees them, and may share them.");
        card.Add("Limits", $"{VerdictWords.Count(settings.ChecksPerMember, "check", "checks")} a minute for each member, {VerdictWords.Count(settings.ChecksPerGuild, "check", "checks")} for all together.");
        card.Add("Log channel", settings.LogChannel is null ? "None." : $"<#{settings.LogChannel}>");
        return new MessageBody { Content = note ?? "", Embeds = [card.In(new Embed { Title = "Settings of this server" })], Components = [] };
    }
}
