using System.Linq;
using PersistentChat.Documents.Lync.Graph;

namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>What the numbers of the product generations mean.</summary>
internal static class ProductVersions
{
    private const int Lync2013 = 6;
    private const int SkypeForBusiness2015 = 7;

    public static Product? Of(int? version) => version switch
    {
        Lync2013 => Product.Lync2013,
        SkypeForBusiness2015 => Product.SkypeForBusiness2015,
        _ => null,
    };

    /// <summary>The generation of the chat services, else the newest of the others that has chat services.</summary>
    public static Product OfTopology(LyncGraph graph)
    {
        var chat = graph.Services.Where(service => ChatRoles.Of(service) != ChatRole.None).ToArray();
        var versions = (chat.Length > 0 ? chat : graph.Services.AsEnumerable()).Select(service => service.Version).ToArray();
        return versions.Any(version => version >= SkypeForBusiness2015) ? Product.SkypeForBusiness2015 : Product.Lync2013;
    }
}
