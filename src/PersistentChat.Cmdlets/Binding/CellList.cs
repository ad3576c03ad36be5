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
    private static readonly TableKind<ChatAddIn> _addIns = new(AddInKeys.Table);
    private static readonly SeveritiesKind _severities = new();
    private static readonly TableKind<LegacyPool> _predecessors = new(LegacyPoolKeys.Table);

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
        ChatAddIn or LegacyPool => false,
        _ => true,
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
        switch (item)
        {
            case ChatServer server:
                _servers.Write(document, server);
                break;
            case ChatCategory category:
                _categories.Write(document, category);
                break;
            case ChatAddIn addIn:
                _addIns.Write(document, addIn);
                break;
            case LegacyPool predecessor:
                _predecessors.Write(document, predecessor);
                break;
            default:
                document.Text(item.ToString()!);
                break;
        }
    }
}
