using PersistentChat.FakeNames;

namespace PersistentChat.Tests;

public sealed class NameProtectorTests : IDisposable
{
    private static readonly ProtectionKey _key = ProtectionKey.Of("a key for tests");

    private readonly Pseudonyms _pseudonyms = new(_key);
    private readonly NameProtector _names;

    public NameProtectorTests() => _names = new NameProtector(_pseudonyms);

    public void Dispose() => _pseudonyms.Dispose();

    // People compare documents that different releases protected.
    [Fact]
    public void The_fakes_are_the_same_in_every_release() =>
        Assert.Equal(@"n5q0l0k8m1p1c.n7c6j2z4g0h8p.n6j7l6g2d9b2j\n5t3h4n3k7h7n", _names.Text(@"chat01.contoso.com\archive"));

    [Fact]
    public void Computers_that_share_a_domain_go_on_sharing_it()
    {
        var one = _names.Fqdn(new Fqdn("chat01.contoso.com"));
        var other = _names.Fqdn(new Fqdn("SQL01.Contoso.com."));
        Assert.Equal(one.Domain, other.Domain);
        Assert.Equal(_names.Domain(new DomainName("contoso.com")), one.Domain);
        Assert.NotEqual(one, other);
    }

    [Fact]
    public void A_domain_under_another_one_stays_there() =>
        Assert.EndsWith(
            "." + _names.Domain(new DomainName("contoso.com")), _names.Domain(new DomainName("corp.contoso.com")).ToString());

    [Fact]
    public void A_domain_of_one_label_has_a_fake() =>
        Assert.Equal(_names.Fqdn(new Fqdn("chat01.local")).Domain, _names.Domain(new DomainName("LOCAL")));

    [Theory]
    [InlineData("local")]
    [InlineData("invalid")]
    [InlineData("contoso.com")]
    public void A_domain_and_a_text_that_names_it_have_the_same_fake(string domain) =>
        Assert.Equal(_names.Domain(new DomainName(domain)).ToString(), _names.Text(domain));

    [Fact]
    public void A_name_that_never_exists_goes_on_never_existing()
    {
        Assert.EndsWith(".invalid", _names.Fqdn(new Fqdn("unknown.invalid")).ToString());
        Assert.Equal(new DomainName("invalid"), _names.Domain(new DomainName("invalid")));
    }

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(15)]
    [InlineData(19)]
    [InlineData(20)]
    [InlineData(60)]
    [InlineData(126)]
    public void Names_of_any_depth_have_fakes_that_are_names(int labels)
    {
        var name = string.Concat(Enumerable.Repeat("a.", labels));
        var fqdn = new Fqdn(name + "b");
        var sibling = new Fqdn("c." + fqdn.Domain);
        Assert.Equal(_names.Domain(fqdn.Domain!), _names.Fqdn(fqdn).Domain);
        Assert.Equal(_names.Fqdn(sibling).Domain, _names.Fqdn(fqdn).Domain);
        Assert.NotEqual(_names.Fqdn(sibling), _names.Fqdn(fqdn));
    }

    [Fact]
    public void An_instance_stays_on_its_server_and_the_products_own_keeps_its_name()
    {
        var server = _names.Fqdn(new Fqdn("sql01.contoso.com"));
        Assert.Equal(new SqlInstanceName(server, null), _names.Instance(new SqlInstanceName("sql01.contoso.com")));
        Assert.Equal(new SqlInstanceName(server, "rtc"), _names.Instance(new SqlInstanceName(@"SQL01.contoso.com\RTC")));
        var chat = _names.Instance(new SqlInstanceName(@"sql01.contoso.com\chat"));
        Assert.Equal(server, chat.Server);
        Assert.Matches("^n([0-9][a-z]){6}$", chat.Instance);
    }

    [Fact]
    public void Paths_keep_their_form_and_their_server()
    {
        var server = _names.Fqdn(new Fqdn("files.contoso.com"));
        var share = _names.Name("chat");
        Assert.Equal($@"\\{server}\{share}", Path(@"\\FILES.contoso.com\Chat"));
        Assert.Equal($@"\\{server.Host}\{share}\{_names.Name("a b")}", Path(@"\\files\chat\a b"));
        Assert.Equal($@"D:\{share}", Path(@"D:\chat"));
        Assert.Equal(@"C:\", Path(@"C:\"));
        Assert.Equal($@"\\{_names.Text("10.1.2.3")}\{share}", Path(@"\\10.1.2.3\chat"));
    }

    [Theory]
    [InlineData(@"\\files.contoso.com\chat", @"\\files.contoso.com.\chat")]
    [InlineData(@"\\files\chat", @"\\files\chat$")]
    [InlineData(@"\\files\chat", @"\\files \chat")]
    [InlineData(@"\\files.contoso.com\chat", @"\\files.contoso.com \chat")]
    [InlineData(@"D:\chat", @"E:\chat")]
    [InlineData(@"D:\chat", @"D:\\chat")]
    public void Different_paths_stay_different(string one, string other)
    {
        Assert.NotEqual(new StorePath(one), new StorePath(other));
        Assert.NotEqual(Path(one), Path(other));
    }

    [Fact]
    public void Texts_keep_the_form_of_what_they_name()
    {
        var host = _names.Fqdn(new Fqdn("meet.contoso.com")).ToString();
        var word = _names.Name("alias");
        Assert.Equal($"https://{host}", _names.Text("https://meet.contoso.com"));
        Assert.Equal($"https://{host}:8443/{word}/", _names.Text("HTTPS://Meet.contoso.com:8443/alias/"));
        Assert.Equal($"sip:{word}@{host}", _names.Text("sip:alias@meet.contoso.com"));
        Assert.Equal($"{word}@{host}", _names.Text(" alias@meet.contoso.com "));
        Assert.Equal($"*.{host}", _names.Text("*.meet.contoso.com"));
        Assert.Equal($@"{_names.Name("CONTOSO")}\{word}", _names.Text(@"contoso\Alias"));
        Assert.Equal(word, _names.Text("alias"));
        Assert.NotEqual(Guid.Empty, Guid.Parse(_names.Text("4198fb30-0000-4000-8000-000000000001")));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("0.0.0.0")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public void What_says_nothing_stays(string text) => Assert.Equal(text, _names.Text(text));

    [Theory]
    [InlineData("contoso://meet.contoso.com")]
    [InlineData("Contoso chat (chat.contoso.com)")]
    [InlineData("a@contoso.com, b@contoso.com")]
    [InlineData("CN=RTC Service,DC=contoso,DC=com")]
    [InlineData("010.1.2.3")]
    [InlineData("fe80::1%contoso")]
    [InlineData("foo bar.contoso.com")]
    public void What_has_no_known_form_is_one_word(string text) => Assert.Equal(_names.Name(text), _names.Text(text));

    [Fact]
    public void Only_known_schemes_are_told() =>
        Assert.Equal(_names.Name("contoso:a") + "@" + _names.Text("contoso.com"), _names.Text("contoso:a@contoso.com"));

    private string Path(string path) => _names.Path(new StorePath(path)).ToString();
}
