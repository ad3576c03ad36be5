using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using System.Management.Automation;
using System.Reflection;

namespace PersistentChat.Cmdlets;

/// <summary>
/// Shows the shell an object of the module with the values that scripts hold: names as text and sequences as lists (<see cref="PromptValues"/>).
/// <c>module/PersistentChatTopology.Objects.Types.ps1xml</c> names the types; in the assemblies their properties keep their own types.
/// </summary>
/// <remarks>
/// More properties are found by their names only, so that no file holds them: what the views read, and what the shell shows where no view of the module is in
/// force, as of an object among others of another type, and with Format-Custom.
/// </remarks>
public sealed class PromptAdapter : PSPropertyAdapter
{
    /// <summary>The property with the name of the object, as it can be shown, where there is room for one only.</summary>
    public const string Caption = "Caption";

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> _properties = new();

    /// <inheritdoc/>
    public override Collection<PSAdaptedProperty> GetProperties(object baseObject) =>
        new(PropertiesOf(baseObject).Select(property => new PSAdaptedProperty(property.Name, property)).ToList());

    /// <inheritdoc/>
    public override PSAdaptedProperty? GetProperty(object baseObject, string propertyName) =>
        PropertiesOf(baseObject).FirstOrDefault(property => property.Name.Equals(propertyName, StringComparison.OrdinalIgnoreCase)) is { } property
            ? new PSAdaptedProperty(property.Name, property)
            : propertyName is Caption or nameof(ViewText.Shown) || propertyName == baseObject.GetType().Name ? new PSAdaptedProperty(propertyName, propertyName)
            : null;

    /// <inheritdoc/>
    public override bool IsGettable(PSAdaptedProperty adaptedProperty) => true;

    /// <inheritdoc/>
    public override bool IsSettable(PSAdaptedProperty adaptedProperty) => false;

    /// <inheritdoc/>
    public override object? GetPropertyValue(PSAdaptedProperty adaptedProperty) => adaptedProperty.Tag switch
    {
        PropertyInfo property => PromptValues.Of(property.GetValue(adaptedProperty.BaseObject), IsStated(property)),
        nameof(ViewText.Shown) => ViewText.Shown(PSObject.AsPSObject(adaptedProperty.BaseObject)),
        Caption => VisibleText.Of(adaptedProperty.BaseObject.ToString()),
        _ => string.Join(Environment.NewLine, Lines(adaptedProperty.BaseObject)),
    };

    /// <inheritdoc/>
    public override void SetPropertyValue(PSAdaptedProperty adaptedProperty, object value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override string GetPropertyTypeName(PSAdaptedProperty adaptedProperty) =>
        (adaptedProperty.Tag is PropertyInfo property ? PromptValues.TypeOf(property.PropertyType) : typeof(string)).FullName!;

    /// <summary>A line for each property, as it can be shown; it stands under the name of the type.</summary>
    private static IEnumerable<string> Lines(object item)
    {
        var shown = new ShownValues(item);
        var properties = PropertiesOf(item);
        var width = properties.Max(property => property.Name.Length);
        return properties.Select(property => $"{property.Name.PadRight(width)} : {ShownValues.Line(shown[property.Name])}");
    }

    /// <summary>Whether a property is what the object states, and not calculated.</summary>
    private static bool IsStated(PropertyInfo property) =>
        property.SetMethod is not null || property.DeclaringType!.GetProperty("Stated" + property.Name, BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    private static PropertyInfo[] PropertiesOf(object item) => _properties.GetOrAdd(
        item.GetType(),
        type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0).ToArray());
}
