using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace QuoteBot.Tests.Discord;

/// <summary>Keeps what the bot sends, so that it can be checked against Discord's published schema afterwards.</summary>
internal static class KeptBodies
{
    private static readonly string Folder = Directory.CreateDirectory(Path.Combine(Root(), "artifacts", "payloads")).FullName;

    /// <summary>One file for each different body.</summary>
    /// <param name="kind">CommandBulkOverwrite, InteractionCallback, WebhookMessageEdit, Followup or MessageCreate.</param>
    public static void Keep(string kind, JsonNode body)
    {
        var json = new JsonObject { ["kind"] = kind, ["body"] = body.DeepClone() }.ToJsonString();
        var name = $"{kind}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)))[..16]}.json";
        try
        {
            File.WriteAllText(Path.Combine(Folder, name), json);
        }
        catch (IOException) when (File.Exists(Path.Combine(Folder, name)))
        {
            // Another test is writing the same body.
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "QuoteBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
