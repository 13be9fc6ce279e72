using System.Text;
using System.Text.Json;

namespace QuoteBot.Cli;

/// <summary>One line of a batch: a claim to check, or the reason why it cannot be read. Exactly one of the two is set.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Id">As given, a number stays a number; null when there is none or the line is no JSON.</param>
public sealed record BatchLine(int Number, JsonElement? Id, BatchClaim? Claim, string? Problem);

/// <summary>A claim as a batch gives it: the text is taken as it stands.</summary>
public sealed record BatchClaim(string Text, string? Speaker, string? Outlet, string? Article);

/// <summary>Reads <c>check --batch</c> files: JSON Lines of <c>{"id","claim","speaker"?,"claimed_outlet"?,"article"?}</c>.</summary>
public static class BatchFile
{
    /// <summary>One item for each line, in order; an empty line is a line too. Unknown fields are ignored.</summary>
    /// <param name="path">A file, or <c>-</c> for standard input.</param>
    /// <exception cref="Failure">The file cannot be opened.</exception>
    public static IEnumerable<BatchLine> Read(string path)
    {
        using var reader = new StreamReader(Open(path), Encoding.UTF8);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            yield return Parse(line, number);
        }
    }

    public static BatchLine Parse(string line, int number)
    {
        JsonElement root;
        try
        {
            using var document = JsonDocument.Parse(line);
            root = document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return Unreadable(line.Trim().Length == 0 ? "the line is empty" : "the line is not JSON");
        }

        if (root.ValueKind is not JsonValueKind.Object)
        {
            return Unreadable("the line is not a JSON object");
        }

        JsonElement? id = root.TryGetProperty("id", out var given) && given.ValueKind is not JsonValueKind.Null ? given : null;
        foreach (var field in (string[])["claim", "speaker", "claimed_outlet", "article"])
        {
            if (root.TryGetProperty(field, out var value) && value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
            {
                return Unreadable($"\"{field}\" is not a text", id);
            }
        }

        return Text(root, "claim") is { } claim
            ? new BatchLine(number, id, new BatchClaim(claim, Text(root, "speaker"), Text(root, "claimed_outlet"), Text(root, "article")), null)
            : Unreadable("there is no \"claim\"", id);

        BatchLine Unreadable(string problem, JsonElement? id = null) => new(number, id, null, problem);
    }

    private static string? Text(JsonElement root, string field)
    {
        if (!root.TryGetProperty(field, out var value) || value.ValueKind is JsonValueKind.Null)
        {
            return null;
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape, is valid JSON and no text.
            return value.GetRawText()[1..^1];
        }
    }

    private static Stream Open(string path)
    {
        try
        {
            return path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new Failure($"The batch {path} cannot be read: {failure.Message}");
        }
    }
}
