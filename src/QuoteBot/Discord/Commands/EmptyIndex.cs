namespace QuoteBot.Discord.Commands;

/// <summary>What to do where there is nothing to search yet.</summary>
public static class EmptyIndex
{
    public static string Answer(Request request) => "There are no articles in the index yet, so nothing can be looked up. "
        + (request.Guild is null ? "The bot's operator adds the first ones." : request.MayManageGuild
            ? "Add the first source with `/sources add`."
            : "A moderator (with the permission Manage Server) adds the first source with `/sources add`.");
}
