using System.Management.Automation;
using System.Reflection;
using PersistentChat.Capacity;
using PersistentChat.Cmdlets.Tests.Hosting;
using PersistentChat.Workload;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>What is typed for a number, a word, a day: read as it is meant, or refused in our words.</summary>
public sealed class TypedValueTests : IDisposable
{
    private readonly CmdletSession _session = CmdletSession.OfContoso();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("Set-PChatPool chat.contoso.com -ConcurrentUsers 30,000", "-ConcurrentUsers: The comma makes '30,000' a list of numbers. Type 30000.")]
    [InlineData("Set-PChatPool chat.contoso.com -ConcurrentUsers 1,234,567", "-ConcurrentUsers: The comma makes '1,234,567' a list of numbers. Type 1234567.")]
    [InlineData("Set-PChatPool chat.contoso.com -ConcurrentUsers 1,5", "-ConcurrentUsers: The comma makes '1,5' a list. Type one number; decimals have a point.")]
    [InlineData("Set-PChatPool chat.contoso.com -ConcurrentUsers '30,000'", "-ConcurrentUsers: '30,000' has separators. Type 30000.")]
    [InlineData("Set-PChatPool chat.contoso.com -ConcurrentUsers 30.000", "-ConcurrentUsers: '30.000' can mean 30 or 30000. Type the one that is meant.")]
    [InlineData("Set-PChatPool chat.contoso.com -ConcurrentUsers '30.000'", "-ConcurrentUsers: '30.000' can mean 30 or 30000. Type the one that is meant.")]
    [InlineData("Set-PChatPool chat.contoso.com -ConcurrentUsers 1.500", "-ConcurrentUsers: '1.500' can mean 1.5 or 1500. Type the one that is meant.")]
    [InlineData("Set-PChatPool chat.contoso.com -ConcurrentUsers '1.500.000'", "-ConcurrentUsers: '1.500.000' has separators. Type 1500000.")]
    [InlineData("Set-PChatPool chat.contoso.com -ConcurrentUsers 30.5", "-ConcurrentUsers: '30.5' is not a whole number. Type digits alone, such as 2750.")]
    [InlineData("Set-PChatPool chat.contoso.com -ConcurrentUsers many", "-ConcurrentUsers: 'many' is not a whole number. Type digits alone, such as 2750.")]
    [InlineData("Set-PChatPool chat.contoso.com -ConcurrentUsers 3gb", "-ConcurrentUsers: '3gb' is a number of bytes to PowerShell. Write 3.")]
    [InlineData("Set-PChatPool chat.contoso.com -SipPort 5,041", "-SipPort: The comma makes '5,041' a list of numbers. Type 5041.")]
    [InlineData("Measure-PChatWorkload 45000 -PeakJoinRate 1,500", "-PeakJoinRate: The comma makes '1,500' a list. Type one number; decimals have a point.")]
    [InlineData("Get-PChatCapacity -Users 30,000", "-Users: The comma makes '30,000' a list of numbers. Type 30000.")]
    [InlineData("Get-PChatCapacity -Users 45000, 30.000", "-Users: '30.000' can mean 30 or 30000. Type the one that is meant.")]
    [InlineData("Measure-PChatWorkload 45000 -PeakJoinRate 1,5", "-PeakJoinRate: The comma makes '1,5' a list. Type one number; decimals have a point.")]
    [InlineData("Measure-PChatWorkload 45000 -PeakJoinRate fast", "-PeakJoinRate: 'fast' is not a number. Type digits; decimals have a point, such as 2.5.")]
    [InlineData("Undo-PChatChange -Count all", "-Count: 'all' is not a whole number. Type digits alone, such as 2750.")]
    [InlineData("New-PChatPool c.contoso.com pool01.contoso.com sql20.contoso.com D:\\c -PoolType Mutliple", "-PoolType: 'Mutliple' cannot be used here. Accepted: MultipleServer, SingleServer.")]
    [InlineData("Set-PChatServer chat03.contoso.com Activ3", "-State: 'Activ3' cannot be used here. Did you mean 'Active'? Accepted: Active, Standby.")]
    [InlineData("Set-PChatServer chat03.contoso.com 7", "-State: '7' cannot be used here. Accepted: Active, Standby.")]
    [InlineData("Get-PChatRule -Category Pool, Pols", "-Category: 'Pols' cannot be used here. Accepted: ")]
    [InlineData("Test-PChatTopology -Category Nothing", "-Category: 'Nothing' cannot be used here. Accepted: ")]
    [InlineData("New-PChatSqlInstance a.contoso.com Standard 2012 -Database Chat", "-Database: 'Chat' cannot be used here. Accepted: ")]
    [InlineData("Set-PChatComputer edge01.contoso.com -Virtual perhaps", "-Virtual: 'perhaps' cannot be used here. Accepted: true, false, yes, no, 1, 0; also as WAHR, ja, VERDADERO, sí.")]
    [InlineData("Set-PChatPool chat.contoso.com -Compliance:perhaps", "-Compliance: 'perhaps' cannot be used here. Accepted: true, false, yes, no, 1, 0; also as WAHR, ja, VERDADERO, sí.")]
    [InlineData("Set-PChatPool chat.contoso.com -RunInterval 15", "-RunInterval: '15' cannot be used here. Accepted: hours, minutes and seconds, such as 00:15:00.")]
    [InlineData("Test-PChatTopology -Date 01.12.2026", "-Date: '01.12.2026' cannot be used here. Accepted: a day, such as 2026-12-31.")]
    public void What_cannot_be_read_is_refused_by_what_was_typed(string script, string message)
    {
        var before = _session.Run("Get-PChatTopology").One<Topology>();
        var ended = _session.Try(script).Ended;
        Assert.NotNull(ended);
        Assert.StartsWith(message, ended.Exception.Message, StringComparison.Ordinal);
        Assert.StartsWith("MistypedValue,PersistentChat.Cmdlets.", ended.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(ErrorCategory.InvalidArgument, ended.CategoryInfo.Category);
        Assert.Same(before, _session.Run("Get-PChatTopology").One<Topology>());
    }

    [Theory]
    [InlineData("de-DE", "-ConcurrentUsers: „30.000“ kann 30 oder 30000 bedeuten. Geben Sie ein, was gemeint ist.", "-PoolType: „Beides“ kann hier nicht verwendet werden. Zulässig: MultipleServer, SingleServer.")]
    [InlineData("es-ES", "-ConcurrentUsers: «30.000» puede significar 30 o 30000. Escriba el que corresponda.", "-PoolType: «Beides» no se puede usar aquí. Se acepta: MultipleServer, SingleServer.")]
    public void It_is_said_in_the_language_of_the_reader(string culture, string number, string word)
    {
        using var session = CmdletSession.OfContoso(culture);
        Assert.Equal(number, session.Try("Set-PChatPool chat.contoso.com -ConcurrentUsers 30.000").Ended?.Exception.Message);
        Assert.Equal(word, session.Try("New-PChatPool c.contoso.com pool01.contoso.com sql20.contoso.com D:\\c -PoolType Beides").Ended?.Exception.Message);
    }

    [Theory]
    [InlineData("30000", 30000)]
    [InlineData("'30000'", 30000)]
    [InlineData("0x10", 16)]
    [InlineData("3e4", 30000)]
    [InlineData("30.0", 30)]
    [InlineData("(60000 / 2)", 30000)]
    [InlineData("([double] 30)", 30)]
    [InlineData("@(30)", 30)]
    public void What_is_one_number_is_read(string typed, int users) =>
        Assert.Equal(users, _session.Run($"Set-PChatPool chat.contoso.com -ConcurrentUsers {typed} -PassThru").One<ChatPool>().Users.Concurrent);

    [Fact]
    public void Lists_words_and_null_are_read_as_before()
    {
        Assert.Equal([45000, 500], _session.Run("Get-PChatCapacity -Users 45000, 500").Good().Select(item => Assert.IsType<CapacityReport>(item).ConcurrentUsers!.Value));
        Assert.Null(_session.Run("Set-PChatPool chat.contoso.com -ConcurrentUsers $null -PassThru").One<ChatPool>().Users.Concurrent);
        Assert.Equal(ServerState.Active, _session.Run("Set-PChatServer chat03.contoso.com act -PassThru").One<ChatServer>().State);
        Assert.Equal(1.5, _session.Run("(Measure-PChatWorkload 1000 -PeakJoinRate 1.500).Inputs | ? { $_.Name -eq 'PeakJoinRate' }").One<WorkloadInput>().Value);
        Assert.True(_session.Run("Set-PChatComputer edge01.contoso.com -Virtual yes -PassThru").One<Computer>().Virtual);
    }

    [Fact]
    public void A_cmdlet_that_was_not_bound_leaves_nothing_behind()
    {
        Assert.NotNull(_session.Try("Set-PChatPool chat.contoso.com -ConcurrentUsers many -NoSuchParameter").Ended);
        Assert.Equal(30, _session.Run("Set-PChatPool chat.contoso.com -ConcurrentUsers 30 -PassThru").One<ChatPool>().Users.Concurrent);
        // A row's cell is told with its row, even when something inside the pipeline could not be bound.
        var errors = _session.Run("""
            'Fqdn,MemoryGB', 'a.contoso.com,8', 'b.contoso.com,"1,024"' | ConvertFrom-Csv | % { try { Get-PChatSite -NoSuchParameter } catch { }; $_ } | New-PChatComputer
            """).Errors;
        Assert.Contains("Row 2, column 'MemoryGB': '1,024'", Assert.Single(errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_parameter_that_is_no_text_is_read_so()
    {
        var missing =
            from command in typeof(SetPChatPoolCommand).Assembly.GetExportedTypes().Where(type => type.IsDefined(typeof(CmdletAttribute)))
            from property in command.GetProperties().Where(property => property.IsDefined(typeof(ParameterAttribute)))
            let bare = property.PropertyType.IsArray ? property.PropertyType.GetElementType()! : property.PropertyType
            let type = Nullable.GetUnderlyingType(bare) ?? bare
            where type.IsEnum || type == typeof(int) || type == typeof(double) || type == typeof(bool) || type == typeof(TimeSpan) || type == typeof(DateTime)
            where property.GetCustomAttributes<ArgumentTransformationAttribute>().All(attribute => attribute.GetType().Name != "TypedAttribute")
            select $"{command.Name}.{property.Name}";
        Assert.Empty(missing);
    }

    [Fact]
    public void A_table_whose_separator_was_not_named_is_told_so()
    {
        _session.Save("servers.csv", "PoolFqdn;ComputerName\nchat.contoso.com;chat09.contoso.com\n");
        _session.Save("computers.csv", "Fqdn\tMemoryGB\nchat09.contoso.com\t8\n");
        Assert.Contains(
            "The table has one column, 'PoolFqdn;ComputerName'; it looks as if ';' separates its columns. Read it with Import-Csv -Delimiter ';'.",
            Assert.Single(_session.Run("Import-Csv $folder/servers.csv | Add-PChatServer").Errors).Exception.Message, StringComparison.Ordinal);
        Assert.Contains(
            "Read it with Import-Csv -Delimiter \"`t\".", Assert.Single(_session.Run("Import-Csv $folder/computers.csv | New-PChatComputer").Errors).Exception.Message, StringComparison.Ordinal);
    }
}
