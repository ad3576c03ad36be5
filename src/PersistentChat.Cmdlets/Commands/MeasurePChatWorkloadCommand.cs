using System.Linq;
using System.Management.Automation;
using PersistentChat.Internal;
using PersistentChat.Workload;

namespace PersistentChat.Cmdlets;

/// <summary>Calculates what a number of users asks of Persistent Chat.</summary>
[Cmdlet(VerbsDiagnostic.Measure, "PChatWorkload", DefaultParameterSetName = ParameterSets.Current)]
[OutputType(typeof(WorkloadReport))]
public sealed class MeasurePChatWorkloadCommand : PChatInputCommand
{
    private readonly PoolsOfServers _pools = new();

    /// <summary>Numbers of concurrent users, 0 or more. Left out, the declared users of the chat pools.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ParameterSets.Users, ValueFromPipeline = true)]
    [Typed(typeof(int[]))]
    public int[] Users { get; set; } = [];

    /// <summary>Active servers; left out, those of the pool, or as many as the users need, at most 4.</summary>
    [Parameter]
    [Alias("Servers")]
    [Typed(typeof(int))]
    public int? ActiveServers { get; set; }

    /// <summary>Users that a policy enables; left out, those that the pool declares.</summary>
    [Parameter]
    [Typed(typeof(int))]
    public int? ProvisionedUsers { get; set; }

    /// <summary>The chat pools, by FQDN or service identity; left out, all. A pool object is computed as it is, and a server means its pool.</summary>
    [Parameter(ValueFromPipeline = true, ParameterSetName = ParameterSets.Current)]
    [Parameter(ParameterSetName = ParameterSets.Path)]
    [Parameter(ParameterSetName = ParameterSets.LiteralPath)]
    [Parameter(ParameterSetName = ParameterSets.Topology)]
    [PoolObject]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PoolCompleter))]
    public PoolIdentity[]? Identity { get; set; }

    /// <summary>Topology files, or folders that hold them; wildcards are allowed, ** for any folders too.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ParameterSets.Path)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(TopologyFileCompleter))]
    public string[] Path { get; set; } = [];

    /// <summary>Users of a small, a medium and a large room.</summary>
    [Parameter]
    [ValidateCount(3, 3)]
    [Typed(typeof(double[]))]
    public double[]? UsersPerRoom { get; set; }

    /// <summary>Small, medium and large rooms of each user.</summary>
    [Parameter]
    [ValidateCount(3, 3)]
    [Typed(typeof(double[]))]
    public double[]? RoomsPerUser { get; set; }

    /// <summary>Open rooms in percent: small, medium, large.</summary>
    [Parameter]
    [ValidateCount(3, 3)]
    [Typed(typeof(double[]))]
    public double[]? OpenPercent { get; set; }

    /// <summary>Auditoriums in percent: small, medium, large.</summary>
    [Parameter]
    [ValidateCount(3, 3)]
    [Typed(typeof(double[]))]
    public double[]? AuditoriumPercent { get; set; }

    /// <summary>Rooms whose members are named one by one, in percent: small, medium, large.</summary>
    [Parameter]
    [ValidateCount(3, 3)]
    [Typed(typeof(double[]))]
    public double[]? DirectPercent { get; set; }

    /// <summary>Users in a member list: small, medium, large.</summary>
    [Parameter]
    [ValidateCount(3, 3)]
    [Typed(typeof(double[]))]
    public double[]? UsersPerList { get; set; }

    /// <summary>Groups in a member list: small, medium, large.</summary>
    [Parameter]
    [ValidateCount(3, 3)]
    [Typed(typeof(double[]))]
    public double[]? GroupsPerList { get; set; }

    /// <summary>Managers of a room: small, medium, large.</summary>
    [Parameter]
    [ValidateCount(3, 3)]
    [Typed(typeof(double[]))]
    public double[]? ManagersPerRoom { get; set; }

    /// <summary>Presenters of an auditorium: small, medium, large.</summary>
    [Parameter]
    [ValidateCount(3, 3)]
    [Typed(typeof(double[]))]
    public double[]? PresentersPerAuditorium { get; set; }

    /// <summary>Rooms that send invitations, in percent: small, medium, large.</summary>
    [Parameter]
    [ValidateCount(3, 3)]
    [Typed(typeof(double[]))]
    public double[]? InvitationPercent { get; set; }

    /// <summary>Users who can access a room that sends invitations: small, medium, large.</summary>
    [Parameter]
    [ValidateCount(3, 3)]
    [Typed(typeof(double[]))]
    public double[]? InvitedUsersPerRoom { get; set; }

    /// <summary>Messages of a room per day: small, medium, large.</summary>
    [Parameter]
    [ValidateCount(3, 3)]
    [Typed(typeof(double[]))]
    public double[]? MessagesPerRoomPerDay { get; set; }

    /// <summary>Messages of a user per day: small, medium, large.</summary>
    [Parameter]
    [ValidateCount(3, 3)]
    [Typed(typeof(double[]))]
    public double[]? MessagesPerUserPerDay { get; set; }

    /// <summary>Messages of a room per day in the performance user model: small, medium, large.</summary>
    [Parameter]
    [ValidateCount(3, 3)]
    [Typed(typeof(double[]))]
    public double[]? UserModelMessagesPerRoomPerDay { get; set; }

    /// <summary>Hours in which a day's messages are written.</summary>
    [Parameter]
    [Typed(typeof(double))]
    public double? WorkdayHours { get; set; }

    /// <summary>Endpoints of each user.</summary>
    [Parameter]
    [Typed(typeof(double))]
    public double? EndpointsPerUser { get; set; }

    /// <summary>Rooms that an endpoint shows.</summary>
    [Parameter]
    [Typed(typeof(double))]
    public double? VisibleRoomsPerEndpoint { get; set; }

    /// <summary>Participants polled for each visible room in an interval.</summary>
    [Parameter]
    [Typed(typeof(double))]
    public double? PolledParticipantsPerRoom { get; set; }

    /// <summary>Minutes from one poll of the participants' presence to the next.</summary>
    [Parameter]
    [Typed(typeof(double))]
    public double? PollingIntervalMinutes { get; set; }

    /// <summary>Presence changes of a user per hour.</summary>
    [Parameter]
    [Typed(typeof(double))]
    public double? PresenceChangesPerHour { get; set; }

    /// <summary>Rooms that a user has joined.</summary>
    [Parameter]
    [Typed(typeof(double))]
    public double? JoinedRoomsPerUser { get; set; }

    /// <summary>Joins per second at the peak.</summary>
    [Parameter]
    [Typed(typeof(double))]
    public double? PeakJoinRate { get; set; }

    /// <summary>Your own figure for the bytes of a message in the content database; Microsoft documents none.</summary>
    [Parameter]
    [Typed(typeof(double))]
    public double? BytesPerMessage { get; set; }

    // A pool may have no active server; nobody asks what none carry.
    private protected override void Begin() => Guard.InRange(ActiveServers, 1, int.MaxValue, nameof(ActiveServers));

    private protected override void Execute()
    {
        if (ParameterSetName == ParameterSets.Users)
            ForEach(Users, MeasureUsers);
        else if (Identity is not null && ParameterSetName == ParameterSets.Current)
            ForEach(Identity.Where(_pools.IsNew), Measure);
        else
            ForEachTopology(Path, MeasurePools);
    }

    // PowerShell tries names first, even for the line of a file that is a number of users.
    private void Measure(PoolIdentity identity)
    {
        if (identity.Pool is null && CellText.Read(identity.ToString()!, typeof(int)) is int users)
            MeasureUsers(users);
        else
            MeasurePool(identity.Pool ?? Current.GetChatPool(identity.ToFqdn()), Current.Product);
    }

    private void MeasureUsers(int users) => WriteObject(WorkloadCalculator.Calculate(ModelOf(users, ActiveServers, ProvisionedUsers)));

    private void MeasurePools(Topology topology)
    {
        if (Identity is null)
            ForEach(topology.ChatPools, pool => MeasurePool(pool, topology.Product));
        else
            ForEach(Identity, identity => MeasurePool(topology.GetChatPool(identity.ToFqdn()), topology.Product));
    }

    private void MeasurePool(ChatPool pool, Product product)
    {
        if (pool.Users.Concurrent is { } users)
        {
            var model = ModelOf(users, ActiveServers ?? pool.ActiveServers.Count(), ProvisionedUsers ?? pool.Users.Provisioned);
            WriteObject(WorkloadCalculator.Calculate(model, pool, product));
        }
        else
        {
            WriteWarning(CmdletTexts.Format("NoUsersDeclared", pool));
        }
    }

    private WorkloadModel ModelOf(int users, int? activeServers, int? provisionedUsers) => new WorkloadModel(users, activeServers, provisionedUsers).With(model =>
    {
        model.UsersPerRoom = Classes(UsersPerRoom);
        model.RoomsPerUser = Classes(RoomsPerUser);
        model.OpenPercent = Classes(OpenPercent);
        model.AuditoriumPercent = Classes(AuditoriumPercent);
        model.DirectPercent = Classes(DirectPercent);
        model.UsersPerList = Classes(UsersPerList);
        model.GroupsPerList = Classes(GroupsPerList);
        model.ManagersPerRoom = Classes(ManagersPerRoom);
        model.PresentersPerAuditorium = Classes(PresentersPerAuditorium);
        model.InvitationPercent = Classes(InvitationPercent);
        model.InvitedUsersPerRoom = Classes(InvitedUsersPerRoom);
        model.MessagesPerRoomPerDay = Classes(MessagesPerRoomPerDay);
        model.MessagesPerUserPerDay = Classes(MessagesPerUserPerDay);
        model.UserModelMessagesPerRoomPerDay = Classes(UserModelMessagesPerRoomPerDay);
        model.WorkdayHours = WorkdayHours;
        model.EndpointsPerUser = EndpointsPerUser;
        model.VisibleRoomsPerEndpoint = VisibleRoomsPerEndpoint;
        model.PolledParticipantsPerRoom = PolledParticipantsPerRoom;
        model.PollingIntervalMinutes = PollingIntervalMinutes;
        model.PresenceChangesPerHour = PresenceChangesPerHour;
        model.JoinedRoomsPerUser = JoinedRoomsPerUser;
        model.PeakJoinRate = PeakJoinRate;
        model.BytesPerMessage = BytesPerMessage;
    });

    private static ClassValues? Classes(double[]? values) => values is null ? null : new ClassValues(values[0], values[1], values[2]);
}
