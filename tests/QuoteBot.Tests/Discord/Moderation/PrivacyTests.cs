using System.Text.Json;
using QuoteBot.Discord;
using QuoteBot.Discord.Moderation;
using QuoteBot.Discord.Store;

namespace QuoteBot.Tests.Discord.Moderation;

public sealed class PrivacyTests : IAsyncLifetime
{
    private Moderating bot = null!;

    public async Task InitializeAsync()
    {
        bot = await Moderating.StartAsync();
        var check = await bot.CheckedAsync();
        await bot.CheckedAsync("Elsewhere.", Moderating.OtherGuild);
        await bot.CheckedAsync("Alone.", guild: null);
        await bot.CheckedAsync("Another member's.", user: Moderating.OtherUser);
        await bot.Store.Disputes.OpenAsync(Moderating.Guild, Moderating.User, (await bot.Store.Checks.FindAsync(check))!, "She did say it.");
        await bot.Store.Audit.WriteAsync(Moderating.Guild, Moderating.User, "paused the source “Harbour”");
        await bot.Store.Sources.AddAsync(Moderating.Guild, "Harbour", QuoteBot.Discord.Store.SourceKind.Folder, "/news", bot.Store.MemberKey(Moderating.User), 10);
        bot.MayManage = false;
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task A_member_sees_what_is_stored_of_them_and_nobody_elses()
    {
        await bot.Commands.Privacy.HandleAsync(bot.Command("privacy show"), default);

        var text = bot.Discord.Last.Text;
        Assert.Contains("Checks: 3", text, StringComparison.Ordinal);
        Assert.Contains("Open disputes: 1", text, StringComparison.Ordinal);
        Assert.Contains("1 action, 1 source added", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Another member", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_export_is_a_file_of_all_of_it()
    {
        await bot.Commands.Privacy.HandleAsync(bot.Command("privacy export"), default);

        var file = Assert.Single(bot.Discord.Last.Body!.Files!);
        using var json = JsonDocument.Parse(file.Bytes);
        Assert.Equal(["Alone.", "Elsewhere.", "We will build forty berths."], json.RootElement.GetProperty("checks").EnumerateArray().Select(check => check.GetProperty("claim").GetString()));
        Assert.Equal("She did say it.", json.RootElement.GetProperty("openDisputes")[0].GetProperty("words").GetString());
        Assert.Equal("paused the source “Harbour”", json.RootElement.GetProperty("moderatorActions")[0].GetProperty("what").GetString());
        Assert.Equal("Harbour", json.RootElement.GetProperty("sourcesAdded")[0].GetProperty("name").GetString());
        Assert.DoesNotContain("Another member", json.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_is_no_larger_than_Discord_takes_and_says_what_it_leaves_out()
    {
        const int mostBytes = 1_000_000;
        var checks = Enumerable.Range(0, 900).Select(number => new StoredCheck("1", "m", new string('“', 2_000), null, null, "verified", $"rule {number}") { Id = 900 - number }).ToList();
        var stored = new StoredOfMember(checks, [], [new AuditEntry(1, "1", "2", "paused", default)], []);

        var (file, leftOut) = PersonalDataJson.Of(stored, mostBytes);

        using var json = JsonDocument.Parse(file);
        var kept = json.RootElement.GetProperty("checks").EnumerateArray().Select(check => check.GetProperty("id").GetInt32()).ToList();
        Assert.InRange(file.Length, mostBytes - 140_000, mostBytes);
        Assert.Equal((900 - kept.Count, 900 - kept.Count), (leftOut, json.RootElement.GetProperty("leftOut").GetInt32()));
        Assert.Equal(Enumerable.Range(0, kept.Count).Select(number => 900 - number), kept);
        Assert.Single(json.RootElement.GetProperty("moderatorActions").EnumerateArray());
    }

    [Fact]
    public async Task A_deletion_is_confirmed_first_and_then_leaves_nothing_but_the_audit()
    {
        await bot.Commands.Privacy.HandleAsync(bot.Command("privacy delete"), default);
        var confirm = bot.Discord.Last.Body!.Components![0].Components![0].CustomId!;
        Assert.Equal(3, (await bot.Store.Checks.OfAsync(bot.Store.MemberKey(Moderating.User))).Count);

        await bot.Commands.Privacy.PressedAsync(bot.Press(confirm), CustomId.Parse(confirm), default);

        Assert.Contains("3 checks and 1 open dispute", bot.Discord.Last.Text, StringComparison.Ordinal);
        Assert.Empty(await bot.Store.Checks.OfAsync(bot.Store.MemberKey(Moderating.User)));
        Assert.Equal(0, await bot.Store.Disputes.CountAsync(Moderating.Guild, open: true));
        Assert.Empty(await bot.Store.Sources.AddedByAsync(bot.Store.MemberKey(Moderating.User)));
        Assert.Single(await bot.Store.Checks.OfAsync(bot.Store.MemberKey(Moderating.OtherUser)));
        Assert.Equal(1, await bot.Store.Audit.CountAsync(Moderating.Guild));
    }

    [Fact]
    public async Task Nobody_confirms_for_another()
    {
        await bot.Commands.Privacy.HandleAsync(bot.Command("privacy delete"), default);
        var confirm = bot.Discord.Last.Body!.Components![0].Components![0].CustomId!;
        bot.By = Moderating.OtherUser;

        await bot.Commands.Privacy.PressedAsync(bot.Press(confirm), CustomId.Parse(confirm), default);

        Assert.Contains("Only the member", bot.Discord.Last.Text, StringComparison.Ordinal);
        Assert.Equal(3, (await bot.Store.Checks.OfAsync(bot.Store.MemberKey(Moderating.User))).Count);
    }

    [Fact]
    public async Task Keep_deletes_nothing()
    {
        await bot.Commands.Privacy.HandleAsync(bot.Command("privacy delete"), default);
        var keep = bot.Discord.Last.Body!.Components![0].Components![1].CustomId!;

        await bot.Commands.Privacy.PressedAsync(bot.Press(keep), CustomId.Parse(keep), default);

        Assert.Equal(3, (await bot.Store.Checks.OfAsync(bot.Store.MemberKey(Moderating.User))).Count);
    }

    [Fact]
    public async Task In_direct_messages_it_works_as_well()
    {
        bot.In = null;

        await bot.Commands.Privacy.HandleAsync(bot.Command("privacy show"), default);

        Assert.Contains("Checks: 3", bot.Discord.Last.Text, StringComparison.Ordinal);
    }
}
