using System;

namespace PersistentChat.Cmdlets;

/// <summary>The only values that a parameter takes beside $null; the model refuses others. ValidateSet would refuse $null, too, which takes a value away.</summary>
/// <param name="values">The values.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AcceptedValuesAttribute(params string[] values) : Attribute
{
    /// <summary>The values.</summary>
    public string[] Values { get; } = values;
}
