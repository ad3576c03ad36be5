using PersistentChat.Changes;
using PersistentChat.Inspection;
using PersistentChat.Keys.Reading;

namespace PersistentChat.Keys;

/// <summary>What is stated of a computer.</summary>
internal sealed class ComputerKeys : KeyTable<Computer>
{
    public static readonly ComputerKeys Table = new();

    private ComputerKeys() : base("computer", () => new Computer(), computer => computer with { },
    [
        Required("fqdn", Kinds.Fqdn, computer => computer.Fqdn, (computer, fqdn) => computer.Fqdn = fqdn),
        Optional("roles", Kinds.Words<ComputerRole>(), computer => computer.Roles, (computer, roles) => computer.Roles = roles!),
        Optional("domain", Kinds.Domain, computer => computer.Domain, (computer, domain) => computer.Domain = domain!)
            .ImpliedBy(computer => computer.Fqdn.Domain).Follows(Consequences.Domain),
        Optional("dataCenter", Kinds.Name, computer => computer.DataCenter, (computer, name) => computer.DataCenter = name),
        Optional("timeZone", Kinds.TimeZone, computer => computer.TimeZone, (computer, zone) => computer.TimeZone = zone)
            .Follows(Consequences.TimeZone),
        Optional(
            "operatingSystem", Kinds.Choice<ServerOperatingSystem>(), computer => computer.OperatingSystem,
            (computer, system) => computer.OperatingSystem = system).Follows(Consequences.OperatingSystem),
        Optional(
            "operatingSystemEdition", Kinds.Choice<ServerOperatingSystemEdition>(), computer => computer.OperatingSystemEdition,
            (computer, edition) => computer.OperatingSystemEdition = edition),
        Optional(
            "installation", Kinds.Choice<ServerInstallation>(), computer => computer.Installation,
            (computer, installation) => computer.Installation = installation),
        Optional(
            "processorCores", Kinds.Number(1, Computer.MostCores), computer => computer.ProcessorCores,
            (computer, cores) => computer.ProcessorCores = cores),
        Optional("memoryGB", Kinds.Number(1, Computer.MostMemoryGB), computer => computer.MemoryGB, (computer, memory) => computer.MemoryGB = memory),
        Optional(
            "networkAdapters", Kinds.Number(1, Computer.MostAdapters), computer => computer.NetworkAdapters,
            (computer, adapters) => computer.NetworkAdapters = adapters).Follows(Consequences.NetworkAdapters),
        Optional("virtual", Kinds.Boolean, computer => computer.Virtual, (computer, isVirtual) => computer.Virtual = isVirtual),
        Optional(
            "disks", new TableKind<ComputerDisks>(DiskKeys.Table, onOneLine: true), computer => computer.Disks,
            (computer, disks) => computer.Disks = disks!),
    ])
    {
    }

    protected override void Complete(Computer item) => item.Domain ??= item.Fqdn.Domain;

    protected override void Found(Computer item, Location location, BindingContext context) => context.Sources.Add(SourceKind.Computer, item.Fqdn, location);
}

/// <summary>What is stated of the disks of a computer.</summary>
internal sealed class DiskKeys : KeyTable<ComputerDisks>
{
    public static readonly DiskKeys Table = new();

    private DiskKeys() : base("disks", () => new ComputerDisks(), disks => disks with { },
    [
        Optional("count", Kinds.Number(1, ComputerDisks.MostDisks), disks => disks.Count, (disks, count) => disks.Count = count),
        Optional("rpm", Kinds.Number(1, ComputerDisks.MostRpm), disks => disks.Rpm, (disks, rpm) => disks.Rpm = rpm),
        Optional("freeGB", Kinds.Number(0, ComputerDisks.MostFreeGB), disks => disks.FreeGB, (disks, free) => disks.FreeGB = free),
        Optional("ssd", Kinds.Boolean, disks => disks.Ssd, (disks, isSolid) => disks.Ssd = isSolid),
    ])
    {
    }
}
