namespace PersistentChat.HelpBuilder.Tests;

/// <summary>What the compiled cmdlets say, over examples; the acceptance tests compare all of it with a real shell.</summary>
public class CmdletReaderTests
{
    [Fact]
    public void Sets_come_with_the_default_first() =>
        Assert.Equal(["Current", "Path", "Pool", "LiteralPath", "Topology"], PresentHelp.Cmdlet("Test-PChatTopology").Sets);

    [Fact]
    public void A_set_lists_parameters_as_they_are_typed() =>
        Assert.Equal(
            ["PoolFqdn", "ComputerName", "Standby", "State", "DataCenter", "Label", "WhatIf", "Confirm"],
            PresentHelp.Cmdlet("Add-PChatServer").SyntaxOf(null).Select(entry => entry.Parameter.Name));

    [Theory]
    [InlineData("New-PChatPool", "SipPort", "5041")]
    [InlineData("Set-PChatPool", "SipPort", null)]
    [InlineData("New-PChatPool", "PoolType", "MultipleServer")]
    [InlineData("Export-PChatReport", "Date", "(Get-Date).Date")]
    public void A_default_is_what_is_declared(string cmdlet, string parameter, string? expected) =>
        Assert.Equal(expected, Parameter(cmdlet, parameter).Default);

    [Fact]
    public void Accepted_values_are_those_of_the_type_or_the_ones_that_are_listed()
    {
        Assert.Equal(["Svg", "Mermaid", "Dot"], Parameter("Export-PChatDiagram", "Format").AcceptedValues);
        Assert.Equal(["Monitoring", "Archiving", "CentralManagement", "Other"], Parameter("New-PChatSqlInstance", "Database").AcceptedValues);
        Assert.Empty(Parameter("New-PChatPool", "Fqdn").AcceptedValues);
    }

    [Theory]
    [InlineData("New-PChatPool", "ConcurrentUsers", "Int32", "System.Int32")]
    [InlineData("New-PChatPool", "RunInterval", "TimeSpan", "System.TimeSpan")]
    [InlineData("Test-PChatTopology", "Pool", "PoolIdentity[]", "PersistentChat.Cmdlets.PoolIdentity[]")]
    public void A_type_is_named_as_a_reader_knows_it(string cmdlet, string parameter, string shortName, string fullName)
    {
        var type = Parameter(cmdlet, parameter).Type;
        Assert.Equal((shortName, fullName), (TypeNames.Short(type), TypeNames.Full(type)));
    }

    [Fact]
    public void Of_a_generic_type_the_arguments_are_named() =>
        Assert.Equal("Dictionary[String, Int32[]]", TypeNames.Short(typeof(Dictionary<string, int[]>)));

    [Fact]
    public void Inputs_are_whole_objects_first_and_name_their_parameters()
    {
        var inputs = PresentHelp.Cmdlet("Add-PChatServer").Inputs.Select(input => (input.Type.Name, input.IsWhole, string.Join(' ', input.Parameters.Select(parameter => parameter.Name))));
        Assert.Equal(
            [("PoolIdentity", true, "PoolFqdn"), ("ServerIdentity[]", true, "ComputerName"), ("SwitchParameter", false, "Standby"), ("ServerState", false, "State"), ("String", false, "DataCenter"), ("Labels", false, "Label")],
            inputs);
    }

    private static CompiledParameter Parameter(string cmdlet, string parameter) =>
        PresentHelp.Cmdlet(cmdlet).Parameters.Single(candidate => candidate.Name == parameter);
}
