using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using QuoteBot.Cli;

namespace QuoteBot;

/// <summary>What <c>appsettings.json</c> beside the program may set. Defaults stand here.</summary>
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

    /// <summary>Reads and checks the settings; a missing file means the defaults.</summary>
    /// <exception cref="Failure">A setting is unknown or wrong; the message names it.</exception>
    public static Settings Load(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return new Settings();
        }

        try
        {
            var settings = JsonSerializer.Deserialize<Settings>(File.ReadAllText(path), Options) ?? new Settings();
            Check(settings.Index ?? throw new Failure($"{path}: Index must not be null."), nameof(Index), path);
            return settings;
        }
        catch (JsonException failure)
        {
            var where = failure.Path is { Length: > 2 } setting ? setting["$.".Length..].Replace('.', ':') + ": " : "";
            var what = failure.Message.Contains("could not be mapped", StringComparison.Ordinal) ? "there is no such setting." : failure.Message;
            throw new Failure($"{path}: {where}{what}");
        }
    }

    private static void Check(object section, string name, string path)
    {
        var wrong = new List<ValidationResult>();
        if (!Validator.TryValidateObject(section, new ValidationContext(section), wrong, validateAllProperties: true))
        {
            var first = wrong[0];
            throw new Failure($"{path}: {name}:{first.MemberNames.FirstOrDefault()}: {first.ErrorMessage}");
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
