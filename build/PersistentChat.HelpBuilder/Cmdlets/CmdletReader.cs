using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Reflection;
using PersistentChat.Cmdlets;

namespace PersistentChat.HelpBuilder;

/// <summary>Reads the cmdlets from their assembly.</summary>
internal static class CmdletReader
{
    /// <summary>The parameters that a cmdlet has when it supports -WhatIf, in the order of PowerShell.</summary>
    public static IReadOnlyList<string> AddedByPowerShell { get; } = ["WhatIf", "Confirm"];

    /// <summary>The cmdlets by name.</summary>
    public static IReadOnlyList<CompiledCmdlet> All() =>
    [
        .. from type in typeof(PChatCommand).Assembly.GetExportedTypes()
           where !type.IsAbstract
           from cmdlet in type.AttributesOf<CmdletAttribute>()
           let compiled = Read(type, cmdlet)
           orderby compiled.Name
           select compiled,
    ];

    private static CompiledCmdlet Read(Type type, CustomAttributeData cmdlet)
    {
        var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public);
        var declared = properties.Select(ReadParameter).OfType<CompiledParameter>();
        return new(
            (string)cmdlet.ConstructorArguments[0].Value!,
            (string)cmdlet.ConstructorArguments[1].Value!,
            cmdlet.Value<string>(nameof(CmdletAttribute.DefaultParameterSetName)),
            [.. declared, .. cmdlet.Value<bool>(nameof(CmdletAttribute.SupportsShouldProcess)) ? AddedByPowerShell.Select(Added) : []],
            [.. type.AttributesOf<OutputTypeAttribute>().SelectMany(attribute => attribute.Values<Type>())]);
    }

    private static CompiledParameter Added(string name) =>
        new(name, typeof(SwitchParameter), [name == "WhatIf" ? "wi" : "cf"], null, [], false, [new(null, false, null, false, false)]);

    private static CompiledParameter? ReadParameter(PropertyInfo property)
    {
        var uses = property.AttributesOf<ParameterAttribute>().Where(attribute => !attribute.Value<bool>(nameof(ParameterAttribute.DontShow)));
        if (!uses.Any())
            return null;
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return new(
            property.Name,
            type,
            [.. property.AttributesOf<AliasAttribute>().SelectMany(attribute => attribute.Values<string>())],
            property.AttributesOf<PSDefaultValueAttribute>().Select(DefaultOf).FirstOrDefault(),
            AcceptedValues(property, type),
            property.AttributesOf<SupportsWildcardsAttribute>().Any(),
            [.. uses.Select(ReadUse)]);
    }

    private static ParameterUse ReadUse(CustomAttributeData attribute) => new(
        attribute.Value<string>(nameof(ParameterAttribute.ParameterSetName)),
        attribute.Value<bool>(nameof(ParameterAttribute.Mandatory)),
        attribute.Value<int?>(nameof(ParameterAttribute.Position)),
        attribute.Value<bool>(nameof(ParameterAttribute.ValueFromPipeline)),
        attribute.Value<bool>(nameof(ParameterAttribute.ValueFromPipelineByPropertyName)));

    private static string[] AcceptedValues(PropertyInfo property, Type type)
    {
        var listed = property.AttributesOf<ValidateSetAttribute>().Concat(property.AttributesOf<AcceptedValuesAttribute>()).SelectMany(attribute => attribute.Values<string>());
        var element = type.GetElementType() ?? type;
        return listed.Any() ? [.. listed] : element.IsEnum ? Enum.GetNames(element) : [];
    }

    private static string? DefaultOf(CustomAttributeData attribute)
    {
        if (attribute.Value<string>(nameof(PSDefaultValueAttribute.Help)) is { } help)
            return help;
        var value = attribute.NamedArguments.Single(argument => argument.MemberName == nameof(PSDefaultValueAttribute.Value)).TypedValue;
        return value.ArgumentType.IsEnum
            ? Enum.GetName(value.ArgumentType, value.Value!)
            : Convert.ToString(value.Value, CultureInfo.InvariantCulture);
    }

    private static IEnumerable<CustomAttributeData> AttributesOf<T>(this MemberInfo member) =>
        member.GetCustomAttributesData().Where(attribute => attribute.AttributeType == typeof(T));

    private static T? Value<T>(this CustomAttributeData attribute, string name) =>
        attribute.NamedArguments.Where(argument => argument.MemberName == name).Select(argument => (T?)argument.TypedValue.Value).FirstOrDefault();

    /// <summary>The elements of the attribute's list, however it was called.</summary>
    private static IEnumerable<T> Values<T>(this CustomAttributeData attribute) =>
        attribute.ConstructorArguments
            .SelectMany(argument => argument.Value is IReadOnlyCollection<CustomAttributeTypedArgument> list ? list : [argument])
            .Select(argument => argument.Value)
            .OfType<T>();
}
