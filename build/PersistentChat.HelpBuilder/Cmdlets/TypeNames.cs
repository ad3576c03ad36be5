using System;
using System.Linq;

namespace PersistentChat.HelpBuilder;

/// <summary>Names of types as a reader of help knows them.</summary>
internal static class TypeNames
{
    /// <summary>Such as Int32 or PoolIdentity[].</summary>
    public static string Short(Type type) => Name(type, part => part.Name);

    /// <summary>Such as System.Int32 or PersistentChat.Cmdlets.PoolIdentity[].</summary>
    public static string Full(Type type) => Name(type, part => part.FullName ?? part.Name);

    private static string Name(Type type, Func<Type, string> nameOf)
    {
        if (type.IsArray)
            return Name(type.GetElementType()!, nameOf) + "[]";
        return type.IsGenericType
            ? $"{nameOf(type.GetGenericTypeDefinition()).Split('`')[0]}[{string.Join(", ", type.GetGenericArguments().Select(part => Name(part, nameOf)))}]"
            : nameOf(type);
    }
}
