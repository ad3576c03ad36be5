using PersistentChat.Rules;

namespace PersistentChat.Tests;

public class CollocationRuleTests
{
    [Fact]
    public void A_server_in_several_pools_is_one_finding_about_all_of_them()
    {
        var topology = Plan.Of(
            [Plan.Pool("a", servers: ["s1", "s2"]), Plan.Pool("b", servers: ["S2"]), Plan.Pool("c", servers: ["s2"])]);
        var finding = Assert.Single(Plan.Find("PCT1007", topology));
        Assert.Equal("s2.contoso.com", finding.Target);
        Assert.Equal([Plan.Name("a"), Plan.Name("b"), Plan.Name("c")], finding.Pools);
    }

    [Fact]
    public void A_front_end_is_no_chat_server_with_Enterprise_Edition_and_may_be_one_with_Standard_Edition()
    {
        var topology = Plan.Of(
            [Plan.Pool(servers: ["fe02", "se01", "chat03"])], [Plan.Enterprise(servers: ["fe01", "fe02"]), Plan.Standard()]);
        Assert.Equal("fe02.contoso.com", Assert.Single(Plan.Find("PCT2001", topology)).Target);
        Assert.Equal("se01.contoso.com", Assert.Single(Plan.Find("PCT2004", topology)).Target);
        Assert.Equal(
            ["The pool 'chat.contoso.com' runs on the Standard Edition server se01.contoso.com but has a different FQDN."],
            Plan.Messages("PCT2003", topology));
    }

    [Theory]
    [InlineData(ComputerRole.Director, Severity.Error)]
    [InlineData(ComputerRole.Edge, Severity.Error)]
    [InlineData(ComputerRole.OfficeWebApps, Severity.Error)]
    [InlineData(ComputerRole.VideoInterop, Severity.Error)]
    [InlineData(ComputerRole.ReverseProxy, Severity.Error)]
    [InlineData(ComputerRole.Exchange, Severity.Error)]
    [InlineData(ComputerRole.SharePoint, Severity.Error)]
    [InlineData(ComputerRole.Mediation, Severity.Error)]
    [InlineData(ComputerRole.TrustedApplication, Severity.Information)]
    public void A_role_is_apart_or_the_documents_are_silent(ComputerRole role, Severity severity)
    {
        Computer[] computers = [new(Plan.Name("chat01"), [role, role]), new(Plan.Name("other"), [role])];
        var finding = Assert.Single(Plan.Find("PCT2002", Plan.Of([Plan.Pool()], computers: computers)));
        Assert.Equal((severity, "chat01.contoso.com"), (finding.Severity, finding.Target));
    }

    [Fact]
    public void A_message_names_the_role_in_the_language_of_whoever_reads_it()
    {
        Computer[] computers = [new(Plan.Name("chat01"), [ComputerRole.Edge])];
        var finding = Assert.Single(Plan.Find("PCT2002", Plan.Of([Plan.Pool()], computers: computers)));
        using (new CultureScope("de-AT"))
            Assert.EndsWith("eine weitere Rolle, die seinen Computer nicht mitbenutzen darf: Edgeserver.", finding.Message);
        using (new CultureScope("es-MX"))
            Assert.EndsWith("otro rol que no puede compartir su equipo: servidor perimetral.", finding.Message);
        using (new CultureScope("fr-FR"))
            Assert.EndsWith("another role that may not share its computer: Edge Server.", finding.Message);
    }
}
