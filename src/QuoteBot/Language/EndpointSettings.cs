using System.ComponentModel.DataAnnotations;

namespace QuoteBot.Language;

/// <summary>Section <c>Embeddings</c>: an OpenAI-compatible endpoint that makes the vectors instead of the embedded model.</summary>
/// <remarks>A class and not a record, whose text would show the key.</remarks>
public sealed class EndpointSettings : IValidatableObject
{
    /// <summary>The largest models known give some 8,000 numbers; more is a slip of the keyboard.</summary>
    public const int MaxDimensions = 16_384;

    /// <summary>A batch of this many of the longest texts has about 300,000 tokens, as many as the largest hosted service takes in a request.</summary>
    public const int MaxBatchSize = 512;

    /// <summary>A model on a slow processor may need minutes for a batch; whoever needs more asks for smaller batches.</summary>
    public const int MaxTimeoutSeconds = 600;

    /// <summary>The address to which <c>/embeddings</c> is added, such as <c>http://localhost:11434/v1</c>; null or blank means no endpoint. A query is kept.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The model's name as the endpoint knows it. Needed where <see cref="BaseUrl"/> is set.</summary>
    public string? Model { get; init; }

    /// <summary>Sent with each request and shown nowhere; null or blank for a server that asks for none.</summary>
    public string? Key { get; init; }

    /// <summary>How many numbers a vector shall have; null leaves it to the model. Only some models can shorten theirs.</summary>
    [Range(1, MaxDimensions)]
    public int? Dimensions { get; init; }

    /// <summary>Texts in one request.</summary>
    [Range(1, MaxBatchSize)]
    public int BatchSize { get; init; } = 64;

    /// <summary>How long one try may take, from connecting to the last byte.</summary>
    [Range(1, MaxTimeoutSeconds)]
    public int TimeoutSeconds { get; init; } = 30;

    public bool IsSet() => !string.IsNullOrWhiteSpace(BaseUrl);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsSet() && WrongAddress(BaseUrl!) is { } wrong)
        {
            yield return new ValidationResult(wrong, [nameof(BaseUrl)]);
        }

        if (IsSet() && string.IsNullOrWhiteSpace(Model))
        {
            yield return new ValidationResult("name the endpoint's model, for BaseUrl is set.", [nameof(Model)]);
        }

        // A line end in a header would fail in the middle of a run, with a message that shows the key.
        if (Key?.Trim().All(letter => letter is > ' ' and <= '~') == false)
        {
            yield return new ValidationResult("the key has a space, a line end or a letter outside ASCII inside.", [nameof(Key)]);
        }
    }

    /// <summary>What is wrong with it, without repeating it: it may hold a password.</summary>
    private static string? WrongAddress(string text)
    {
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return "give a whole address, such as http://localhost:11434/v1.";
        }

        if (address.UserInfo.Length > 0)
        {
            return "leave name and password out of the address; a key belongs into Embeddings:Key.";
        }

        return address.AbsolutePath.TrimEnd('/').EndsWith("/embeddings", StringComparison.OrdinalIgnoreCase)
            ? "leave out /embeddings at the end; it is added."
            : null;
    }
}
