using System;
using System.Collections;
using System.Globalization;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Stated;

/// <summary>What sort of values a fact has, which says what can be asked of it.</summary>
internal sealed class ValueSort
{
    private readonly Type? _type;

    private ValueSort(string name, Type? type, bool isOrdered = false, bool isText = false) => (Name, _type, IsOrdered, IsText) = (name, type, isOrdered, isText);

    private static ValueSort Text { get; } = new("Text", null, isText: true);

    private static ValueSort List { get; } = new("List", null);

    private static ValueSort Table { get; } = new("Mapping", null);

    /// <summary>The end of the resource key of the word for it.</summary>
    public string Name { get; }

    /// <summary>Whether one value can be more than another.</summary>
    public bool IsOrdered { get; }

    /// <summary>Whether it has characters that a pattern can match.</summary>
    public bool IsText { get; }

    public bool IsList => ReferenceEquals(this, List);

    public bool IsTable => ReferenceEquals(this, Table);

    public bool IsNumber => _type == typeof(int);

    public static ValueSort Of(Fact fact) => fact.IsList ? List : Of(fact.Kind);

    /// <summary>The sort of a kind of value, or of the items of a list.</summary>
    public static ValueSort Of(IKind kind)
    {
        if (kind.Table is not null || kind is LabelsKind)
            return Table;
        var type = Nullable.GetUnderlyingType(kind.ValueType) ?? kind.ValueType;
        return type == typeof(int) ? new("WholeNumber", type, isOrdered: true)
            : type == typeof(bool) ? new("Boolean", type)
            : type == typeof(TimeSpan) ? new("Duration", type, isOrdered: true)
            : type == typeof(DateTime) ? new("Date", type, isOrdered: true)
            : type == typeof(SqlVersion) || type == typeof(ServerOperatingSystem) || type == typeof(FunctionalLevel) ? new("Text", type, isOrdered: true, isText: true)
            : type.IsEnum ? new("Text", type, isText: true)
            : Text;
    }

    /// <summary>Whether values of both can be compared.</summary>
    public bool Fits(ValueSort other) => !IsList && !IsTable && (_type is null ? other.IsText : other._type is null ? IsText : _type == other._type);

    /// <summary>Whether values of both have an order in common.</summary>
    public bool IsOrderedLike(ValueSort other) => IsOrdered && _type == other._type;

    /// <summary>Whether there is a value; a list without items, and labels without any, are none.</summary>
    public static bool IsSomething(object? value) => value is not null && (value is string || value is not IEnumerable items || items.GetEnumerator().MoveNext());

    /// <summary>Whether two values are the same, as documents write them.</summary>
    public static bool AreSame(object one, object other) =>
        one.GetType() == other.GetType() && one is not string
            ? one.Equals(other)
            : StringComparer.OrdinalIgnoreCase.Equals(TextOf(one), TextOf(other));

    /// <summary>Whether a value is more than another of its sort (above 0), less (below 0) or the same.</summary>
    public static int Compare(object one, object other) => one is SqlVersion version ? version.CompareTo((SqlVersion)other) : ((IComparable)one).CompareTo(other);

    public static string TextOf(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
