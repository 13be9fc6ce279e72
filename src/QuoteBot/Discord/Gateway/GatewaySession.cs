using System.Text.Json;
using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Gateway;

/// <summary>What is known of the session, so that another connection can take it up.</summary>
internal sealed class GatewaySession
{
    /// <summary>So many resumes may fail in a row; then a new session is begun, for what was missed meanwhile has expired.</summary>
    private const int MostTries = 5;

    private int tries;

    /// <summary>Null while there is no session.</summary>
    public string? Id { get; private set; }

    /// <summary>The highest number of a dispatch; null before the first.</summary>
    public int? Sequence { get; private set; }

    /// <summary>Where to resume; null where the server did not say.</summary>
    public string? ResumeUrl { get; private set; }

    public void Begin(JsonElement ready)
    {
        Id = JsonFields.Id(ready, "session_id");
        ResumeUrl = JsonFields.Text(ready, "resume_gateway_url");
        tries = 0;
    }

    /// <summary>A dispatch that comes again or late does not turn the count back.</summary>
    public void Saw(int? sequence)
    {
        if (sequence > (Sequence ?? 0))
        {
            Sequence = sequence;
        }
    }

    public void Resumed() => tries = 0;

    /// <summary>To be called before each connection; forgets a session that was tried too often.</summary>
    public void Try()
    {
        if (Id is not null && ++tries > MostTries)
        {
            End();
        }
    }

    public void End() => (Id, Sequence, ResumeUrl, tries) = (null, null, null, 0);
}
