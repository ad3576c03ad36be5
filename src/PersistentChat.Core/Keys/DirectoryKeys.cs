using System.Collections.Generic;
using PersistentChat.Changes;
using PersistentChat.Keys.Reading;
using PersistentChat.Sources;

namespace PersistentChat.Keys;

/// <summary>What a topology states about Active Directory.</summary>
internal sealed class DirectoryKeys : KeyTable<ActiveDirectory>
{
    public static readonly DirectoryKeys Table = new();

    public static readonly Key<ActiveDirectory> Domain = Table["domain"];

    public static readonly Key<ActiveDirectory> ForestRoot = Table["forestRoot"];

    public static readonly Key<ActiveDirectory> GlobalCatalogs = Table["globalCatalogs"];

    public static readonly Key<ActiveDirectory> AdministrativeComputers = Table["administrativeComputers"];

    public static readonly Key<ActiveDirectory> DomainFunctionalLevel = Table["domainFunctionalLevel"];

    public static readonly Key<ActiveDirectory> ForestFunctionalLevel = Table["forestFunctionalLevel"];

    private static Kind<IReadOnlyList<Fqdn>> Computers => Kinds.Line(Kinds.Computer);

    private static Kind<FunctionalLevel?> Level => Kinds.Choice<FunctionalLevel>();

    private DirectoryKeys() : base("directory", () => new ActiveDirectory(domain: null), directory => directory with { },
    [
        Optional("domain", Kinds.Domain, directory => directory.Domain, (directory, domain) => directory.Domain = domain).Follows(Consequences.Domain)
            .Shown(KeyGroup.Identity, Absence.Undeclared),
        Optional("forestRoot", Kinds.Domain, directory => directory.ForestRoot, (directory, root) => directory.ForestRoot = root)
            .ImpliedBy(directory => directory.Domain).Follows(Consequences.Administration).Shown(KeyGroup.Identity, Absence.Undeclared),
        Optional("globalCatalogs", Computers, directory => directory.StatedGlobalCatalogs, (directory, names) => directory.StatedGlobalCatalogs = names)
            .Follows(Consequences.Administration, Consequences.Administration).Shown(KeyGroup.Administration, Absence.Undeclared),
        Optional(
            "administrativeComputers", Computers, directory => directory.StatedAdministrativeComputers,
            (directory, names) => directory.StatedAdministrativeComputers = names).Follows(Consequences.Administration, Consequences.Administration)
            .Shown(KeyGroup.Administration, Absence.Undeclared),
        Optional(
            "domainFunctionalLevel", Level, directory => directory.DomainFunctionalLevel,
            (directory, level) => directory.DomainFunctionalLevel = level)
            .Shown(how => how with { Absence = Absence.Undeclared, Heading = "Directory_DomainLevel" }),
        Optional(
            "forestFunctionalLevel", Level, directory => directory.ForestFunctionalLevel,
            (directory, level) => directory.ForestFunctionalLevel = level)
            .Shown(how => how with { Absence = Absence.Undeclared, Heading = "Directory_ForestLevel" }),
    ])
    {
    }

    protected override void Complete(ActiveDirectory item) => item.ForestRoot ??= item.Domain;

    protected override Location LocationIn(Fields fields) => fields.LocationOf(fields.Find("forestRoot") is null ? "domain" : "forestRoot");

    protected override void Found(ActiveDirectory item, Location location, BindingContext context) => context.Sources.Add(SourceKind.Directory, location);
}
