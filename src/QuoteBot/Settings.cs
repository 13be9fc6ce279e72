using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using QuoteBot.Cli;
using QuoteBot.Discord;
using QuoteBot.Language;

namespace QuoteBot;

/// <summary>What <c>appsettings.json</c> beside the program, or the environment, may set. Defaults stand here.</summary>
public sealed class Settings
{
    public const string FileName = "appsettings.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General)
    {
        PropertyNameCaseInsensitive = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public IndexSettings Index { get; init; } = new();

    public EndpointSettings Embeddings { get; init; } = new();

    public DiscordSettings Discord { get; init; } = new();

    public WebSettings Web { get; init; } = new();

    /// <summary>Reads and checks the settings; a missing file means the defaults. Environment variables <c>Section__Name</c> win.</summary>
    /// <param name="environment">The variables; the process's own unless told.</param>
    /// <exception cref="Failure">A setting is unknown or wrong; the message names it.</exception>
    public static Settings Load(string folder, IDictionary? environment = null)
    {
        var path = Path.Combine(folder, FileName);
        var settings = Read(path);
        var variables = new EnvironmentSettings(environment ?? Environment.GetEnvironmentVariables());
        foreach (var property in typeof(Settings).GetProperties())
        {
            var section = property.GetValue(settings) ?? throw new Failure($"{path}: {property.Name} must not be null.");
            variables.Override(section, property.Name);
            Check(section, property.Name, path, variables);
        }

        return settings;
    }

    private static Settings Read(string path)
    {
        if (!File.Exists(path))
        {
            return new Settings();
        }

        try
        {
            return JsonSerializer.Deserialize<Settings>(File.ReadAllText(path), Options) ?? new Settings();
        }
        catch (JsonException failure)
        {
            var where = failure.Path is { Length: > 2 } setting ? setting["$.".Length..].Replace('.', ':') + ": " : "";
            var what = failure.Message.Contains("could not be mapped", StringComparison.Ordinal) ? "there is no such setting." : failure.Message;
            throw new Failure($"{path}: {where}{what}");
        }
    }

    private static void Check(object section, string name, string path, EnvironmentSettings variables)
    {
        var wrong = new List<ValidationResult>();
        if (!Validator.TryValidateObject(section, new ValidationContext(section), wrong, validateAllProperties: true))
        {
            var setting = wrong[0].MemberNames.First();
            var source = variables.Has(name, setting) ? $"Environment variable {name}__{setting}" : path;
            throw new Failure($"{source}: {name}:{setting}: {wrong[0].ErrorMessage}");
        }
    }
}

/// <summary>Section <c>Index</c>.</summary>
public sealed class IndexSettings
{
    /// <summary>The folder of the index; a relative one is taken from where the program is run. <c>--data</c> overrides it.</summary>
    [Required(AllowEmptyStrings = false)]
    public string Data { get; init; } = "data";
}

/// <summary>Section <c>Web</c>.</summary>
public sealed class WebSettings
{
    /// <summary>Where <c>serve</c> listens: for health checks, and for interactions that come by HTTP. Port 0 takes a free one.</summary>
    [Required(AllowEmptyStrings = false)]
    [Url]
    public string Address { get; init; } = "http://127.0.0.1:8080";
}
