using System.Xml.Linq;
using PersistentChat.HelpBuilder.Views;

namespace PersistentChat.HelpBuilder.Tests;

public class ListViewTests
{
    [Fact]
    public void The_list_views_are_fresh() =>
        Assert.Equal(ListViews.Write(), File.ReadAllText(Path.Combine(Repository.Root, "module", ListViews.FileName)).ReplaceLineEndings("\n"));

    [Fact]
    public void The_members_that_are_shown_are_fresh() =>
        Assert.Equal(ShownTypes.Write(), File.ReadAllText(Path.Combine(Repository.Root, "module", ShownTypes.FileName)).ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("ChatPoolList", "LogShippingShare", "Contact", "Compliance", "RunInterval", "ConcurrentUsers", "Categories")]
    [InlineData("SqlInstanceList", "Name", "ClusterNodes", "MirroringPort")]
    [InlineData("ComputerList", "Fqdn", "Domain", "Disks")]
    [InlineData("ChatServerList", "DataCenter", "Pool")]
    public void A_list_has_a_line_for_each_key_and_for_what_an_object_knows_besides(string name, params string[] labels)
    {
        var view = XDocument.Parse(ListViews.Write()).Descendants("View").Single(view => (string?)view.Element("Name") == name);
        Assert.Empty(labels.Except(view.Descendants("Label").Select(label => (string)label.Attribute("ResourceId")!)));
    }
}
