using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using QuoteBot.Discord.Store;

namespace QuoteBot.Discord.Moderation;

/// <summary>What is stored of a member, as a file that they can take along.</summary>
public static class PersonalDataJson
{
    /// <summary>It is a file, never part of a page.</summary>
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>More than any one entry takes, and what closes the file.</summary>
    private const int LongestEntry = 128 * 1024;

    /// <param name="mostBytes">Of the file. What no longer goes in is left out; checks, of which there are most, come last, and the latest of them first.</param>
    /// <returns>The file, and how many entries are not in it.</returns>
    public static (ReadOnlyMemory<byte> File, int LeftOut) Of(StoredOfMember stored, int mostBytes)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var leftOut = 0;
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            Write("openDisputes", stored.Disputes, Dispute);
            Write("moderatorActions", stored.Actions, Action);
            Write("sourcesAdded", stored.Sources, Source);
            Write("checks", stored.Checks, Check);
            json.WriteNumber("leftOut", leftOut);
            json.WriteEndObject();

            void Write<T>(string name, IReadOnlyList<T> list, Action<Utf8JsonWriter, T> write)
            {
                json.WriteStartArray(name);
                var written = 0;
                while (written < list.Count && json.BytesCommitted + json.BytesPending < mostBytes - LongestEntry)
                {
                    json.WriteStartObject();
                    write(json, list[written++]);
                    json.WriteEndObject();
                }

                leftOut += list.Count - written;
                json.WriteEndArray();
            }
        }

        return (bytes.WrittenMemory, leftOut);
    }

    private static void Check(Utf8JsonWriter json, StoredCheck check)
    {
        json.WriteNumber("id", check.Id);
        json.WriteString("at", check.At);
        json.WriteString("server", check.Guild);
        json.WriteString("keptUnder", check.Member);
        json.WriteString("claim", check.Claim);
        json.WriteString("speaker", check.Speaker);
        json.WriteString("outlet", check.Outlet);
        json.WriteString("verdict", check.Verdict);
        json.WriteString("rules", check.Rules);
    }

    private static void Dispute(Utf8JsonWriter json, Dispute dispute)
    {
        json.WriteNumber("id", dispute.Id);
        json.WriteString("at", dispute.Opened);
        json.WriteString("server", dispute.Guild);
        json.WriteString("user", dispute.User);
        json.WriteString("claim", dispute.Claim);
        json.WriteString("speaker", dispute.Speaker);
        json.WriteString("verdict", dispute.Verdict);
        json.WriteString("rules", dispute.Rules);
        json.WriteString("words", dispute.Words);
    }

    private static void Action(Utf8JsonWriter json, AuditEntry entry)
    {
        json.WriteString("at", entry.At);
        json.WriteString("server", entry.Guild);
        json.WriteString("user", entry.User);
        json.WriteString("what", entry.What);
    }

    private static void Source(Utf8JsonWriter json, StoredSource source)
    {
        json.WriteString("at", source.AddedAt);
        json.WriteString("server", source.Guild);
        json.WriteString("name", source.Name);
        json.WriteString("keptUnder", source.AddedBy);
    }
}
