using System;
using System.Linq;
using PersistentChat.NameMaps;
using PersistentChat.Keys.Reading;
using PersistentChat.Keys.Writing;

namespace PersistentChat.Keys;

/// <summary>A value that is written as a text.</summary>
/// <param name="parse">Makes the value of its text; null when the text says nothing.</param>
/// <param name="map">Puts other names in place of those in it; left out, there are none.</param>
/// <param name="describe">What it looks like, as JSON Schema; left out, any text.</param>
/// <param name="isQuoted">Whether it is quoted even where it need not be, because it looks like something else.</param>
internal class TextKind<T>(
    Func<string, T?> parse, Func<NameMap, T, T>? map = null, Action<SchemaWriter>? describe = null, bool isQuoted = false)
    : Kind<T> where T : class
{
    public override T? Read(Node node, string key, BindingContext context)
    {
        if (context.Text(node, key) is not { } text)
            return null;
        try
        {
            return Parse(text, key, context);
        }
        catch (TopologyException refused) when (
            node is ScalarNode { IsQuoted: true } && text.Any(char.IsControl)
            && refused.Error is (TopologyError.InvalidPath or TopologyError.InvalidSqlInstanceName or TopologyError.InvalidFqdn or TopologyError.InvalidDomainName))
        {
            // "\\files\temp" is a tab after \files.
            context.Problems.Add(node.Location, TopologyError.UnintendedEscape, text, text);
            return null;
        }
        catch (TopologyException refused)
        {
            context.Problems.Add(node.Location, refused);
            return null;
        }
    }

    public override void Write(DocumentWriter document, T value) => document.Text(value.ToString()!, isQuoted);

    public override void Describe(SchemaWriter schema) => (describe ?? Forms.Text)(schema);

    public override T Map(NameMap names, T value) => map is null ? value : map(names, value);

    protected virtual T? Parse(string text, string key, BindingContext context) => parse(text);
}
