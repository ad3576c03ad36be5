using PersistentChat.Workload;

namespace PersistentChat.Tests;

/// <summary>The sample of the capacity planning page (80,000 users, 4 servers): what it prints beside what is calculated.</summary>
public class PrintedFiguresTests
{
    private static readonly WorkloadReport _sample = WorkloadCalculator.Calculate(new WorkloadModel(80_000, provisionedUsers: 150_000));

    [Theory]
    [InlineData(WorkloadQuantity.ServersNeeded, null, 4)]
    [InlineData(WorkloadQuantity.ActiveServers, null, 4)]
    [InlineData(WorkloadQuantity.ConcurrentUsers, null, 80_000)]
    [InlineData(WorkloadQuantity.ProvisionedUsers, null, 150_000)]
    [InlineData(WorkloadQuantity.Endpoints, null, 120_000)]
    [InlineData(WorkloadQuantity.Rooms, RoomClass.Small, 32_000)]
    [InlineData(WorkloadQuantity.Rooms, RoomClass.Medium, 1_067)]
    [InlineData(WorkloadQuantity.Rooms, RoomClass.Large, 10)]
    [InlineData(WorkloadQuantity.Rooms, null, 33_077)]
    [InlineData(WorkloadQuantity.OpenRooms, RoomClass.Small, 960)]
    [InlineData(WorkloadQuantity.OpenRooms, RoomClass.Medium, 32)]
    [InlineData(WorkloadQuantity.OpenRooms, RoomClass.Large, 5)]
    [InlineData(WorkloadQuantity.OpenRooms, null, 997)]
    [InlineData(WorkloadQuantity.NonOpenRooms, RoomClass.Small, 31_040)]
    [InlineData(WorkloadQuantity.NonOpenRooms, RoomClass.Medium, 1_035)]
    [InlineData(WorkloadQuantity.NonOpenRooms, RoomClass.Large, 5)]
    [InlineData(WorkloadQuantity.NonOpenRooms, null, 32_080)]
    [InlineData(WorkloadQuantity.AuditoriumRooms, RoomClass.Small, 0)]
    [InlineData(WorkloadQuantity.AuditoriumRooms, RoomClass.Medium, 32)]
    [InlineData(WorkloadQuantity.AuditoriumRooms, RoomClass.Large, 5)]
    [InlineData(WorkloadQuantity.UserEntries, RoomClass.Small, 465_600)]
    [InlineData(WorkloadQuantity.UserEntries, RoomClass.Medium, 15_520)]
    [InlineData(WorkloadQuantity.UserEntries, RoomClass.Large, 0)]
    [InlineData(WorkloadQuantity.GroupEntries, RoomClass.Small, 46_560)]
    [InlineData(WorkloadQuantity.GroupEntries, RoomClass.Medium, 4_656)]
    [InlineData(WorkloadQuantity.GroupEntries, RoomClass.Large, 50)]
    [InlineData(WorkloadQuantity.PresenterEntries, RoomClass.Small, 0)]
    [InlineData(WorkloadQuantity.PresenterEntries, RoomClass.Medium, 192)]
    [InlineData(WorkloadQuantity.PresenterEntries, RoomClass.Large, 50)]
    [InlineData(WorkloadQuantity.ManagerEntries, RoomClass.Small, 192_000)]
    [InlineData(WorkloadQuantity.ManagerEntries, RoomClass.Medium, 6_400)]
    [InlineData(WorkloadQuantity.ManagerEntries, RoomClass.Large, 60)]
    [InlineData(WorkloadQuantity.AccessControlEntries, RoomClass.Small, 704_160)]
    [InlineData(WorkloadQuantity.AccessControlEntries, RoomClass.Medium, 26_768)]
    [InlineData(WorkloadQuantity.AccessControlEntries, RoomClass.Large, 160)]
    [InlineData(WorkloadQuantity.AccessControlEntries, null, 731_088)]
    [InlineData(WorkloadQuantity.RoomsWithInvitations, RoomClass.Small, 16_000)]
    [InlineData(WorkloadQuantity.RoomsWithInvitations, RoomClass.Medium, 533)]
    [InlineData(WorkloadQuantity.RoomsWithInvitations, RoomClass.Large, 5)]
    [InlineData(WorkloadQuantity.Invitations, RoomClass.Small, 960_000)]
    [InlineData(WorkloadQuantity.Invitations, RoomClass.Medium, 120_000)]
    [InlineData(WorkloadQuantity.Invitations, RoomClass.Large, 80_000)]
    [InlineData(WorkloadQuantity.Invitations, null, 1_160_000)]
    [InlineData(WorkloadQuantity.InvitationsBeforeDegradation, null, 1_160_000)]
    [InlineData(WorkloadQuantity.ChatRateByRoom, RoomClass.Small, 55.56)]
    [InlineData(WorkloadQuantity.ChatRateByRoom, RoomClass.Medium, 18.52)]
    [InlineData(WorkloadQuantity.ChatRateByRoom, RoomClass.Large, 0.03)]
    [InlineData(WorkloadQuantity.ChatRateByRoom, null, 74)]
    [InlineData(WorkloadQuantity.ChatRateByUser, RoomClass.Small, 41.67)]
    [InlineData(WorkloadQuantity.ChatRateByUser, RoomClass.Medium, 13.89)]
    [InlineData(WorkloadQuantity.ChatRateByUser, RoomClass.Large, 0.28)]
    [InlineData(WorkloadQuantity.ChatRateByUser, null, 56)]
    [InlineData(WorkloadQuantity.MessagesPerRoomByUser, RoomClass.Small, 38)]
    [InlineData(WorkloadQuantity.MessagesPerRoomByUser, RoomClass.Medium, 375)]
    [InlineData(WorkloadQuantity.MessagesPerRoomByUser, RoomClass.Large, 800)]
    [InlineData(WorkloadQuantity.MessagesPerRoomByUser, null, 1_213)]
    [InlineData(WorkloadQuantity.ChatRateOfUserModel, RoomClass.Small, 22.22)]
    [InlineData(WorkloadQuantity.ChatRateOfUserModel, RoomClass.Medium, 1.67)]
    [InlineData(WorkloadQuantity.ChatRateOfUserModel, RoomClass.Large, 0.15)]
    [InlineData(WorkloadQuantity.ChatRateOfUserModel, null, 24)]
    [InlineData(WorkloadQuantity.PeakJoinRate, null, 10)]
    [InlineData(WorkloadQuantity.PolledParticipants, null, 15_000)]
    [InlineData(WorkloadQuantity.PresenceChanges, null, 133.33)]
    public void A_printed_figure_is_reproduced(WorkloadQuantity quantity, RoomClass? room, double printed) =>
        Assert.Equal(printed, Math.Round(Value(_sample, quantity, room), Digits(printed), MidpointRounding.AwayFromZero));

    // What the page states and what it prints do not agree: the defaults follow what it prints.
    [Theory]
    [InlineData(RoomClass.Small, 1_920, 0)]
    [InlineData(RoomClass.Medium, 64, 192)]
    [InlineData(RoomClass.Large, 30, 50)]
    public void The_stated_auditoriums_do_not_give_the_printed_entries(RoomClass room, double stated, double printed)
    {
        var report = WorkloadCalculator.Calculate(new WorkloadModel(80_000).With(it =>
        {
            it.AuditoriumPercent = new ClassValues(1, 1, 50);
            it.PresentersPerAuditorium = new ClassValues(6, 6, 6);
        }));
        Assert.Equal(stated, Value(report, WorkloadQuantity.PresenterEntries, room), 3);
        Assert.NotEqual(stated, printed);
        Assert.Equal(printed, Value(_sample, WorkloadQuantity.PresenterEntries, room), 3);
        Assert.Equal(732_860, Value(report, WorkloadQuantity.AccessControlEntries, null), 3);
    }

    // The second block of the page, which its total ignores: the last two figures follow from none of its inputs.
    [Theory]
    [InlineData(WorkloadQuantity.GroupEntries, RoomClass.Small, 155_200, true)]
    [InlineData(WorkloadQuantity.GroupEntries, RoomClass.Medium, 5_173, true)]
    [InlineData(WorkloadQuantity.GroupEntries, RoomClass.Large, 68, false)]
    [InlineData(WorkloadQuantity.UserEntries, RoomClass.Small, 465_600, true)]
    [InlineData(WorkloadQuantity.UserEntries, RoomClass.Medium, 77_600, true)]
    [InlineData(WorkloadQuantity.UserEntries, RoomClass.Large, 72_000, false)]
    public void The_leftover_rows_are_reproduced_as_far_as_they_can_be(WorkloadQuantity quantity, RoomClass room, double printed, bool reproducible)
    {
        var report = WorkloadCalculator.Calculate(new WorkloadModel(80_000).With(it => { it.DirectPercent = new ClassValues(50, 50, 50); it.GroupsPerList = new ClassValues(10, 10, 15); }));
        Assert.Equal(reproducible, Math.Round(Value(report, quantity, room)) == printed);
    }

    [Fact]
    public void The_invitation_table_s_other_row_of_users_does_not_give_its_total()
    {
        var report = WorkloadCalculator.Calculate(new WorkloadModel(80_000).With(it => it.InvitedUsersPerRoom = new ClassValues(30, 150, 16_000)));
        Assert.Equal(640_000, Value(report, WorkloadQuantity.Invitations, null), 3);
    }

    [Fact]
    public void The_other_user_model_is_calculated_with_its_own_inputs() =>
        Assert.Equal(
            4_000,
            Value(
                WorkloadCalculator.Calculate(new WorkloadModel(80_000).With(it => { it.EndpointsPerUser = 1; it.PolledParticipantsPerRoom = 10; })),
                WorkloadQuantity.PolledParticipants, null),
            3);

    [Fact]
    public void After_one_of_four_servers_26667_users_remain_on_each_and_30000_are_allowed()
    {
        var row = Assert.Single(_sample.Rows, row => row.Quantity == WorkloadQuantity.UsersPerServerAfterOneFailure);
        Assert.Equal((26_667, 30_000, 3_333, "C-10"), (row.Value, row.Limit, row.Margin, row.Fact));
    }

    [Fact]
    public void Skype_for_Business_Server_has_no_limit_after_the_loss_of_a_server()
    {
        var report = WorkloadCalculator.Calculate(new WorkloadModel(80_000), null, Product.SkypeForBusiness2015);
        var row = Assert.Single(report.Rows, row => row.Quantity == WorkloadQuantity.UsersPerServerAfterOneFailure);
        Assert.Equal((26_667, null, null), (row.Value, row.Limit, row.Fact));
        Assert.DoesNotContain("Lync", row.Source);
    }

    [Theory]
    [InlineData(WorkloadQuantity.NonOpenRooms, "C-08")]
    [InlineData(WorkloadQuantity.AuditoriumRooms, "C-08")]
    [InlineData(WorkloadQuantity.PresenterEntries, "C-08")]
    [InlineData(WorkloadQuantity.Invitations, "C-07")]
    [InlineData(WorkloadQuantity.InvitationsBeforeDegradation, "C-06")]
    [InlineData(WorkloadQuantity.ChatRateByRoom, "C-09")]
    [InlineData(WorkloadQuantity.PolledParticipants, "C-09")]
    public void Rows_that_the_documents_contradict_are_marked(WorkloadQuantity quantity, string fact) =>
        Assert.All(_sample.Rows.Where(row => row.Quantity == quantity), row =>
        {
            Assert.Equal(fact, row.Fact);
            Assert.False(string.IsNullOrEmpty(row.Note));
        });

    private static double Value(WorkloadReport report, WorkloadQuantity quantity, RoomClass? room) =>
        Assert.Single(report.Rows, row => row.Quantity == quantity && row.Class == room).Value!.Value;

    private static int Digits(double printed) => printed == Math.Floor(printed) ? 0 : 2;

    /// <summary>Nobody makes two thirds of a room; a rate has a fraction, and something is not nothing.</summary>
    [Theory]
    [InlineData(80_000, WorkloadQuantity.Rooms, RoomClass.Medium, "1,067")]
    [InlineData(80_000, WorkloadQuantity.NonOpenRooms, RoomClass.Medium, "1,035")]
    [InlineData(50_000, WorkloadQuantity.Rooms, RoomClass.Medium, "667")]
    [InlineData(25_000, WorkloadQuantity.AuditoriumRooms, RoomClass.Large, "2")]
    [InlineData(100, WorkloadQuantity.Rooms, RoomClass.Large, "< 1")]
    [InlineData(101, WorkloadQuantity.Endpoints, null, "152")]
    [InlineData(80_000, WorkloadQuantity.ChatRateByRoom, RoomClass.Small, "55.56")]
    [InlineData(80_000, WorkloadQuantity.PresenceChanges, null, "133.33")]
    [InlineData(80_000, WorkloadQuantity.MessagesPerRoomByUser, RoomClass.Small, "37.5")]
    [InlineData(0, WorkloadQuantity.Rooms, RoomClass.Small, "0")]
    public void Figures_are_written_as_a_person_reads_them(int users, WorkloadQuantity quantity, RoomClass? room, string expected)
    {
        using var scope = new CultureScope("en-US");
        var row = WorkloadCalculator.Calculate(new WorkloadModel(users)).Rows.Single(row => row.Quantity == quantity && row.Class == room);
        Assert.Equal(expected, WorkloadNames.Number(row, row.Value));
    }

    [Fact]
    public void A_limit_that_is_passed_by_less_than_one_is_passed()
    {
        var report = WorkloadCalculator.Calculate(new WorkloadModel(80_000));
        var row = report.Rows.Single(row => row.Quantity == WorkloadQuantity.AccessControlEntries && row.Class is null);
        Assert.Equal("< 0", WorkloadNames.Number(row, -0.25));
        Assert.Equal("", WorkloadNames.Number(row, null));
    }
}
