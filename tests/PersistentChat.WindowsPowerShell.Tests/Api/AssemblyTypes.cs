using System.Reflection.Metadata;

namespace PersistentChat.WindowsPowerShell.Tests.Api;

/// <summary>The types that an assembly defines, and those that it sends elsewhere.</summary>
internal sealed class AssemblyTypes
{
    public AssemblyTypes(MetadataReader reader)
    {
        Reader = reader;
        foreach (var handle in reader.TypeDefinitions)
            Defined[SignatureNames.Of(reader, handle)] = handle;
        foreach (var type in reader.ExportedTypes.Select(reader.GetExportedType))
            if (type.Implementation.Kind == HandleKind.AssemblyReference)
                Forwarded[SignatureNames.Join(reader, type.Namespace, type.Name)] =
                    reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)type.Implementation).Name);
    }

    public MetadataReader Reader { get; }

    public Dictionary<string, TypeDefinitionHandle> Defined { get; } = [];

    public Dictionary<string, string> Forwarded { get; } = [];
}
