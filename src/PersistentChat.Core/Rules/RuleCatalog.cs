using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules.Availability;
using PersistentChat.Rules.Capacity;
using PersistentChat.Rules.Collocation;
using PersistentChat.Rules.Directory;
using PersistentChat.Rules.Document;
using PersistentChat.Rules.Files;
using PersistentChat.Rules.House;
using PersistentChat.Rules.Platform;
using PersistentChat.Rules.Pool;
using PersistentChat.Rules.SqlServer;

namespace PersistentChat.Rules;

/// <summary>Every rule: those of the product in the order of the ids, then those of the house.</summary>
public static class RuleCatalog
{
    /// <summary>Every rule: those of the product in the order of the ids, then those of the house.</summary>
    public static IReadOnlyList<Rule> All { get; } = ValueList.Of<Rule>(
    [
        new PCT0001SuppressionExpired(),
        new PCT0002NoChatPool(),
        new PCT0003SuppressionOfNoRule(),
        new PCT0004SuppressionOfNothing(),
        new PCT0005SeverityOfNothing(),
        new PCT0006SuppressionEndsSoon(),
        new PCT0007ExceptionOfLockedRule(),
        new PCT0008SuppressionOutsideTerms(),
        new PCT1001ActiveServerLimit(),
        new PCT1002ServerLimit(),
        new PCT1003SingleServerPoolListsSeveral(),
        new PCT1004SingleServerPoolCannotGrow(),
        new PCT1005NoActiveServer(),
        new PCT1006SingleServerPoolName(),
        new PCT1007ServerInSeveralPools(),
        new PCT1008SiteWithoutDefaultPool(),
        new PCT1009RoomsOfDefaultPool(),
        new PCT1010SeveralPools(),
        new PCT1011StretchedPool(),
        new PCT1012ServersDiffer(),
        new PCT1013NoDisplayName(),
        new PCT1014PoolNameTaken(),
        new PCT1015RoomsOfOtherSites(),
        new PCT2001ChatOnEnterpriseFrontEnd(),
        new PCT2002RoleNotShared(),
        new PCT2003StandardEditionPoolName(),
        new PCT2004ChatOnStandardEdition(),
        new PCT2005ComplianceServicePlace(),
        new PCT2006RolesApart(),
        new PCT3001TwoContentDatabases(),
        new PCT3002TwoBackEnds(),
        new PCT3003SharesBackEnd(),
        new PCT3004ComplianceWithoutStore(),
        new PCT3005TwoComplianceDatabases(),
        new PCT3006ExpressForChat(),
        new PCT3007SqlServerSupport(),
        new PCT3008MirroringRequirements(),
        new PCT3009AvailabilityGroup(),
        new PCT3010TwoPoolsOnServer(),
        new PCT3011ServerServesTwice(),
        new PCT3012DatabaseTwice(),
        new PCT3013NoDedicatedInstance(),
        new PCT3014StandardEditionStoreElsewhere(),
        new PCT3015MirrorWithoutWitness(),
        new PCT3016ClusterNodes(),
        new PCT3017MirroringPorts(),
        new PCT3018DatabasesOnStandardEdition(),
        new PCT3019WitnessWithoutMirror(),
        new PCT3020UpdatesOfSqlServer(),
        new PCT3021BackEndElsewhere(),
        new PCT4001ServerOutsideDomain(),
        new PCT4002NoGlobalCatalogInRoot(),
        new PCT4003NextHopUnknown(),
        new PCT4004NextHopGeneration(),
        new PCT4005NextHopTimeZone(),
        new PCT4006NoGlobalCatalogInDomain(),
        new PCT4007StretchedFrontEndPool(),
        new PCT4008FrontEndOfOtherGeneration(),
        new PCT4009MigrationToStandardEdition(),
        new PCT4010MigrationFromOtherForest(),
        new PCT4011LegacyPoolMigratedTwice(),
        new PCT4012TwoLegacyGenerations(),
        new PCT4013MigrationFromGroupChat(),
        new PCT4014FunctionalLevel(),
        new PCT4015ForbiddenNames(),
        new PCT4016FrontEndPoolInTwoDomains(),
        new PCT4017LegacyNameReused(),
        new PCT4018ThreeGenerations(),
        new PCT5001MoreUsersThanServersCarry(),
        new PCT5002MoreUsersThanPoolCarries(),
        new PCT5003MoreUsersOverAllPools(),
        new PCT5004MoreProvisionedUsers(),
        new PCT5005ServerLossOverloads(),
        new PCT5006ManyUsersOnStandardEdition(),
        new PCT5007AccessControlEntries(),
        new PCT5008ManyInvitations(),
        new PCT5009DefaultChatHistory(),
        new PCT5010RoomNames(),
        new PCT5011LongRoomNames(),
        new PCT5012AddIns(),
        new PCT5013MoreConnectedThanEnabled(),
        new PCT6001BackupOnSingleServerPool(),
        new PCT6002AvailabilityOnStandardEdition(),
        new PCT6003RecoveryIncomplete(),
        new PCT6004NoSpareServer(),
        new PCT6005ComplianceSharesInstance(),
        new PCT6006DataCenterOfStore(),
        new PCT6007NoServerAtBackup(),
        new PCT6008ActiveServersElsewhere(),
        new PCT6009ComplianceNotFailedOver(),
        new PCT7001FileStoreNotShared(),
        new PCT7002NoFileStore(),
        new PCT7003PortsDisputed(),
        new PCT7004FileStoreOnFrontEnd(),
        new PCT7005FileStoreOnDatabaseServer(),
        new PCT7006NoAdapter(),
        new PCT7007ComplianceDetails(),
        new PCT7008AdaptersShareFolder(),
        new PCT7009CustomAdapter(),
        new PCT7010PortTakenTwice(),
        new PCT8001OperatingSystemSupport(),
        new PCT8002FewProcessorCores(),
        new PCT8003LittleMemory(),
        new PCT8004MultiHomedServer(),
        new PCT8005VirtualServer(),
        new PCT8006OperatingSystemEdition(),
        new PCT8007FewOrSlowDisks(),
        new PCT8008SupportEnded(),
        .. HouseRules.All,
    ]);

    /// <summary>The ids of rules that there are no more, each with the rule that took over.</summary>
    public static IReadOnlyList<RetiredRule> Retired { get; } = ValueList.Of<RetiredRule>([]);

    internal static RuleIds Ids { get; } = new(All, Retired);

    /// <summary>
    /// Tells catalogues apart, in every language: 16 hexadecimal digits that change when a rule comes, goes, decides otherwise, has another severity or
    /// category, or applies to other products or by other documents.
    /// </summary>
    public static string Version { get; } = Fingerprint.Of(string.Join("\n", All.Select(rule => string.Join(
        "|", rule.Id, rule.Category, rule.Severity, string.Join(",", rule.Products), string.Join(",", rule.Facts), rule.Documents, rule.Changed))));

    /// <summary>Finds a rule by its id.</summary>
    /// <param name="id">The id, without regard to case; a retired one leads to the rule that took over.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.RuleNotFound"/>.</exception>
    public static Rule Get(string id) => Ids.Get(id);
}
