using System.Globalization;
using System.Resources;

namespace PersistentChat.Cli.Output;

/// <summary>Texts of the command line in the language of the current UI culture.</summary>
internal static class CliTexts
{
    private static readonly ResourceManager _strings = new("PersistentChat.Cli.Resources.CliStrings", typeof(CliTexts).Assembly);

    public static string Get(string key) => _strings.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key);

    /// <summary>A text; null when there is none under that key.</summary>
    public static string? Find(string key) => _strings.GetString(key, CultureInfo.CurrentUICulture);

    public static string Format(string key, params object?[] arguments) =>
        VisibleText.Format(Get(key), arguments);
}
