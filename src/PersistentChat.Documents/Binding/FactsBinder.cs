using PersistentChat.Inspection;

namespace PersistentChat.Documents.Binding;

/// <summary>Makes the facts about SQL Server instances and computers.</summary>
internal sealed class FactsBinder(BindingContext context)
{
    public SqlInstance? SqlInstance(Fields fields, SqlInstanceName? name)
    {
        context.Sources.Add(SourceKind.SqlInstance, name, fields.PlaceOf("name"));
        var edition = fields.Choice<SqlEdition>("edition");
        var version = fields.Parse("version", SqlVersion.Parse);
        var databases = fields.Choices("databases", PersistentChat.SqlInstance.PlaceableDatabases);
        var dataCenter = fields.Text("dataCenter");
        var availabilityGroup = fields.Truth("availabilityGroup") ?? false;
        var clusterNodes = fields.Number("clusterNodes", 1, PersistentChat.SqlInstance.MostNodes);
        var mirroringPort = fields.Number("mirroringPort", 1, PersistentChat.SqlInstance.HighestPort);
        return name is null
            ? null
            : new SqlInstance(name, edition, version, databases, dataCenter, availabilityGroup, clusterNodes, mirroringPort);
    }

    public Computer? Computer(Fields fields, Fqdn? fqdn)
    {
        context.Sources.Add(SourceKind.Computer, fqdn, fields.PlaceOf("fqdn"));
        var roles = fields.Choices<ComputerRole>("roles");
        var domain = fields.Parse("domain", text => new DomainName(text));
        var dataCenter = fields.Text("dataCenter");
        var timeZone = fields.Parse("timeZone", context.TimeZone);
        var operatingSystem = fields.Choice<ServerOperatingSystem>("operatingSystem");
        var edition = fields.Choice<ServerOperatingSystemEdition>("operatingSystemEdition");
        var installation = fields.Choice<ServerInstallation>("installation");
        var cores = fields.Number("processorCores", 1, PersistentChat.Computer.MostCores);
        var memory = fields.Number("memoryGB", 1, PersistentChat.Computer.MostMemoryGB);
        var adapters = fields.Number("networkAdapters", 1, PersistentChat.Computer.MostAdapters);
        var isVirtual = fields.Truth("virtual");
        var disks = fields.Table("disks", Shapes.Disks) is { } diskFields ? Disks(diskFields) : null;
        return fqdn is null
            ? null
            : new Computer(
                fqdn, roles, domain, dataCenter, timeZone, operatingSystem, cores, memory, adapters, isVirtual, edition, installation, disks);
    }

    private static ComputerDisks Disks(Fields fields) => new(
        fields.Number("count", 1, ComputerDisks.MostDisks),
        fields.Number("rpm", 1, ComputerDisks.MostRpm),
        fields.Number("freeGB", 0, ComputerDisks.MostFreeGB),
        fields.Truth("ssd") ?? false);
}
