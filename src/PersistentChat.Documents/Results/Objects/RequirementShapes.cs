using PersistentChat.Requirements;

namespace PersistentChat.Documents.Results.Objects;

/// <summary>What network, DNS and certificates must provide.</summary>
internal static class RequirementShapes
{
    public static readonly ResultShape<PortRequirement> Port = new()
    {
        { "pool", port => port.Pool },
        { "source", port => port.Source },
        { "sourceComputers", port => port.SourceComputers },
        { "destination", port => port.Destination },
        { "destinationComputer", port => port.DestinationComputer },
        { "port?", port => port.Port },
        { "protocol?", port => port.Protocol },
        { "purpose", port => port.Purpose },
        { "note?", port => port.Note },
        { "document?", port => port.Document },
    };

    public static readonly ResultShape<DnsRecord> Dns = new()
    {
        { "name", record => record.Name },
        { "zone?", record => record.Zone },
        { "type", record => record.Type },
        { "computer", record => record.Computer },
        { "address?", record => record.Address },
        { "pool", record => record.Pool },
        { "purpose", record => record.Purpose },
        { "note", record => record.Note },
        { "document", record => record.Document },
    };

    public static readonly ResultShape<CertificateRequirement> Certificate = new()
    {
        { "pool", certificate => certificate.Pool },
        { "holder", certificate => certificate.Holder },
        { "computers", certificate => certificate.Computers },
        { "subject?", certificate => certificate.Subject },
        { "alternativeNames", certificate => certificate.AlternativeNames },
        { "exportable", certificate => certificate.Exportable },
        { "issuer", certificate => certificate.Issuer },
        { "purpose", certificate => certificate.Purpose },
        { "note", certificate => certificate.Note },
        { "document", certificate => certificate.Document },
    };
}
