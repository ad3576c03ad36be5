using System.Xml.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Documents.Tests;

public class ViewTests
{
    /// <summary>What a report tells of a chat pool, the list at the prompt tells, too.</summary>
    [Fact]
    public void The_list_view_of_a_chat_pool_has_every_key_that_has_a_label()
    {
        var view = XDocument.Load(Path.Combine(Repository.Root, "module", "PersistentChatTopology.Format.ps1xml"))
            .Descendants("View").Single(view => (string?)view.Element("Name") == "ChatPoolList");
        var listed = view.Descendants("Label").Select(label => (string)label.Attribute("ResourceId")!).ToHashSet();
        var pool = TopologyText.Read(FormatExample.Text, "contoso.yaml").ChatPools[0];
        var labels = ChatPoolKeys.Table.Shown(pool).Select(shown => shown.How.Label).Where(label => !label.Contains('_')).ToArray();
        Assert.Contains("LogShippingShare", labels);
        Assert.Empty(labels.Except(listed));
    }
}
