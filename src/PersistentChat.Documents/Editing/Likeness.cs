using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Editing.Statements;

namespace PersistentChat.Documents.Editing;

/// <summary>Gives what comes the quotes of what stands beside it: texts those of its texts, and the values of keys those of the same keys.</summary>
internal static class Likeness
{
    public static Statement Of(Statement statement, SourceNode neighbour) => (statement.Content, neighbour) switch
    {
        (StatedValue { Form: ValueForm.Text } value, SourceValue { Style: Quotes.Single or Quotes.Double } like) => value.With(like.Style),
        (StatedTable table, SourceCollection { IsTable: true } like) => table.With(entry => Find(like, entry.Key) is { } same ? entry with { Value = Of(entry.Value, same) } : entry),
        (StatedTable { Short: not null } table, SourceValue) => table.With(entry => entry.IsLeftOut ? entry : entry with { Value = Of(entry.Value, neighbour) }),
        (StatedList list, SourceCollection { IsTable: false, Entries.Count: > 0 } like) => list.Select(item => Of(item, like.Entries[0].Value)),
        (StatedList { Short: not null } list, SourceValue) => list.Select(item => Of(item, neighbour)),
        _ => statement,
    };

    private static SourceNode? Find(SourceCollection table, string key)
    {
        foreach (var entry in table.Entries)
            if (entry.Key?.Text.Trim() == key)
                return entry.Value;
        return null;
    }
}
