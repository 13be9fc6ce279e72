using QuoteBot.Checking.Aligning;

namespace QuoteBot.Checking.Records;

/// <summary>Tells a copied text from two of their own by the reporters' words around the quote. Pure.</summary>
internal sealed class CopiedWords
{
    /// <summary>Two reporters do not by chance write so many words in a row alike.</summary>
    private const int Run = 12;

    private readonly HashSet<ulong> _runs = [];

    /// <summary>Looks at each paragraph by itself: two attributions and two credits in a row are soon alike.</summary>
    /// <param name="record">The window around the quote. What stands in quotation marks is the speaker's, and the same in every honest report.</param>
    public CopiedWords(RecordWords record)
    {
        var hashes = new ulong[record.Count];
        var passages = record.Source.Passages;
        var (start, passage) = (0, 0);
        for (var word = 0; word < record.Count; word++)
        {
            for (; passage + 1 < passages.Count && passages[passage + 1].Span.Start <= record.Words[word].Span.Start; passage++)
            {
                if (passages[passage + 1].Paragraph != passages[passage].Paragraph)
                    start = word;
            }

            hashes[word] = Hash(record.Words[word].Form);
            if (record.QuoteOf[word] >= 0)
                start = word + 1;
            else if (word - start + 1 >= Run)
                _runs.Add(Mix(hashes.AsSpan(word - Run + 1, Run)));
        }
    }

    public bool Meets(CopiedWords other) => _runs.Overlaps(other._runs);

    // FNV-1a: https://datatracker.ietf.org/doc/html/rfc9923
    private static ulong Hash(string word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
            hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }

    private static ulong Mix(ReadOnlySpan<ulong> words)
    {
        var hash = 14695981039346656037UL;
        foreach (var word in words)
            hash = (hash ^ word) * 1099511628211UL;
        return hash;
    }
}
