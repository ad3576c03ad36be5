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
    private readonly SeenTopologies _seen = new();
    private readonly List<PortRequirement> _requirements = [];
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
        Together.Refuse(Address is not null, nameof(Address), AsFirewallRule, nameof(AsFirewallRule));
        Together.Refuse(SqlPort is not null, nameof(SqlPort), AsFirewallRule, nameof(AsFirewallRule));
        _addresses = Addresses.Book(Address);
        _sqlPorts = Addresses.Ports(SqlPort);
    }

    private protected override void ProcessTopology(Topology topology, Fqdn? pool)
    {
        var requirements = PortCatalog.List(topology, pool);
        if (!AsFirewallRule)
        {
            WriteObject(requirements, enumerateCollection: true);
            return;
        }
        _seen.Add(topology);
        _requirements.AddRange(requirements);
    }

    private protected override void Refused(TopologyException exception) => _seen.Miss();

    /// <summary>One script for all of them, when it is known what the names can be.</summary>
    private protected override void Finish()
    {
        if (!AsFirewallRule)
            return;
        _seen.RefuseUnknown(_addresses, _sqlPorts.Keys);
        WriteObject(DocumentGateway.FirewallScript(_requirements, _addresses, _sqlPorts), enumerateCollection: true);
    }
}
