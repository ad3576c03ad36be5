using System.Collections.Generic;
using System.Linq;
using PersistentChat.Inspection;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Binding;

/// <summary>Makes what a chat pool holds: figures about its rooms, categories and add-ins.</summary>
internal sealed class RoomsBinder(BindingContext context)
{
    public static RoomFigures Figures(Fields fields) => new(
        fields.Number("accessControlEntries", 0, int.MaxValue),
        fields.Number("invitations", 0, int.MaxValue),
        fields.Number("defaultChatHistory", 0, int.MaxValue));

    /// <summary>The categories. Names that occur twice are for the rules to judge.</summary>
    public List<ChatCategory> Categories(Fields pool, Fqdn? fqdn) =>
        pool.Items("categories").Select(node => context.Table(node, "categories", Shapes.Category)).OfType<Fields>()
            .Select(fields => Category(fields, fqdn)).OfType<ChatCategory>().ToList();

    /// <summary>The add-ins.</summary>
    public List<ChatAddIn> AddIns(Fields pool, Fqdn? fqdn) =>
        pool.Items("addIns").Select(node => context.Table(node, "addIns", Shapes.AddIn)).OfType<Fields>()
            .Select(fields => AddIn(fields, fqdn)).OfType<ChatAddIn>().ToList();

    private ChatCategory? Category(Fields fields, Fqdn? pool)
    {
        var name = fields.Parse("name", text => Guard.Named(text, "name"));
        if (name is not null)
            context.Sources.Add(SourceKind.Category, PoolItem.KeyOf(name), fields.PlaceOf("name"), pool);
        var description = fields.Text("description");
        var rooms = Rooms(fields, pool);
        return name is null ? null : new ChatCategory(name, description, rooms);
    }

    private List<string> Rooms(Fields category, Fqdn? pool)
    {
        var rooms = new List<string>();
        foreach (var node in category.Items("rooms"))
            if (context.Values.Parse(node, "rooms", text => Guard.Named(text, "rooms")) is { } room)
            {
                rooms.Add(room);
                context.Sources.Add(SourceKind.Room, PoolItem.KeyOf(room), node.Place, pool);
            }
        return rooms;
    }

    private ChatAddIn? AddIn(Fields fields, Fqdn? pool)
    {
        var name = fields.Parse("name", text => Guard.Named(text, "name"));
        var url = fields.Parse("url", text => Guard.Named(text, "url"));
        if (name is null || url is null)
            return null;
        context.Sources.Add(SourceKind.AddIn, PoolItem.KeyOf(name), fields.PlaceOf("name"), pool);
        return new ChatAddIn(name, url);
    }
}
