using System;
using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using System.Linq;
using System.Management.Automation;
using System.Reflection;

namespace PersistentChat.Cmdlets;

/// <summary>
/// Shows the shell an object of the module with the values that scripts hold: names as text and sequences as lists (<see cref="PromptValues"/>).
/// <c>module/PersistentChatTopology.Types.ps1xml</c> names the types; in the assemblies their properties keep their own types.
/// </summary>
public sealed class PromptAdapter : PSPropertyAdapter
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> _properties = new();

    /// <inheritdoc/>
    public override Collection<PSAdaptedProperty> GetProperties(object baseObject) =>
        new(PropertiesOf(baseObject).Select(property => new PSAdaptedProperty(property.Name, property)).ToList());

    /// <inheritdoc/>
    public override PSAdaptedProperty? GetProperty(object baseObject, string propertyName) =>
        PropertiesOf(baseObject).FirstOrDefault(property => property.Name.Equals(propertyName, StringComparison.OrdinalIgnoreCase)) is { } property
            ? new PSAdaptedProperty(property.Name, property)
            : null;

    /// <inheritdoc/>
    public override bool IsGettable(PSAdaptedProperty adaptedProperty) => true;

    /// <inheritdoc/>
    public override bool IsSettable(PSAdaptedProperty adaptedProperty) => false;

    /// <inheritdoc/>
    public override object? GetPropertyValue(PSAdaptedProperty adaptedProperty) => PromptValues.Of(Reflected(adaptedProperty).GetValue(adaptedProperty.BaseObject));

    /// <inheritdoc/>
    public override void SetPropertyValue(PSAdaptedProperty adaptedProperty, object value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override string GetPropertyTypeName(PSAdaptedProperty adaptedProperty) => PromptValues.TypeOf(Reflected(adaptedProperty).PropertyType).FullName!;

    private static PropertyInfo Reflected(PSAdaptedProperty property) => (PropertyInfo)property.Tag;

    private static PropertyInfo[] PropertiesOf(object item) => _properties.GetOrAdd(
        item.GetType(),
        type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0).ToArray());
}
