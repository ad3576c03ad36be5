using PersistentChat.Changes;
using PersistentChat.Keys.Reading;
using PersistentChat.Sources;

namespace PersistentChat.Keys;

/// <summary>What is stated of a computer.</summary>
internal sealed class ComputerKeys : ObjectKeys<Computer>
{
    public static readonly ComputerKeys Table = new();

    public static readonly Key<Computer> Roles = Table["roles"];

    public static readonly Key<Computer> Domain = Table["domain"];

    public static readonly Key<Computer> DataCenter = Table["dataCenter"];

    public static readonly Key<Computer> OperatingSystem = Table["operatingSystem"];

    public static readonly Key<Computer> OperatingSystemEdition = Table["operatingSystemEdition"];

    public static readonly Key<Computer> Installation = Table["installation"];

    public static readonly Key<Computer> ProcessorCores = Table["processorCores"];

    public static readonly Key<Computer> MemoryGB = Table["memoryGB"];

    public static readonly Key<Computer> NetworkAdapters = Table["networkAdapters"];

    public static readonly Key<Computer> Virtual = Table["virtual"];

    /// <summary>The heading under which reports show what a computer is made of.</summary>
    public const string Hardware = "Column_Hardware";

    private ComputerKeys() : base("computer", () => new Computer(), computer => computer with { },
    [
        Required("fqdn", Kinds.Computer, computer => computer.Fqdn, (computer, fqdn) => computer.Fqdn = fqdn),
        Optional("roles", Kinds.Words<ComputerRole>(), computer => computer.StatedRoles, (computer, roles) => computer.StatedRoles = roles)
            .Shown(KeyGroup.Identity, Absence.Undeclared),
        Optional("domain", Kinds.Domain, computer => computer.Domain, (computer, domain) => computer.Domain = domain!)
            .ImpliedBy(computer => computer.Fqdn.Domain).Follows(Consequences.Domain)
            .Shown(how => how with { Heading = "Fqdn", Word = "Computer_Domain", Line = CellLine.Aside, IfStated = true }),
        Optional("dataCenter", Kinds.DataCenter, computer => computer.DataCenter, (computer, name) => computer.DataCenter = name)
            .Shown(KeyGroup.Identity, Absence.Undeclared),
        Optional("timeZone", Kinds.TimeZone, computer => computer.TimeZone, (computer, zone) => computer.TimeZone = zone)
            .Follows(Consequences.TimeZone).Shown(how => how with { Heading = "DataCenter" }),
        Optional(
            "operatingSystem", Kinds.Choice<ServerOperatingSystem>(), computer => computer.OperatingSystem,
            (computer, system) => computer.OperatingSystem = system).Shown(KeyGroup.Identity, Absence.Undeclared),
        Optional(
            "operatingSystemEdition", Kinds.Choice<ServerOperatingSystemEdition>(), computer => computer.OperatingSystemEdition,
            (computer, edition) => computer.OperatingSystemEdition = edition).Shown(how => how with { Heading = "OperatingSystem" }),
        Optional(
            "installation", Kinds.Choice<ServerInstallation>(), computer => computer.Installation,
            (computer, installation) => computer.Installation = installation).Shown(how => how with { Heading = "OperatingSystem" }),
        Optional(
            "processorCores", Kinds.Number(1, Computer.MostCores), computer => computer.ProcessorCores,
            (computer, cores) => computer.ProcessorCores = cores).Shown(how => how with { Group = KeyGroup.Hardware, Heading = Hardware, Word = "Hardware_Cores" }),
        Optional("memoryGB", Kinds.Number(1, Computer.MostMemoryGB), computer => computer.MemoryGB, (computer, memory) => computer.MemoryGB = memory)
            .Shown(how => how with { Group = KeyGroup.Hardware, Heading = Hardware, Word = "Hardware_Memory" }),
        Optional(
            "networkAdapters", Kinds.Number(1, Computer.MostAdapters), computer => computer.NetworkAdapters,
            (computer, adapters) => computer.NetworkAdapters = adapters).Follows(Consequences.NetworkAdapters)
            .Shown(how => how with { Group = KeyGroup.Hardware, Heading = Hardware, Word = "Hardware_Adapters" }),
        Optional("virtual", Kinds.Boolean, computer => computer.Virtual, (computer, isVirtual) => computer.Virtual = isVirtual)
            .Shown(how => how with { Heading = Hardware, Absence = Absence.Undeclared, Word = "Hardware_Virtual", Otherwise = "Hardware_Physical" }),
        Optional(
            "disks", new TableKind<ComputerDisks>(DiskKeys.Table, onOneLine: true), computer => computer.Disks,
            (computer, disks) => computer.Disks = disks!).Shown(how => how with { AsOne = true }),
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

    public static readonly Key<ComputerDisks> Count = Table["count"];

    public static readonly Key<ComputerDisks> Rpm = Table["rpm"];

    public static readonly Key<ComputerDisks> FreeGB = Table["freeGB"];

    private static Showing InHardware(Showing how) => how with { Group = KeyGroup.Hardware, Heading = ComputerKeys.Hardware };

    private DiskKeys() : base("disks", () => new ComputerDisks(), disks => disks with { },
    [
        Optional("count", Kinds.Number(1, ComputerDisks.MostDisks), disks => disks.Count, (disks, count) => disks.Count = count)
            .Shown(how => InHardware(how) with { Word = "Hardware_Disks" }),
        Optional("rpm", Kinds.Number(1, ComputerDisks.MostRpm), disks => disks.Rpm, (disks, rpm) => disks.Rpm = rpm)
            .Shown(how => InHardware(how) with { Word = "Hardware_Rpm", Line = CellLine.Shared }),
        Optional("freeGB", Kinds.Number(0, ComputerDisks.MostFreeGB), disks => disks.FreeGB, (disks, free) => disks.FreeGB = free)
            .Shown(how => InHardware(how) with { Group = KeyGroup.DiskSpace, Word = "Hardware_FreeGB" }),
        Optional("ssd", Kinds.Boolean, disks => disks.Ssd, (disks, isSolid) => disks.Ssd = isSolid)
            .Shown(how => InHardware(how) with { Word = "Hardware_Ssd", Line = CellLine.Shared }),
    ])
    {
    }
}
