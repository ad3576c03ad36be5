using System.Globalization;
using System.Resources;
using PersistentChat.Internal;

namespace PersistentChat.Keys;

/// <summary>What keys and their values mean, in the language of the reader.</summary>
internal static class KeyTexts
{
    private static readonly ResourceManager _strings = new("PersistentChat.Resources.KeyStrings", typeof(KeyTexts).Assembly);

    /// <summary>What a table holds.</summary>
    public static string Table(string table) => Get(table);

    /// <summary>What a key means.</summary>
    public static string Key(string table, string key) => Get(table + "." + key);

    /// <summary>What a fact means that the model derives.</summary>
    public static string Fact(string table, string fact) => Get("Fact." + table + "." + fact);

    /// <summary>What a word of an enumeration means.</summary>
    public static string Word(string enumeration, string word) => Get(enumeration + "." + word);

    /// <summary>What a schema is about.</summary>
    public static string Schema(string part, string root) => Get("Schema" + part + "." + root);

    /// <summary>What a kind of value is.</summary>
    public static string Kind(string kind) => Get("Kind." + kind);

    private static string Get(string name) =>
        Figures.Insert(
            _strings.GetString(name, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(name), TextCulture.Current);
}
