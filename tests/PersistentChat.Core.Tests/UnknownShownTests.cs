using PersistentChat.Components;
using PersistentChat.Diagrams;
using PersistentChat.Documents;
using PersistentChat.Keys;
using PersistentChat.Resilience;

namespace PersistentChat.Tests;

/// <summary>What nobody knows is nowhere told as a fact.</summary>
public class UnknownShownTests
{
    private const string Text = "formatVersion: 1\nname: Contoso\nchatPools:\n  - fqdn: chat.contoso.com\n    nextHop: pool01.contoso.com\n    contentStore: sql02.contoso.com\\chat\n"
        + "    servers: [{ fqdn: chat01.contoso.com, state: Unknown }, { fqdn: chat02.contoso.com, state: Standby }]\n"
        + "    unknown: [Mirror, Witness, BackupStore, LogShippingShare, Compliance, DefaultForSites, SipPort]\n";

    private static Topology Unknown => TopologyText.Read(Text, "t");

    private static Topology Known => TopologyText.Read(Text[..Text.IndexOf("    unknown", StringComparison.Ordinal)].Replace(", state: Unknown", "", StringComparison.Ordinal), "t");

    [Theory]
    [InlineData("en-US", "Active or standby: not known", "Whether it has a mirror is not known", "No mirror")]
    [InlineData("de-DE", "Aktiv oder Standby: nicht bekannt", "Ob es einen Spiegel gibt, ist nicht bekannt", "Ohne Spiegel")]
    [InlineData("es-ES", "Activo o en espera: no se sabe", "No se sabe si tiene reflejo", "Sin reflejo")]
    public void A_picture_says_that_it_is_not_known(string culture, string server, string mirror, string none)
    {
        using var language = new CultureScope(culture);
        var (unknown, known) = (Details(Unknown), Details(Known));
        Assert.Contains(server, unknown);
        Assert.Contains(mirror, unknown);
        Assert.DoesNotContain(none, unknown);
        Assert.Contains(none, known);
        Assert.DoesNotContain(server, known);
    }

    [Fact]
    public void The_words_of_a_picture_count_servers_whose_state_is_not_known_apart()
    {
        using var language = new CultureScope("en-US");
        Assert.EndsWith("Active chat servers: 0. Standby chat servers: 1. Servers of which nobody knows whether they are active: 1.", DiagramBuilder.Build(Unknown).Description, StringComparison.Ordinal);
        Assert.EndsWith("Active chat servers: 1. Standby chat servers: 1.", DiagramBuilder.Build(Known).Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_service_on_a_server_whose_state_is_not_known_is_neither_active_nor_standby() => Assert.Equal(
        [ComponentState.Unknown, ComponentState.Standby], ComponentCatalog.List(Unknown).Where(component => component.Component == "Persistent Chat service").Select(component => component.State));

    [Theory]
    [InlineData("en-US", "No stated copy", "No copy of")]
    [InlineData("de-DE", "Keine angegebene Kopie", "Keine Kopie der Inhaltsdatenbank")]
    [InlineData("es-ES", "ninguna copia declarada", "ninguna copia de la base de datos de contenido")]
    public void A_store_that_may_have_another_copy_is_not_said_to_have_none(string culture, string perhaps, string none)
    {
        using var language = new CultureScope(culture);
        Assert.Contains(perhaps, Lost(Unknown), StringComparison.Ordinal);
        Assert.DoesNotContain(none, Lost(Unknown), StringComparison.Ordinal);
        Assert.Contains(none, Lost(Known), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BackupContentStore")]
    [InlineData("LogShippingShare")]
    [InlineData("Compliance")]
    [InlineData("ComplianceStore")]
    [InlineData("DefaultForSites")]
    [InlineData("SipPort")]
    public void A_list_at_the_prompt_says_so(string label)
    {
        using var language = new CultureScope("en-US");
        Assert.Equal("not known", KeyText.Of(Unknown.ChatPools[0], label));
        Assert.NotEqual("not known", KeyText.Of(Known.ChatPools[0], label));
    }

    private static string[] Details(Topology topology) => [.. DiagramBuilder.Build(topology).Roots.SelectMany(All).Select(box => box.Detail ?? "")];

    private static IEnumerable<DiagramBox> All(DiagramBox box) => box.Children.SelectMany(All).Prepend(box);

    private static string Lost(Topology topology) =>
        string.Join(' ', ResilienceAnalyzer.Analyze(topology).Where(report => report.Target == @"sql02.contoso.com\chat").Select(report => report.Action));
}
