using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace QuoteBot.Index;

/// <summary>Tells whether an article must be indexed again.</summary>
public static class ArticleHash
{
    /// <summary>Raise it when reading, extraction or attribution give something else for the same article: then the next run renews every article.</summary>
    public const int PipelineVersion = 24;

    /// <summary>Covers the text, the metadata and <see cref="PipelineVersion"/>; not <see cref="Article.Fetched"/>, which every run changes.</summary>
    /// <returns>64 hexadecimal digits.</returns>
    public static string Of(Article article)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, PipelineVersion.ToString(CultureInfo.InvariantCulture));
        Add(hash, article.Id);
        Add(hash, article.Text);
        Add(hash, article.Title);
        Add(hash, article.Outlet);
        Add(hash, article.Author);
        Add(hash, article.Url);
        Add(hash, article.CanonicalUrl);
        Add(hash, article.Published?.ToString("O", CultureInfo.InvariantCulture));
        Add(hash, article.Modified?.ToString("O", CultureInfo.InvariantCulture));
        Add(hash, article.Language);
        Add(hash, article.IsComplete ? "complete" : "cut");
        Add(hash, article.Kind.ToString());
        Add(hash, article.Speaker);
        Add(hash, article.Event);
        Add(hash, article.EventLine.ToString(CultureInfo.InvariantCulture));
        Add(hash, article.SourceFile);
        foreach (var (field, where) in article.Provenance.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            Add(hash, field);
            Add(hash, where);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The length goes first, so that no two lists of fields give the same bytes.</summary>
    private static void Add(IncrementalHash hash, string? field)
    {
        var length = field?.Length ?? -1;
        hash.AppendData(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in length)));
        hash.AppendData(MemoryMarshal.AsBytes(field.AsSpan()));
    }
}
