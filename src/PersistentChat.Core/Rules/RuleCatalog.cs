using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules.Availability;
using PersistentChat.Rules.Capacity;
using PersistentChat.Rules.Collocation;
using PersistentChat.Rules.Directory;
using PersistentChat.Rules.Document;
using PersistentChat.Rules.Files;
using PersistentChat.Rules.Pool;
using PersistentChat.Rules.SqlServer;

namespace PersistentChat.Rules;

/// <summary>Every rule, in the order of the ids.</summary>
public static class RuleCatalog
{
    /// <summary>Every rule, in the order of the ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = ValueList.Of<Rule>(
    [
        new PCT0001SuppressionExpired(),
        new PCT1001ActiveServerLimit(),
        new PCT1002ServerLimit(),
        new PCT1003SingleServerPoolListsSeveral(),
        new PCT1004SingleServerPoolCannotGrow(),
        new PCT1005NoActiveServer(),
        new PCT1006SingleServerPoolName(),
        new PCT1007ServerInSeveralPools(),
        new PCT2001ChatOnEnterpriseFrontEnd(),
        new PCT2002RoleNotShared(),
        new PCT2003StandardEditionPoolName(),
        new PCT2004ChatOnStandardEdition(),
        new PCT2005ComplianceServicePlace(),
        new PCT3001TwoContentDatabases(),
        new PCT3002TwoBackEnds(),
        new PCT3003SharesBackEnd(),
        new PCT3004ComplianceWithoutStore(),
        new PCT3005TwoComplianceDatabases(),
        new PCT3006ExpressForChat(),
        new PCT3007SqlServerSupport(),
        new PCT3008MirroringRequirements(),
        new PCT3009AvailabilityGroup(),
        new PCT4001ServerOutsideDomain(),
        new PCT4002NoGlobalCatalogInRoot(),
        new PCT4003NextHopUnknown(),
        new PCT4004NextHopGeneration(),
        new PCT4005NextHopTimeZone(),
        new PCT5001MoreUsersThanServersCarry(),
        new PCT5002MoreUsersThanPoolCarries(),
        new PCT5003MoreUsersOverAllPools(),
        new PCT5004MoreProvisionedUsers(),
        new PCT5005ServerLossOverloads(),
        new PCT6001BackupOnSingleServerPool(),
        new PCT6002AvailabilityOnStandardEdition(),
        new PCT6003RecoveryIncomplete(),
        new PCT7001FileStoreNotShared(),
        new PCT7002NoFileStore(),
        new PCT7003PortsDisputed(),
    ]);

    /// <summary>The rule of that id.</summary>
    /// <param name="id">The id, without regard to case.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.RuleNotFound"/>.</exception>
    public static Rule Get(string id) =>
        All.FirstOrDefault(rule => StringComparer.OrdinalIgnoreCase.Equals(rule.Id, id?.Trim()))
        ?? throw new TopologyException(TopologyError.RuleNotFound, id, id, Nearest.To(id ?? "", All.Select(rule => rule.Id)));
}
