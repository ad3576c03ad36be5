using System.Management.Automation;
using PersistentChat.Capacity;

namespace PersistentChat.Cmdlets;

/// <summary>Computes how many users chat pools carry, or what a number of users needs, today or as it grows.</summary>
[Cmdlet(VerbsCommon.Get, "PChatCapacity", DefaultParameterSetName = ParameterSets.Current)]
[OutputType(typeof(CapacityReport), typeof(CapacityForecast))]
public sealed class GetPChatCapacityCommand : PChatPoolsCommand
{
    /// <summary>Numbers of users that are connected at the same time, 0 or more; no topology is needed.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ParameterSets.Users)]
    [Typed(typeof(int[]))]
    public int[] Users { get; set; } = [];

    /// <summary>Active servers, 1 or more; left out, as many as the users need, at most 4.</summary>
    [Parameter(ParameterSetName = ParameterSets.Users)]
    [Alias("Servers")]
    [Typed(typeof(int))]
    public int? ActiveServers { get; set; }

    /// <summary>Growth in a year, in percent of the users of the year before, 0 to 1,000; what each year asks for is returned instead.</summary>
    [Parameter]
    [Typed(typeof(int))]
    public int? GrowthPercent { get; set; }

    /// <summary>Years to look ahead, 1 to 25.</summary>
    [Parameter]
    [PSDefaultValue(Value = CapacityForecaster.DefaultYears)]
    [Typed(typeof(int))]
    public int Years { get; set; } = CapacityForecaster.DefaultYears;

    private protected override void Begin() => Together.Refuse(IsBound(nameof(Years)), nameof(Years), GrowthPercent is not null, nameof(GrowthPercent));

    private protected override void Execute()
    {
        if (ActiveServers > Limits.ActiveServers)
            WriteWarning(CmdletTexts.Format("BeyondActiveServers", ActiveServers, Limits.ActiveServers));
        if (ParameterSetName == ParameterSets.Users)
            ForEach(Users, Write);
        else
            base.Execute();
    }

    // A pool object is computed as it is.
    private protected override void WriteNamed(Topology topology, PoolIdentity identity) =>
        Write((ParameterSetName == ParameterSets.Current ? identity.Pool : null) ?? topology.GetChatPool(identity.ToFqdn()));

    private protected override void WriteAll(Topology topology)
    {
        if (GrowthPercent is not { } growth)
        {
            ForEach(topology.ChatPools, Write);
            return;
        }
        WriteObject(CapacityForecaster.Forecast(topology, growth, Years), enumerateCollection: true);
        foreach (var pool in topology.ChatPools)
            WarnWithoutUsers(pool);
    }

    private void Write(ChatPool pool)
    {
        if (GrowthPercent is not { } growth)
        {
            WriteObject(CapacityPlanner.Plan(pool));
            return;
        }
        WriteObject(CapacityForecaster.Forecast(pool, growth, Years), enumerateCollection: true);
        WarnWithoutUsers(pool);
    }

    private void Write(int users)
    {
        if (GrowthPercent is { } growth)
            WriteObject(CapacityForecaster.Forecast(users, ActiveServers, growth, Years), enumerateCollection: true);
        else
            WriteObject(CapacityPlanner.Plan(users, ActiveServers));
    }

    private void WarnWithoutUsers(ChatPool pool)
    {
        if (pool.Users.Concurrent is null)
            WriteWarning(CmdletTexts.Format("NoUsersToGrow", pool.Fqdn));
    }
}
