using System.Globalization;
using System.Resources;

namespace PersistentChat.Cmdlets;

/// <summary>The cmdlets' own texts: what they ask, warn of and report while they work.</summary>
internal static class CmdletTexts
{
    private static readonly ResourceManager _texts = new("PersistentChat.Cmdlets.Resources.CmdletStrings", typeof(CmdletTexts).Assembly);

    public static string Get(string key) => _texts.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key);

    public static string Format(string key, params object?[] arguments) =>
        VisibleText.Format(Get(key), arguments);
}
