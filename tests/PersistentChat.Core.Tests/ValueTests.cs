namespace PersistentChat.Tests;

public class ValueTests
{
    [Theory]
    [InlineData("chat01.contoso.com", "CHAT01.Contoso.COM")]
    [InlineData("chat01.contoso.com", "chat01.contoso.com.")]
    [InlineData(" chat01.contoso.com ", "chat01.contoso.com")]
    public void Fqdns_compare_without_case_and_trailing_dot(string left, string right)
    {
        Assert.Equal(new Fqdn(left), new Fqdn(right));
        Assert.Equal(new Fqdn(left).GetHashCode(), new Fqdn(right).GetHashCode());
        Assert.True(new Fqdn(left) == new Fqdn(right));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData(".")]
    [InlineData("4711")]
    [InlineData("chat 01.contoso.com")]
    [InlineData("chat..contoso.com")]
    [InlineData("-chat.contoso.com")]
    [InlineData("chat-.contoso.com")]
    [InlineData("10.0.0.1")]
    [InlineData("chat.contoso.com;drop")]
    [InlineData("chat☎.contoso.com")]
    [InlineData("chat\u00A001.contoso.com")]
    [InlineData("chat\uD83D.contoso.com")]
    public void What_is_no_fqdn_is_refused(string? text)
    {
        var exception = Sample.Refused(TopologyError.InvalidFqdn, () => new Fqdn(text!));
        Assert.Equal(text, exception.Subject);
        Assert.False(Fqdn.TryParse(text, out _));
    }

    [Theory]
    [InlineData("chat01", true, false, false)]
    [InlineData("chat_01.contoso.com", false, true, false)]
    [InlineData("_sip._tcp.contoso.com", false, true, false)]
    [InlineData("chät.contoso.com", false, false, true)]
    [InlineData("चैट.contoso.com", false, false, true)]
    [InlineData("XN--cht-qla.contoso.com", false, false, true)]
    [InlineData("chat.xn--cntoso-fxa", false, false, true)]
    [InlineData("axn--b.contoso.com", false, false, false)]
    [InlineData("4711.contoso.com", false, false, false)]
    public void What_a_deployment_can_bear_is_read_though_the_documents_forbid_it(string text, bool isShort, bool hasUnderscore, bool isInternational)
    {
        var name = new Fqdn(text);
        Assert.Equal((text, isShort, hasUnderscore, isInternational), (name.ToString(), name.IsShort, name.HasUnderscore, name.IsInternational));
        Assert.Equal(isShort, name.Domain is null);
        Assert.Equal(new Fqdn(text.ToUpperInvariant()), name);
    }

    [Fact]
    public void A_label_is_measured_in_bytes() =>
        Assert.True(Fqdn.TryParse(new string('ä', 31) + ".com", out _) && !Fqdn.TryParse(new string('ä', 32) + ".com", out _));

    [Fact]
    public void Short_names_sort_and_compare_like_others()
    {
        var names = new[] { "sql02", "Chat.contoso.com", "chat_2", "chat" }.Select(text => new Fqdn(text)).ToArray();
        Assert.Equal(["chat", "Chat.contoso.com", "chat_2", "sql02"], names.Order().Select(name => name.ToString()));
        Assert.Equal("sql02", names[0].Host);
    }

    [Fact]
    public void Labels_and_names_have_a_longest_length()
    {
        var label = new string('a', 63);
        Assert.Equal(label, new Fqdn(label + ".com").Host);
        Sample.Refused(TopologyError.InvalidFqdn, () => new Fqdn(label + "a.com"));
        string OfLength(int length) => string.Join('.', label, label, label, new string('b', length - 192));
        Assert.Equal(253, new Fqdn(OfLength(253)).ToString().Length);
        Sample.Refused(TopologyError.InvalidFqdn, () => new Fqdn(OfLength(254)));
    }

    [Fact]
    public void An_fqdn_knows_its_host_and_domain()
    {
        var name = new Fqdn("Chat01.Contoso.com");
        Assert.Equal("Chat01", name.Host);
        Assert.Equal(new DomainName("contoso.com"), name.Domain);
        Assert.Equal("Chat01.Contoso.com", name.ToString());
    }

    [Theory]
    [InlineData("contoso.com", "CONTOSO.com.", true)]
    [InlineData("contoso", "contoso", true)]
    [InlineData("contoso.com", "fabrikam.com", false)]
    public void Domains_compare_without_case(string left, string right, bool equal) =>
        Assert.Equal(equal, new DomainName(left) == new DomainName(right));

    [Fact]
    public void A_malformed_domain_is_refused() =>
        Sample.Refused(TopologyError.InvalidDomainName, () => new DomainName("con toso"));

    [Theory]
    [InlineData(@"sql01.contoso.com\rtc", "sql01.contoso.com", "rtc")]
    [InlineData("sql01.contoso.com", "sql01.contoso.com", null)]
    public void An_instance_is_a_server_and_perhaps_a_name(string text, string server, string? instance)
    {
        var name = new SqlInstanceName(text);
        Assert.Equal(new Fqdn(server), name.Server);
        Assert.Equal(instance, name.Instance);
        Assert.Equal(text, name.ToString());
    }

    [Theory]
    [InlineData(@"sql01.contoso.com\")]
    [InlineData(@"sql 01\rtc")]
    [InlineData(@"sql01.contoso.com\a\b")]
    [InlineData("sql01.contoso.com,1433")]
    [InlineData("")]
    public void What_is_no_instance_is_refused(string text) =>
        Sample.Refused(TopologyError.InvalidSqlInstanceName, () => new SqlInstanceName(text));

    [Theory]
    [InlineData(@"sql01.contoso.com\MSSQLSERVER")]
    [InlineData(@"SQL01.contoso.com\mssqlserver")]
    public void The_name_of_the_default_instance_is_none(string text)
    {
        var name = new SqlInstanceName(text);
        Assert.Equal(new SqlInstanceName("sql01.contoso.com"), name);
        Assert.Equal(new SqlInstanceName("sql01.contoso.com").GetHashCode(), name.GetHashCode());
        Assert.Null(name.Instance);
        Assert.DoesNotContain('\\', name.ToString());
    }

    [Fact]
    public void Instances_compare_without_case_and_tell_the_default_one_apart()
    {
        Assert.Equal(new SqlInstanceName(@"SQL01.contoso.com\RTC"), new SqlInstanceName(@"sql01.contoso.com.\rtc"));
        Assert.NotEqual(new SqlInstanceName("sql01.contoso.com"), new SqlInstanceName(@"sql01.contoso.com\rtc"));
    }

    [Theory]
    [InlineData(@"\\files.contoso.com\chat", true, "files.contoso.com")]
    [InlineData(@"\\files\chat\sub folder\", true, "files")]
    [InlineData(@"D:\chat", false, null)]
    [InlineData(@"D:\", false, null)]
    public void A_path_is_unc_or_local(string text, bool unc, string? server)
    {
        var path = new StorePath(text);
        Assert.Equal(unc, path.IsUnc);
        Assert.Equal(server, path.Server);
    }

    [Theory]
    [InlineData(@"\\files")]
    [InlineData(@"\\\chat")]
    [InlineData(@"chat\sub")]
    [InlineData(@"D:chat")]
    [InlineData(@"\\files\ch*t")]
    [InlineData("/srv/chat")]
    [InlineData("")]
    public void What_is_no_path_is_refused(string text) => Sample.Refused(TopologyError.InvalidPath, () => new StorePath(text));

    [Fact]
    public void Paths_compare_without_case_and_trailing_backslash() =>
        Assert.Equal(new StorePath(@"\\FILES.contoso.com\chat\"), new StorePath(@"\\files.contoso.com\Chat"));

    [Theory]
    [InlineData("2008R2")]
    [InlineData("2008 r2")]
    public void Sql_versions_are_read_as_people_write_them(string text) => Assert.Same(SqlVersion.Sql2008R2, SqlVersion.Parse(text));

    [Fact]
    public void Sql_versions_are_ordered_and_unknown_ones_refused()
    {
        Assert.Equal(SqlVersion.All, SqlVersion.All.OrderBy(version => version));
        Assert.Contains("2012", Sample.Refused(TopologyError.InvalidSqlVersion, () => SqlVersion.Parse("2005")).Message);
    }

    [Fact]
    public void Time_zones_are_equal_by_their_windows_id() =>
        Assert.Equal(new TimeZoneId("Europe/Berlin", "W. Europe Standard Time"), new TimeZoneId("w. europe standard time", "W. Europe Standard Time"));

    [Theory]
    [InlineData(0)]
    [InlineData(31 * 24 * 60)]
    public void A_run_interval_is_a_minute_to_thirty_days(int minutes) =>
        Sample.Refused(TopologyError.NumberOutOfRange, () => new ComplianceSettings(true).With(it => it.RunInterval = TimeSpan.FromMinutes(minutes)));

    [Theory]
    [InlineData(0)]
    [InlineData(65536)]
    public void A_port_is_1_to_65535(int port) => Sample.Refused(
        TopologyError.NumberOutOfRange,
        () => new ChatPool(Sample.Chat, ChatPoolType.MultipleServer, Sample.FrontEnd, Sample.Store).With(it => it.SipPort = port));

    [Fact]
    public void A_suppression_counts_through_its_last_day()
    {
        var suppression = new Suppression("PCT3003", "agreed", expires: new DateTime(2027, 3, 31));
        Assert.False(suppression.HasExpired(new DateTime(2027, 3, 31, 23, 59, 0)));
        Assert.True(suppression.HasExpired(new DateTime(2027, 4, 1)));
    }
}
