namespace PersistentChat.Documents.Tests;

public class ValueProblemTests
{
    private const string Pool = "chatPools:\n- fqdn: chat.contoso.com\n  nextHop: pool01.contoso.com\n  contentStore: sql.contoso.com\n  ";

    [Theory]
    [InlineData("sites: ‸Redmond", "a list; found the text 'Redmond'. Write [Redmond], or every item in a line of its own.")]
    [InlineData("sites: ‸{ name: R }", "a list; found keys with values. Begin every item of the list with '- '.")]
    [InlineData("sites: [‸Redmond]", "a table of keys; found the text 'Redmond'. Write its keys with their values.")]
    [InlineData("sites: [‸name:Redmond]", "a table of keys; found the text 'name:Redmond'. A blank is missing after the colon. Write 'name: Redmond'.")]
    [InlineData("sites: [{ name: ‸[R] }]", "a text; found a list. Write a single value; a text with colons or brackets belongs in single quotes.")]
    [InlineData("directory: ‸[]", "a table of keys; found a list. Write its keys without dashes and square brackets.")]
    [InlineData("directory: ‸true", "a table of keys; found true. Write its keys with their values.")]
    [InlineData("directory: { globalCatalogs: ‸dc01.contoso.com }", "a list; found the text 'dc01.contoso.com'. Write [dc01.contoso.com], or every item in a line of its own.")]
    [InlineData("computers: [{ fqdn: a.b, processorCores: ‸many }]", "a whole number; found the text 'many'. Write digits only.")]
    [InlineData("computers: [{ fqdn: a.b, processorCores: ‸\"12\" }]", "a whole number; found the text '12'. Write 12, without quotes.")]
    [InlineData("computers: [{ fqdn: a.b, processorCores: ‸1.5 }]", "a whole number; found the text '1.5'. Write digits only.")]
    [InlineData("computers: [{ fqdn: a.b, virtual: ‸yes }]", "true or false; found the text 'yes'. Write true.")]
    [InlineData("computers: [{ fqdn: a.b, virtual: ‸on }]", "true or false; found the text 'on'. Write true.")]
    [InlineData("computers: [{ fqdn: a.b, virtual: ‸Nein }]", "true or false; found the text 'Nein'. Write false.")]
    [InlineData("computers: [{ fqdn: a.b, virtual: ‸'true' }]", "true or false; found the text 'true'. Write true, without quotes.")]
    [InlineData("computers: [{ fqdn: a.b, virtual: ‸1 }]", "true or false; found 1. Write true.")]
    [InlineData("computers: [{ fqdn: a.b, virtual: ‸2 }]", "true or false; found 2. Write one of the two.")]
    [InlineData("suppressions: [{ rule: PCT1001, reason: x, expires: ‸soon }]", "a date such as 2027-03-31; found the text 'soon'.")]
    [InlineData("suppressions: [{ rule: PCT1001, reason: x, expires: ‸2027-02-30 }]", "a date such as 2027-03-31; found the text '2027-02-30'.")]
    [InlineData("suppressions: [{ rule: PCT1001, reason: x, expires: ‸31.03.2027 }]", "a date such as 2027-03-31; found the text '31.03.2027'. Write year, month and day with hyphens.")]
    [InlineData(Pool + "compliance: { runInterval: ‸15 }", "a duration such as 00:15:00; found 15. Write hours, minutes and seconds, each with two digits.")]
    [InlineData(Pool + "compliance: { runInterval: ‸\"15:00\" }", "a duration such as 00:15:00; found the text '15:00'.")]
    [InlineData(Pool + "compliance: { runInterval: ‸00:99:00 }", "a duration such as 00:15:00; found the text '00:99:00'.")]
    [InlineData(Pool + "compliance: ‸true", "a table of keys; found true.")]
    [InlineData(Pool + "backupContentStore: ‸[a.b]", "a table of keys; found a list.")]
    [InlineData(Pool + "servers: ‸chat01.contoso.com", "a list; found the text 'chat01.contoso.com'.")]
    [InlineData(Pool + "servers: [‸[chat01.contoso.com]]", "a table of keys; found a list.")]
    [InlineData(Pool + "users: ‸20000", "a table of keys; found 20000.")]
    [InlineData(Pool + "sipPort: ‸[5041]", "a whole number; found a list. Write a single value")]
    [InlineData(Pool + "users: { concurrent: ‸30,000 }", "'concurrent' must be a whole number; found the text '30,000'. Write 30000, without separators.")]
    [InlineData(Pool + "users: { concurrent: ‸1,230,000, provisioned: 5 }", "'concurrent' must be a whole number; found the text '1,230,000'. Write 1230000, without separators.")]
    [InlineData(Pool + "users: { concurrent: ‸30.000 }", "Write 30000, without separators.")]
    [InlineData(Pool + "users:\n    concurrent: ‸30,000", "Write 30000, without separators.")]
    [InlineData(Pool + "users:\n    concurrent: ‸30 000", "Write 30000, without separators.")]
    [InlineData(Pool + "users:\n    concurrent: ‸30_000", "Write 30000, without separators.")]
    public void A_value_of_the_wrong_type_is_refused_with_what_to_write(string text, string sentence)
    {
        var message = new Marked(text).Fails(TopologyError.WrongType)[0].Message;
        Assert.Contains(sentence, message);
    }

    [Theory]
    [InlineData("product: ‸Lync2012", "Lync2013", "Lync2013, SkypeForBusiness2015")]
    [InlineData("product: ‸0", null, "Lync2013, SkypeForBusiness2015")]
    [InlineData("sites: [{ name: R }]\nfrontEndPools: [{ fqdn: a.b, site: R, edition: ‸Standart }]", "Standard", "Enterprise, Standard")]
    [InlineData("sqlInstances: [{ name: a.b, edition: ‸Exprss }]", "Express", "Express, Standard, Enterprise")]
    [InlineData("sqlInstances: [{ name: a.b, databases: [Other, ‸Content] }]", null, "Monitoring, Archiving, CentralManagement, Other")]
    [InlineData("computers: [{ fqdn: a.b, roles: [‸Edgy] }]", "Edge", "Director, Edge, Mediation")]
    [InlineData("computers: [{ fqdn: a.b, operatingSystem: ‸WindowsServer2012RX }]", "WindowsServer2012R2", "WindowsServer2008R2, ")]
    [InlineData(Pool + "type: ‸Single", "SingleServer", "MultipleServer")]
    [InlineData(Pool + "servers: [{ fqdn: a.b, state: ‸Passive }]", null, "Active, Standby")]
    public void A_value_outside_its_words_is_refused_with_the_nearest(string text, string? nearest, string permitted)
    {
        var message = new Marked(text).Fails(TopologyError.InvalidValue)[0].Message;
        Assert.Equal(nearest is not null, message.Contains($"Did you mean '{nearest}'?", StringComparison.Ordinal));
        Assert.Equal(nearest is not null, message.Contains("Did you mean", StringComparison.Ordinal));
        Assert.Contains(permitted, message);
    }

    [Theory]
    [InlineData("computers: [{ fqdn: a.b, processorCores: ‸0 }]")]
    [InlineData("computers: [{ fqdn: a.b, memoryGB: ‸99999999999999999999 }]")]
    [InlineData("computers: [{ fqdn: a.b, networkAdapters: ‸-1 }]")]
    [InlineData(Pool + "sipPort: ‸65536")]
    [InlineData(Pool + "poolPort: ‸0")]
    [InlineData(Pool + "users: { provisioned: 5, concurrent: ‸-20000 }")]
    [InlineData(Pool + "compliance: { enabled: true, runInterval: ‸00:00:59 }")]
    [InlineData(Pool + "compliance: { enabled: true, runInterval: ‸30.00:00:01 }")]
    public void A_number_outside_its_range_is_refused(string text) => new Marked(text).Fails(TopologyError.NumberOutOfRange);

    [Theory]
    [InlineData("computers: [{ fqdn: ‸chat:01 }]", TopologyError.InvalidFqdn)]
    [InlineData("directory: { globalCatalogs: [a.b, ‸'a b.c'] }", TopologyError.InvalidFqdn)]
    [InlineData("directory: { administrativeComputers: [‸10.0.0.1] }", TopologyError.InvalidFqdn)]
    [InlineData("directory: { domain: ‸-contoso }", TopologyError.InvalidDomainName)]
    [InlineData("directory: { forestRoot: ‸con..toso }", TopologyError.InvalidDomainName)]
    [InlineData("sqlInstances: [{ name: ‸'sql01.contoso.com,1433' }]", TopologyError.InvalidSqlInstanceName)]
    [InlineData("sqlInstances: [{ name: a.b, version: ‸2013 }]", TopologyError.InvalidSqlVersion)]
    [InlineData("sites: [{ name: ‸' ' }]", TopologyError.NameMissing)]
    [InlineData("sites: [{ name: R, timeZone: ‸Pacifc Standard Time }]", TopologyError.UnknownTimeZone)]
    [InlineData("computers: [{ fqdn: a.b, timeZone: ‸Europe/Berln }]", TopologyError.UnknownTimeZone)]
    [InlineData("suppressions: [{ rule: ‸' ', reason: x }]", TopologyError.NameMissing)]
    [InlineData("suppressions: [{ rule: PCT1001, reason: ‸\"\" }]", TopologyError.NameMissing)]
    [InlineData(Pool + "fileStore: ‸files/chat", TopologyError.InvalidPath)]
    [InlineData(Pool + "logShippingShare: ‸\\\\files", TopologyError.InvalidPath)]
    [InlineData(Pool + "backupContentStore: { instance: a.b, mirror: ‸a..b }", TopologyError.InvalidSqlInstanceName)]
    [InlineData(Pool + "compliance: { store: ‸a..b, adapterOutputDirectory: 'D:\\x' }", TopologyError.InvalidSqlInstanceName)]
    [InlineData(Pool + "servers: [a.b, ‸c..d]", TopologyError.InvalidFqdn)]
    [InlineData("‸x: y", TopologyError.UnknownKey)]
    public void A_malformed_value_is_refused_by_its_own_error(string text, TopologyError error) => new Marked(text).Fails(error);

    [Fact]
    public void An_empty_name_is_refused() => new Marked("formatVersion: 1\nname: ‸''", withHead: false).Fails(TopologyError.NameMissing);

    [Theory]
    [InlineData("‸2")]
    [InlineData("‸2.0")]
    [InlineData("‸1.")]
    [InlineData("‸1.x")]
    [InlineData("‸1.2.3")]
    [InlineData("‸one")]
    [InlineData("‸'2'")]
    public void Another_format_version_is_refused_without_looking_further(string version) =>
        new Marked($"formatVersion: {version}\nunknown: []", withHead: false).Fails(TopologyError.UnsupportedFormatVersion);

    [Theory]
    [InlineData("‸'1.2'", "Write 1.2, without quotes.")]
    [InlineData("‸\"1\"", "Write 1, without quotes.")]
    public void A_quoted_format_version_is_told_as_such(string version, string cure) =>
        Assert.Contains(cure, new Marked($"formatVersion: {version}\nunknown: []", withHead: false).Fails(TopologyError.WrongType)[0].Message);

    [Fact]
    public void The_words_of_messages_follow_the_language_of_the_user_interface()
    {
        var before = Thread.CurrentThread.CurrentUICulture;
        try
        {
            Thread.CurrentThread.CurrentUICulture = new System.Globalization.CultureInfo("de-AT");
            Assert.Contains("Liste", new Marked("sites: ‸Redmond").Fails(TopologyError.WrongType)[0].Message);
            Thread.CurrentThread.CurrentUICulture = new System.Globalization.CultureInfo("es-MX");
            Assert.Contains("lista", new Marked("sites: ‸Redmond").Fails(TopologyError.WrongType)[0].Message);
        }
        finally
        {
            Thread.CurrentThread.CurrentUICulture = before;
        }
    }
}
