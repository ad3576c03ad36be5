using System.Management.Automation;
using PersistentChat.Requirements;

namespace PersistentChat.Cmdlets;

/// <summary>Lists the certificates that servers need, with what to ask the certification authority for.</summary>
[Cmdlet(VerbsCommon.Get, "PChatCertificate", DefaultParameterSetName = ParameterSets.Current)]
[OutputType(typeof(CertificateRequirement))]
public sealed class GetPChatCertificateCommand : PChatTopologyCommand
{
    private protected override void ProcessTopology(Topology topology, Fqdn? pool) =>
        WriteObject(CertificateCatalog.List(topology, pool), enumerateCollection: true);
}
