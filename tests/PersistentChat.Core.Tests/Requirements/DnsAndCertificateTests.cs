using PersistentChat.Requirements;

namespace PersistentChat.Tests.Requirements;

public class DnsAndCertificateTests
{
    [Fact]
    public void A_pool_has_a_record_for_each_server_under_both_names() => Assert.Equal(
        [
            "chat01.contoso.com A ?", "chat02.contoso.com A ?", "chat.contoso.com A ?", "chat.contoso.com A ?",
        ],
        DnsCatalog.List(Sample.Topology(Sample.Pool(1, 1))).Select(record => record.ToString()));

    [Fact]
    public void A_single_server_has_one_record()
    {
        var record = Assert.Single(DnsCatalog.List(Sample.Topology(Sample.Pool(type: ChatPoolType.SingleServer))));
        Assert.Equal(Sample.Chat, record.Name);
        Assert.Equal(new DomainName("contoso.com"), record.Zone);
    }

    /// <summary>No such pool may be built, but a deployment can have one, and its list is not to lose a server.</summary>
    [Fact]
    public void A_pool_named_like_its_first_server_has_a_record_for_each_of_the_others_too() => Assert.Equal(
        [("chat", "chat"), ("chat02", "chat02"), ("chat", "chat02")],
        DnsCatalog.List(Sample.Topology(new ChatPool(
                Sample.Chat, ChatPoolType.MultipleServer, Sample.FrontEnd, Sample.Store,
                [new ChatServer(Sample.Chat), new ChatServer(Sample.Server(2))])))
            .Select(record => (record.Name.ToString().Split('.')[0], record.Computer.ToString().Split('.')[0])));

    [Fact]
    public void Addresses_choose_the_type_of_the_record()
    {
        var book = new AddressBook([new("CHAT.contoso.com.", "10.0.0.1"), new("chat.contoso.com", "FD00::0:1")]);
        Assert.Equal(
            ["chat.contoso.com A 10.0.0.1", "chat.contoso.com AAAA fd00::1"],
            DnsCatalog.List(Sample.Topology(Sample.Pool(type: ChatPoolType.SingleServer)), addresses: book).Select(record => record.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("chat01")]
    [InlineData("10.0.0.256")]
    [InlineData("10.0.1")]
    [InlineData("10.0.0.010")]
    [InlineData("0x0a.0.0.1")]
    [InlineData("[fd00::1]:53")]
    [InlineData("fe80::1%3")]
    [InlineData("10.0.0.1; rm")]
    public void Nothing_else_is_an_address(string text) =>
        Sample.Refused(TopologyError.InvalidInput, () => _ = new AddressBook([new("chat01.contoso.com", text)]));

    [Fact]
    public void The_servers_of_a_pool_share_a_certificate_and_every_front_end_server_has_its_own()
    {
        var certificates = CertificateCatalog.List(Sample.Topology(Sample.Pool(2)));
        Assert.Equal(["chat.contoso.com (CN=chat.contoso.com)", "fe01.contoso.com"], certificates.Select(certificate => certificate.ToString()));
        Assert.Equal([Sample.Chat, Sample.Server(1), Sample.Server(2)], certificates[0].AlternativeNames);
        Assert.True(certificates[0].Exportable);
        Assert.Empty(certificates[1].AlternativeNames);
        Assert.False(certificates[1].Exportable);
    }

    [Fact]
    public void A_single_server_shares_its_certificate_with_nobody()
    {
        var certificate = CertificateCatalog.List(Sample.Topology(Sample.Pool(type: ChatPoolType.SingleServer)))[0];
        Assert.Equal([Sample.Chat], certificate.AlternativeNames);
        Assert.False(certificate.Exportable);
    }
}
