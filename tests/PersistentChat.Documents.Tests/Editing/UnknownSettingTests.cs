using PersistentChat.Documents.Editing;

namespace PersistentChat.Documents.Tests.Editing;

/// <summary>What a pool calls unknown is not stated in its text, and what it has come to know stays there.</summary>
public class UnknownSettingTests
{
    private const string Text = "formatVersion: 1\nname: Contoso\nchatPools:\n  - fqdn: chat.contoso.com\n    nextHop: pool01.contoso.com\n    servers: [chat01.contoso.com]\n"
        + "    contentStore: sql02.contoso.com\\chat\n    compliance:\n      enabled: true\n      # As agreed.\n      addUserDetails: false\n";

    [Fact]
    public void A_setting_of_compliance_goes_when_the_pool_comes_to_call_it_unknown()
    {
        var topology = TopologyText.Read(Text, "t");
        var unknown = topology.Replace(topology.ChatPools[0].With(pool => pool.Unknown = [UnknownFact.ComplianceSettings]));
        var edited = DocumentEdit.Of(Text, topology, unknown).Text;
        Assert.DoesNotContain("addUserDetails", edited, StringComparison.Ordinal);
        Assert.Equal(unknown, TopologyText.Read(edited, "t"));
    }

    [Fact]
    public void A_setting_that_a_pool_has_come_to_know_is_stated_in_its_text()
    {
        var text = Text.Replace("      # As agreed.\n      addUserDetails: false\n", "    unknown: [ComplianceSettings]\n", StringComparison.Ordinal);
        var topology = TopologyText.Read(text, "t");
        var told = topology.Replace(topology.ChatPools[0].With(pool => pool.Compliance = pool.Compliance!.With(compliance => compliance.AddUserDetails = false)));
        var edited = DocumentEdit.Of(text, topology, told).Text;
        Assert.Contains("      addUserDetails: false\n", edited, StringComparison.Ordinal);
        Assert.Equal(told, TopologyText.Read(edited, "t"));
        Assert.Equal(text, DocumentEdit.Of(edited, told, topology).Text);
    }
}
