using System.Management.Automation;
using PersistentChat.Keys;

namespace PersistentChat.Cmdlets;

/// <summary>The base of what states a part of an object: the part of another one, a hashtable or a row with the keys of the document.</summary>
/// <typeparam name="T">The part.</typeparam>
public abstract class PartIdentity<T> where T : class
{
    private readonly object _value;

    private protected PartIdentity(object value) => _value = value is PSObject { BaseObject: T part } ? part : value;

    /// <summary>The part as it was written.</summary>
    public override string ToString() => _value.ToString()!;

    /// <exception cref="TopologyException">What the document would refuse.</exception>
    private protected T Read(KeyTable<T> table, string parameter) => _value as T ?? StatedTables.Read(Kind(table), parameter, _value);

    private protected virtual Kind<T> Kind(KeyTable<T> table) => new TableKind<T>(table);
}
