using PersistentChat.Internal;

namespace PersistentChat.Documents.Writing;

/// <summary>Writes a topology in the order of the format, without what is the default.</summary>
internal static class TopologyWriter
{
    public static string Write(Topology topology, DocumentFormat format, string schemaReference)
    {
        Guard.NotNull(topology, nameof(topology));
        return DocumentFrame.Write(format, schemaReference, (_, writer) => Content(writer, topology));
    }

    private static void Content(FieldWriter writer, Topology topology)
    {
        writer.Text("name", topology.Name);
        writer.Text("product", topology.Product.ToString());
        Directory(writer, topology.Directory);
        writer.Tables("sites", topology.Sites, site => Site(writer, site));
        writer.Tables("frontEndPools", topology.FrontEndPools, pool => FrontEndPool(writer, pool));
        writer.Tables("sqlInstances", topology.SqlInstances, instance => SqlInstance(writer, instance));
        writer.Tables("computers", topology.Computers, computer => Computer(writer, computer));
        var chatPools = new ChatPoolWriter(writer);
        writer.Tables("chatPools", topology.ChatPools, chatPools.Write);
        writer.Tables("suppressions", topology.Suppressions, suppression => Suppression(writer, suppression));
        new PolicyWriter(writer).Section(topology.Policy);
    }

    private static void Directory(FieldWriter writer, ActiveDirectory directory)
    {
        if (directory.Equals(ActiveDirectory.Unknown))
            return;
        writer.Table("directory", () =>
        {
            writer.Text("domain", directory.Domain?.ToString());
            writer.TextUnless("forestRoot", directory.ForestRoot?.ToString(), directory.Domain?.ToString());
            writer.List("globalCatalogs", directory.GlobalCatalogs);
            writer.List("administrativeComputers", directory.AdministrativeComputers);
            writer.Text("domainFunctionalLevel", directory.DomainFunctionalLevel?.ToString());
            writer.Text("forestFunctionalLevel", directory.ForestFunctionalLevel?.ToString());
        });
    }

    private static void Site(FieldWriter writer, Site site)
    {
        writer.Text("name", site.Name);
        writer.Text("timeZone", site.TimeZone?.ToString());
    }

    private static void FrontEndPool(FieldWriter writer, FrontEndPool pool)
    {
        writer.Text("fqdn", pool.Fqdn.ToString());
        writer.Text("edition", pool.Edition.ToString());
        writer.Text("site", pool.Site);
        writer.Text("product", pool.Product?.ToString());
        writer.Number("serviceVersion", pool.ServiceVersion);
        if (pool.Edition != FrontEndEdition.Standard)
            writer.List("servers", pool.Servers);
        var implied = pool.Edition == FrontEndEdition.Standard ? pool.LocalBackEnd.ToString() : null;
        writer.TextUnless("backEnd", pool.BackEnd?.ToString(), implied);
    }

    private static void SqlInstance(FieldWriter writer, SqlInstance instance)
    {
        writer.Text("name", instance.Name.ToString());
        writer.Text("edition", instance.Edition?.ToString());
        writer.QuotedText("version", instance.Version?.ToString());
        writer.List("databases", instance.Databases);
        writer.Text("dataCenter", instance.DataCenter);
        if (instance.AvailabilityGroup)
            writer.Truth("availabilityGroup", true);
        writer.Number("clusterNodes", instance.ClusterNodes);
        writer.Number("mirroringPort", instance.MirroringPort);
    }

    private static void Computer(FieldWriter writer, Computer computer)
    {
        writer.Text("fqdn", computer.Fqdn.ToString());
        writer.List("roles", computer.Roles);
        writer.TextUnless("domain", computer.Domain.ToString(), computer.Fqdn.Domain.ToString());
        writer.Text("dataCenter", computer.DataCenter);
        writer.Text("timeZone", computer.TimeZone?.ToString());
        writer.Text("operatingSystem", computer.OperatingSystem?.ToString());
        writer.Text("operatingSystemEdition", computer.OperatingSystemEdition?.ToString());
        writer.Text("installation", computer.Installation?.ToString());
        writer.Number("processorCores", computer.ProcessorCores);
        writer.Number("memoryGB", computer.MemoryGB);
        writer.Number("networkAdapters", computer.NetworkAdapters);
        writer.Truth("virtual", computer.Virtual);
        Disks(writer, computer.Disks);
    }

    private static void Disks(FieldWriter writer, ComputerDisks disks)
    {
        if (disks.Equals(ComputerDisks.Undeclared))
            return;
        writer.Table("disks", () =>
        {
            writer.Number("count", disks.Count);
            writer.Number("rpm", disks.Rpm);
            writer.Number("freeGB", disks.FreeGB);
            if (disks.Ssd)
                writer.Truth("ssd", true);
        }, onOneLine: true);
    }

    private static void Suppression(FieldWriter writer, Suppression suppression)
    {
        writer.Text("rule", suppression.Rule);
        writer.Text("target", suppression.Target);
        writer.Text("reason", suppression.Reason);
        writer.Date("expires", suppression.Expires);
    }
}
