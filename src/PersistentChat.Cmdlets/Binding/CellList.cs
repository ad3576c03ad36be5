using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;
using PersistentChat.Keys.Writing;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Cmdlets;

/// <summary>
/// A list as scripts hold it: parameters take it for one. In the cell of a table, whose text it is there, it loses nothing: names are parted by commas, and where that would not do, it is
/// written as JSON, with the keys of the document.
/// </summary>
internal sealed class CellList(IEnumerable<object> items, bool isWhole) : ReadOnlyCollection<object>([.. items])
{
    private static readonly ShortKind<ChatServer> _servers = new(ChatServerKeys.Table);
    private static readonly ShortKind<ChatCategory> _categories = new(CategoryKeys.Table);
    private static readonly SeveritiesKind _severities = new();
    private static readonly Dictionary<Type, IKind> _kinds = new IKind[]
    {
        _servers, _categories, new TableKind<ChatAddIn>(AddInKeys.Table), new TableKind<LegacyPool>(LegacyPoolKeys.Table), new TableKind<Site>(SiteKeys.Table),
        new TableKind<FrontEndPool>(FrontEndPoolKeys.Table), new TableKind<SqlInstance>(SqlInstanceKeys.Table), new TableKind<Computer>(ComputerKeys.Table),
        new TableKind<ChatPool>(ChatPoolKeys.Table), new TableKind<Suppression>(SuppressionKeys.Table),
    }.ToDictionary(kind => kind.ValueType);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IEnumerable<object> other && this.SequenceEqual(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ValueList.Of<object>(this).GetHashCode();

    /// <summary>The text of a cell.</summary>
    public override string ToString() =>
        Items.Count > 0 && Items[0] is SeverityOverride ? DocumentGateway.OneLine(document => _severities.Write(document, [.. Items.Cast<SeverityOverride>()]))
        : !isWhole || Items.All(IsPlain) ? string.Join(", ", Items) : DocumentGateway.OneLine(Write);

    private static bool IsPlain(object item) => CellText.IsPlain(item.ToString()!) && item switch
    {
        ChatServer server => _servers.IsShort(server),
        ChatCategory category => _categories.IsShort(category),
        _ => !_kinds.ContainsKey(item.GetType()),
    };

    private void Write(DocumentWriter document)
    {
        document.BeginList(onOneLine: true);
        foreach (var item in Items)
            Write(document, item);
        document.EndList();
    }

    private static void Write(DocumentWriter document, object item)
    {
        if (_kinds.TryGetValue(item.GetType(), out var kind))
            kind.WriteAny(document, item);
        else
            document.Text(item.ToString()!);
    }
}
