using PersistentChat.Documents.Binding;
using PersistentChat.Documents.Decoding;
using PersistentChat.Keys;
using PersistentChat.Keys.Reading;
using PersistentChat.Documents.Yaml;

namespace PersistentChat.Documents.Policies;

/// <summary>The outermost table of a policy or a baseline.</summary>
internal static class DocumentRoot
{
    /// <summary>Reads a document whose root is one table.</summary>
    /// <param name="text">YAML or JSON.</param>
    /// <param name="name">The name with which source positions begin.</param>
    /// <param name="table">The keys that the table may have.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.DocumentEmpty"/>, <see cref="TopologyError.WrongType"/>, <see cref="TopologyError.UnsupportedFormatVersion"/>,
    /// what <see cref="YamlText"/> refuses, and the problems.
    /// </exception>
    public static T Read<T>(string text, string name, KeyTable<T> table) where T : class
    {
        var content = (text ?? "").TrimStart('\uFEFF');
        DocumentDecoder.RefuseControlCharacters(content, name);
        var problems = new DocumentProblems(name);
        var root = Table(content, problems);
        var context = new BindingContext(problems, TimeZoneIds.Parse) { NewerVersion = FormatVersion.Newer(root) };
        var fields = new Fields(context, root, table);
        if (fields.Find(Frame.Schema) is { } schema)
            context.Text(schema, Frame.Schema);
        var value = table.Read(fields, context);
        problems.ThrowIfAny();
        return value!;
    }

    private static MappingNode Table(string text, DocumentProblems problems)
    {
        var root = YamlText.Read(text, ReadLimits.Default, problems, out _);
        if (root is null or ScalarNode { IsQuoted: false, Text: "" })
            throw new TopologyException(TopologyError.DocumentEmpty, problems.Document, problems.Document);
        if (root is not MappingNode mapping)
            throw problems.At(
                root.Location, TopologyError.WrongType, problems.Document, WrongValue.Describe(problems.Document, root, TypeWords.Mapping));
        FormatVersion.Check(mapping, problems);
        return mapping;
    }
}
