using System.Collections;
using System.Collections.Generic;
using System.Management.Automation;
using PersistentChat.Requirements;

namespace PersistentChat.Cmdlets;

/// <summary>Lists the connections that the network has to let through.</summary>
[Cmdlet(VerbsCommon.Get, "PChatPort", DefaultParameterSetName = ParameterSets.Current)]
[OutputType(typeof(PortRequirement), typeof(string))]
public sealed class GetPChatPortCommand : PChatTopologyCommand
{
    private AddressBook _addresses = AddressBook.Empty;
    private IReadOnlyDictionary<SqlInstanceName, int> _sqlPorts = new Dictionary<SqlInstanceName, int>();

    /// <summary>Prints commands of the Windows firewall instead, computer by computer.</summary>
    [Parameter]
    public SwitchParameter AsFirewallRule { get; set; }

    /// <summary>IP addresses by computer; rules are limited to the sources whose addresses are all known.</summary>
    [Parameter]
    [ValidateNotNull]
    public IDictionary? Address { get; set; }

    /// <summary>Static ports by named SQL Server instance.</summary>
    [Parameter]
    [ValidateNotNull]
    public IDictionary? SqlPort { get; set; }

    private protected override void Begin()
    {
        _addresses = Addresses.Book(Address);
        _sqlPorts = Addresses.Ports(SqlPort);
    }

    private protected override void ProcessTopology(Topology topology, Fqdn? pool)
    {
        var requirements = PortCatalog.List(topology, pool);
        if (AsFirewallRule)
            WriteObject(DocumentGateway.FirewallScript(requirements, _addresses, _sqlPorts), enumerateCollection: true);
        else
            WriteObject(requirements, enumerateCollection: true);
    }
}
