using System.Collections;
using System.ComponentModel;
using System.Reflection;
using QuoteBot.Cli;

namespace QuoteBot;

/// <summary>Environment variables <c>Section__Name</c>, which win over <c>appsettings.json</c>; case does not matter.</summary>
internal sealed class EnvironmentSettings
{
    private const string Separator = "__";

    private readonly Dictionary<string, string> variables = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="variables">Empty ones count as not set, for that is how composed containers hand on what nobody gave.</param>
    public EnvironmentSettings(IDictionary variables)
    {
        foreach (DictionaryEntry variable in variables)
        {
            if (variable is { Key: string name, Value: string { Length: > 0 } value })
            {
                this.variables[name] = value;
            }
        }
    }

    /// <summary>Whether the variable of this setting is set.</summary>
    public bool Has(string section, string setting) => variables.ContainsKey(section + Separator + setting);

    /// <summary>Sets what the variables give for this section.</summary>
    /// <exception cref="Failure">One is unknown or of the wrong kind; the message names it, and never repeats a text.</exception>
    public void Override(object section, string name)
    {
        foreach (var (variable, value) in variables.Where(variable => variable.Key.StartsWith(name + Separator, StringComparison.OrdinalIgnoreCase)))
        {
            var setting = variable[(name.Length + Separator.Length)..];
            var property = section.GetType().GetProperty(setting, BindingFlags.Instance | BindingFlags.Public | BindingFlags.IgnoreCase)
                ?? throw new Failure($"Environment variable {variable}: {name}:{setting}: there is no such setting.");
            property.SetValue(section, Read(value, property, $"Environment variable {variable}: {name}:{property.Name}"));
        }
    }

    private static object? Read(string value, PropertyInfo property, string where)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        try
        {
            return type == typeof(string) ? value : TypeDescriptor.GetConverter(type).ConvertFromInvariantString(value.Trim());
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or NotSupportedException)
        {
            throw new Failure($"{where}: “{SafeText.Line(value, 40)}” is not {(type == typeof(int) ? "a whole number" : $"a {type.Name}")}.");
        }
    }
}
