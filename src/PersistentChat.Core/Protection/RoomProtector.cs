using System.Linq;

namespace PersistentChat.Protection;

/// <summary>
/// Gives categories, rooms and add-ins fake names. What is longer than the product allows stays so, and nothing else becomes so: the rules find
/// in the copy what they find in the original.
/// </summary>
internal sealed class RoomProtector(NameProtector names)
{
    // Stands in no fake where others could mistake it for a part of it.
    private const char Filler = '_';

    public ChatCategory Protect(ChatCategory category) => new(
        Named(category.Name, Limits.RoomNameLength),
        category.Description is null ? null : Named(category.Description, Limits.RoomDescriptionLength),
        category.Rooms.Select(room => Named(room, Limits.RoomNameLength)));

    public ChatAddIn Protect(ChatAddIn addIn) => new(Named(addIn.Name, Limits.AddInNameLength), Url(addIn));

    private string Url(ChatAddIn addIn)
    {
        var fake = names.Text(addIn.Url);
        return fake.Length > Limits.AddInUrlLength && addIn.Url.Length <= Limits.AddInUrlLength
            ? addIn.WebBeginning + names.Name(addIn.Url)
            : Sized(fake, addIn.Url, Limits.AddInUrlLength);
    }

    private string Named(string name, int limit) => Sized(names.Name(name), name, limit);

    private static string Sized(string fake, string original, int limit) =>
        original.Length > limit ? fake.PadRight(original.Length, Filler) : fake;
}
