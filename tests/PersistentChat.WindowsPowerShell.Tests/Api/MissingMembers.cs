using System.Reflection.Metadata;

namespace PersistentChat.WindowsPowerShell.Tests.Api;

/// <summary>Finds what an assembly uses and no assembly of a set has.</summary>
internal static class MissingMembers
{
    /// <summary>The full names of assemblies, types and members.</summary>
    public static IEnumerable<string> Of(MetadataReader reader, AssemblySet set)
    {
        foreach (var assembly in reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name)))
            if (!set.Knows(assembly))
                yield return assembly;
        foreach (var handle in reader.TypeReferences)
            if (SignatureNames.AssemblyOf(reader, handle) is { } assembly && set.Find(assembly, SignatureNames.Of(reader, handle)) is null)
                yield return SignatureNames.Of(reader, handle);
        foreach (var member in reader.MemberReferences.Select(reader.GetMemberReference))
            if (Parent(reader, member.Parent) is { } type && FindType(set, reader, type) is { } found && !Has(set, found, reader, member))
                yield return $"{SignatureNames.Of(reader, type)}.{reader.GetString(member.Name)}: {Signature(member)}";
    }

    /// <summary>The type of a member; null where the compiler defines it, as for arrays, or where it is of the same assembly.</summary>
    private static TypeReferenceHandle? Parent(MetadataReader reader, EntityHandle parent)
    {
        if (parent.Kind == HandleKind.TypeReference)
            return (TypeReferenceHandle)parent;
        if (parent.Kind != HandleKind.TypeSpecification)
            return null;
        // ECMA-335 II.23.2.14: a generic instance begins with these bytes.
        var blob = reader.GetBlobReader(reader.GetTypeSpecification((TypeSpecificationHandle)parent).Signature);
        if (blob.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
            return null;
        blob.ReadSignatureTypeCode();
        return blob.ReadTypeHandle() is { Kind: HandleKind.TypeReference } type ? (TypeReferenceHandle)type : null;
    }

    private static FoundType? FindType(AssemblySet set, MetadataReader reader, TypeReferenceHandle type) =>
        SignatureNames.AssemblyOf(reader, type) is { } assembly ? set.Find(assembly, SignatureNames.Of(reader, type)) : null;

    private static bool Has(AssemblySet set, FoundType found, MetadataReader reader, MemberReference member)
    {
        var (name, signature) = (reader.GetString(member.Name), Signature(member));
        for (var type = found; type is not null; type = Base(set, type))
            if (Members(type, name, member.GetKind()).Contains(signature))
                return true;
        return false;
    }

    private static IEnumerable<string> Members(FoundType found, string name, MemberReferenceKind kind) => kind == MemberReferenceKind.Method
        ? found.Type.GetMethods().Select(found.Reader.GetMethodDefinition).Where(method => found.Reader.GetString(method.Name) == name)
            .Select(method => SignatureText.Of(method.DecodeSignature(SignatureText.Instance, null)))
        : found.Type.GetFields().Select(found.Reader.GetFieldDefinition).Where(field => found.Reader.GetString(field.Name) == name)
            .Select(field => field.DecodeSignature(SignatureText.Instance, null));

    private static FoundType? Base(AssemblySet set, FoundType found) => found.Type.BaseType.Kind switch
    {
        HandleKind.TypeDefinition when !found.Type.BaseType.IsNil =>
            found with { Type = found.Reader.GetTypeDefinition((TypeDefinitionHandle)found.Type.BaseType) },
        HandleKind.TypeReference => FindType(set, found.Reader, (TypeReferenceHandle)found.Type.BaseType),
        _ => null,
    };

    private static string Signature(MemberReference member) => member.GetKind() == MemberReferenceKind.Method
        ? SignatureText.Of(member.DecodeMethodSignature(SignatureText.Instance, null))
        : member.DecodeFieldSignature(SignatureText.Instance, null);
}
