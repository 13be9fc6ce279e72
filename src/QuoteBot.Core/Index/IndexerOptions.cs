namespace QuoteBot.Index;

/// <summary>How a run takes articles in.</summary>
public sealed record IndexerOptions
{
    /// <summary>What the ids of its articles begin with, where several sources share an index: a run neither sees nor touches those of others. Empty for the whole index.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Takes in again what has not changed. A batch is out of the index for as long as it takes to write it.</summary>
    public bool Anew { get; init; }

    /// <summary>Cores that look for quotes at the same time. All but one unless told: what is slowest is the writing, and with a core of its own it is through a sixth sooner (two cores, 200,000 quotes).</summary>
    public int MostCores { get; init; } = Math.Max(1, Environment.ProcessorCount - 1);

    /// <summary>The prefix of a source that has a number: "s12/".</summary>
    public static string PrefixOf(long source) => $"s{source}/";

    /// <summary>"w1" of "s12/w1"; any other id as it is.</summary>
    internal static string WithoutAnyPrefix(string id)
    {
        var end = id.IndexOf('/');
        return end > 1 && id[0] == 's' && id.AsSpan(1, end - 1).IndexOfAnyExceptInRange('0', '9') < 0 ? id[(end + 1)..] : id;
    }

    internal StoredArticle WithoutPrefix(StoredArticle article) => article with { Id = article.Id[Prefix.Length..] };
}
