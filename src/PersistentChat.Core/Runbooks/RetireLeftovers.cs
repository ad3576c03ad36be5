using System.Collections.Generic;
using PersistentChat.Dependencies;

namespace PersistentChat.Runbooks;

/// <summary>What is left to clear by hand when a pool is gone, and what is kept.</summary>
internal static class RetireLeftovers
{
    public static IEnumerable<RunbookStep> Of(RunbookContext context, PoolRemains remains)
    {
        yield return new("Retire_Contact")
        {
            Commands = [ProductCommands.Endpoints(context)],
            Expected = new RunbookText("Retire_ContactExpected"),
            Source = Citations.Cmdlet("Get-CsPersistentChatEndpoint"),
            Inferred = new RunbookText("Retire_ContactInferred"),
        };
        if (remains.Entries(DependencyKind.Share) is { Count: > 0 } shares)
        {
            yield return new("Retire_Shares")
            {
                Before = new RunbookText("Retire_SavedBefore"),
                Entries = shares,
                PointOfNoReturn = true,
                WayBack = new RunbookText("Retire_SharesBack"),
                Source = Citations.MovingFileStore,
                Inferred = Inferences.Place,
            };
        }
        if (remains.Entries(DependencyKind.DnsRecord) is { Count: > 0 } records)
            yield return new("Retire_Dns") { Entries = records, Source = Citations.DecommissioningDns, Inferred = new RunbookText("Retire_DnsInferred") };
        if (remains.Entries(DependencyKind.Certificate) is { Count: > 0 } certificates)
            yield return new("Retire_Certificates") { Entries = certificates, Source = Citations.RemovingCertificates, Inferred = new RunbookText("Retire_CertificatesInferred") };
        if (remains.Entries(DependencyKind.Port) is { Count: > 0 } ports)
            yield return new("Retire_Ports") { Entries = ports, Inferred = new RunbookText("Retire_PortsInferred") };
        yield return new("Retire_Monitoring", "PersistentChatMessage", "Set-CsWatcherNodeConfiguration")
        {
            Notes = [new RunbookText("Retire_TestDisputed")],
            Source = Citations.TestingChat,
            Inferred = Inferences.Advice,
        };
        yield return new("Retire_Logins") { Inferred = Inferences.Advice };
        yield return new(context.Pool.Compliance.Enabled ? "Retire_KeepCompliance" : "Retire_Keep")
        {
            Source = context.Pool.Compliance.Enabled ? Citations.ComplianceTable : null,
            Inferred = Inferences.Advice,
        };
    }
}
