using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace QuoteBot.Tests.Discord;

public sealed class BotFailuresTests
{
    private const string Berths = "We will build forty new berths before the winter comes.";

    [Fact]
    public async Task A_failure_is_a_clear_sentence_with_a_reference_that_the_log_has_too()
    {
        await using var bot = await BotUnderTest.StartAsync(Some.Saying(Berths, "Tomás Echeverri"));
        await (await bot.CheckAsync(Berths)).MessageAsync();
        Damage(Path.Combine(bot.Folder, "quotes.db"));

        var check = await bot.CheckAsync("The plan drowns the small boats to please the large ones.");
        var content = (string?)(await check.MessageAsync())["content"] ?? "";

        Assert.StartsWith("The index of articles cannot be read just now; please try again in a minute.", content);
        var reference = Regex.Match(content, "`([0-9]+)`").Groups[1].Value;
        Assert.Contains(bot.Log, line => line.Contains($"Interaction {reference} (check) failed", StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Log, line => line.Contains("small boats", StringComparison.Ordinal) || line.Contains(check.Token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_nothing_can_be_noted_a_member_still_gets_the_answer_and_it_stays()
    {
        await using var bot = await BotUnderTest.StartAsync(Some.Saying(Berths, "Tomás Echeverri"));
        await bot.Discord.Gateway.SessionAsync();
        Refuse(Path.Combine(bot.Folder, "bot.db"), "checked", "guild");

        var check = await bot.CheckAsync(Berths);
        await Until.TrueAsync(() => bot.Log.Count(line => line.Contains(check.Id, StringComparison.Ordinal)) == 2, "both failures are logged");

        Assert.StartsWith("✅ Accurate", BotUnderTest.Title(await check.MessageAsync()));
        Assert.Empty(BotUnderTest.Buttons(check.Original!.Json));
        Assert.Single(check.Answers, answer => answer.How == "edit");
    }

    [Fact]
    public async Task The_health_page_is_not_ready_when_the_index_is_gone_or_the_gateway_is()
    {
        await using var bot = await BotUnderTest.StartAsync(Some.Saying(Berths, "Tomás Echeverri"));
        using var http = new HttpClient();
        await bot.Discord.Gateway.SessionAsync();
        await Until.TrueAsync(() => http.GetAsync(bot.Address + "/healthz").Result.IsSuccessStatusCode, () => "ready; " + http.GetStringAsync(bot.Address + "/healthz").Result);

        foreach (var file in Directory.GetFiles(bot.Folder, "quotes.db*"))
        {
            File.Delete(file);
        }

        var answer = await http.GetAsync(bot.Address + "/healthz");
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.DoesNotContain(bot.Folder, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_that_cannot_be_read_are_answered_with_none()
    {
        await using var bot = await BotUnderTest.StartAsync(Some.Saying(Berths, "Tomás Echeverri"));
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(bot.Folder, "bot.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "ALTER TABLE source RENAME TO gone";
            command.ExecuteNonQuery();
        }

        var typing = await bot.SendAsync(4, BotUnderTest.Command("reindex", ("source", "har")), interaction => interaction["member"] = new JsonObject
        {
            ["user"] = new JsonObject { ["id"] = "5500000000000000005", ["username"] = "mod" },
            ["permissions"] = "32",
            ["roles"] = new JsonArray(),
        });

        Assert.Empty((await typing.FirstAnswerAsync())["data"]!["choices"]!.AsArray());
    }

    [Fact]
    public async Task An_interaction_that_comes_twice_is_answered_once()
    {
        await using var bot = await BotUnderTest.StartAsync(Some.Saying(Berths, "Tomás Echeverri"));
        var check = await bot.CheckAsync(Berths);
        await bot.Discord.Gateway.DispatchAsync("INTERACTION_CREATE", check.Json.DeepClone().AsObject());
        await check.MessageAsync();
        await (await bot.CheckAsync(Berths)).MessageAsync();

        Assert.Single(check.Answers, answer => answer.How == "callback");
    }

    [Fact]
    public async Task A_command_of_an_older_version_is_explained()
    {
        await using var bot = await BotUnderTest.StartAsync();

        Assert.StartsWith("This is from an older version", (string?)(await (await bot.CommandAsync("verify")).MessageAsync())["content"]);
    }

    /// <summary>Lets nothing into these tables any more, as a full disk would.</summary>
    private static void Refuse(string file, params string[] tables)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        foreach (var table in tables)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"CREATE TRIGGER no_{table} BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'no room'); END";
            command.ExecuteNonQuery();
        }
    }

    /// <summary>Another file in the place of the index, as a mistaken copy would leave it.</summary>
    private static void Damage(string file)
    {
        File.WriteAllText(file + ".new", "This is no index at all.");
        File.Move(file + ".new", file, overwrite: true);
    }
}
