using PersistentChat.Workload;

namespace PersistentChat.Documents.Results.Objects;

/// <summary>What the user model returns.</summary>
internal static class WorkloadShapes
{
    private static readonly ResultShape<ClassValues> _classes = new()
    {
        { "small", values => values.Small },
        { "medium", values => values.Medium },
        { "large", values => values.Large },
    };

    private static readonly ResultShape<WorkloadModel> _model = new()
    {
        { "users", model => model.Users },
        { "activeServers", model => model.ActiveServers },
        { "serversNeeded", model => model.ServersNeeded },
        { "provisionedUsers?", model => model.ProvisionedUsers },
        { "usersPerRoom", model => model.UsersPerRoom, _classes },
        { "roomsPerUser", model => model.RoomsPerUser, _classes },
        { "openPercent", model => model.OpenPercent, _classes },
        { "auditoriumPercent", model => model.AuditoriumPercent, _classes },
        { "directPercent", model => model.DirectPercent, _classes },
        { "usersPerList", model => model.UsersPerList, _classes },
        { "groupsPerList", model => model.GroupsPerList, _classes },
        { "managersPerRoom", model => model.ManagersPerRoom, _classes },
        { "presentersPerAuditorium", model => model.PresentersPerAuditorium, _classes },
        { "invitationPercent", model => model.InvitationPercent, _classes },
        { "invitedUsersPerRoom", model => model.InvitedUsersPerRoom, _classes },
        { "messagesPerRoomPerDay", model => model.MessagesPerRoomPerDay, _classes },
        { "messagesPerUserPerDay", model => model.MessagesPerUserPerDay, _classes },
        { "userModelMessagesPerRoomPerDay", model => model.UserModelMessagesPerRoomPerDay, _classes },
        { "workdayHours", model => model.WorkdayHours },
        { "endpointsPerUser", model => model.EndpointsPerUser },
        { "visibleRoomsPerEndpoint", model => model.VisibleRoomsPerEndpoint },
        { "polledParticipantsPerRoom", model => model.PolledParticipantsPerRoom },
        { "pollingIntervalMinutes", model => model.PollingIntervalMinutes },
        { "presenceChangesPerHour", model => model.PresenceChangesPerHour },
        { "joinedRoomsPerUser", model => model.JoinedRoomsPerUser },
        { "peakJoinRate", model => model.PeakJoinRate },
        { "bytesPerMessage?", model => model.BytesPerMessage },
    };

    private static readonly ResultShape<WorkloadRow> _row = new()
    {
        { "quantity", row => row.Quantity },
        { "class?", row => row.Class },
        { "value?", row => row.Value },
        { "limit?", row => row.Limit },
        { "margin?", row => row.Margin },
        { "basis", row => row.Basis },
        { "formula?", row => row.Formula },
        { "source", row => row.Source },
        { "note?", row => row.Note },
        { "fact?", row => row.Fact },
    };

    private static readonly ResultShape<WorkloadCeiling> _ceiling = new()
    {
        { "limit", ceiling => ceiling.Limit },
        { "maximum", ceiling => ceiling.Maximum },
        { "users?", ceiling => ceiling.Users },
        { "bindsFirst", ceiling => ceiling.BindsFirst },
        { "source", ceiling => ceiling.Source },
    };

    private static readonly ResultShape<WorkloadInput> _input = new()
    {
        { "name", input => input.Name },
        { "class?", input => input.Class },
        { "value", input => input.Value },
        { "default", input => input.Default },
        { "source", input => input.Source },
        { "fact?", input => input.Fact },
    };

    public static readonly ResultShape<WorkloadReport> Report = new()
    {
        { "poolFqdn?", report => report.PoolFqdn },
        { "model", report => report.Model, _model },
        { "users", report => report.Users },
        { "activeServers", report => report.ActiveServers },
        { "serversNeeded", report => report.ServersNeeded },
        { "withinLimits", report => report.WithinLimits },
        { "rows", report => report.Rows, _row },
        { "ceilings", report => report.Ceilings, _ceiling },
        { "firstLimits", report => report.FirstLimits, _ceiling },
        { "inputs", report => report.Inputs, _input },
    };
}
