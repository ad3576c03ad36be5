using System.Collections;
using System.Collections.Generic;
using System.Management.Automation;
using PersistentChat.Requirements;

namespace PersistentChat.Cmdlets;

/// <summary>Lists the address records that DNS must hold.</summary>
[Cmdlet(VerbsCommon.Get, "PChatDnsRecord", DefaultParameterSetName = ParameterSets.Current)]
[OutputType(typeof(DnsRecord), typeof(string))]
public sealed class GetPChatDnsRecordCommand : PChatTopologyCommand
{
    private readonly SeenTopologies _seen = new();
    private readonly List<IReadOnlyList<DnsRecord>> _waiting = [];
    private AddressBook _addresses = AddressBook.Empty;

    /// <summary>IP addresses by computer, one or several each.</summary>
    [Parameter]
    [ValidateNotNull]
    public IDictionary? Address { get; set; }

    /// <summary>Prints lines of zone files instead.</summary>
    [Parameter]
    public SwitchParameter AsZone { get; set; }

    /// <summary>Prints commands of the Windows DNS server instead.</summary>
    [Parameter]
    public SwitchParameter AsScript { get; set; }

    private protected override void Begin() => _addresses = Addresses.Book(Address);

    private protected override void ProcessTopology(Topology topology, Fqdn? pool)
    {
        var records = DnsCatalog.List(topology, pool, _addresses);
        if (Address is null)
        {
            Write(records);
            return;
        }
        _seen.Add(topology);
        _waiting.Add(records);
    }

    private protected override void Refused(TopologyException exception) => _seen.Miss();

    /// <summary>What has addresses, when it is known what the names can be.</summary>
    private protected override void Finish()
    {
        _seen.RefuseUnknown(_addresses);
        _waiting.ForEach(Write);
    }

    private void Write(IReadOnlyList<DnsRecord> records)
    {
        if (AsZone)
            WriteObject(DocumentGateway.ZoneText(records), enumerateCollection: true);
        if (AsScript)
            WriteObject(DocumentGateway.DnsScript(records), enumerateCollection: true);
        if (!AsZone && !AsScript)
            WriteObject(records, enumerateCollection: true);
    }
}
