using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Capacity;
using PersistentChat.Changes;
using PersistentChat.Components;
using PersistentChat.Dependencies;
using PersistentChat.Effects;
using PersistentChat.Resilience;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Results.Objects;

/// <summary>The objects that cmdlets and verbs return.</summary>
internal static class ResultShapes
{
    public static readonly ResultShape<CapacityReport> Capacity = new()
    {
        { "poolFqdn?", report => report.PoolFqdn },
        { "activeServers", report => report.ActiveServers },
        { "standbyServers", report => report.StandbyServers },
        { "maximumUsersPerServer", report => report.MaximumUsersPerServer },
        { "maximumConcurrentUsers", report => report.MaximumConcurrentUsers },
        { "concurrentUsers?", report => report.ConcurrentUsers },
        { "headroom?", report => report.Headroom },
        { "serversNeeded?", report => report.ServersNeeded },
        { "usersPerServerAfterOneFailure?", report => report.UsersPerServerAfterOneFailure },
    };

    public static readonly ResultShape<CapacityForecast> Forecast = new()
    {
        { "poolFqdn?", forecast => forecast.PoolFqdn },
        { "year", forecast => forecast.Year },
        { "concurrentUsers", forecast => forecast.ConcurrentUsers },
        { "activeServers", forecast => forecast.ActiveServers },
        { "maximumConcurrentUsers", forecast => forecast.MaximumConcurrentUsers },
        { "headroom", forecast => forecast.Headroom },
        { "serversNeeded?", forecast => forecast.ServersNeeded },
        { "limit", forecast => forecast.Limit },
        { "step", forecast => forecast.Step },
        { "servers", forecast => forecast.Servers },
        { "inPlace", forecast => forecast.InPlace },
        { "action", forecast => forecast.Action },
        { "source?", forecast => forecast.Source },
    };

    public static readonly ResultShape<TopologyComponent> Component = new()
    {
        { "component", component => component.Component },
        { "kind", component => component.Kind },
        { "runsOn", component => component.RunsOn },
        { "pool?", component => component.Pool },
        { "state", component => component.State },
        { "requires", component => component.Requires },
    };

    public static readonly ResultShape<TopologyChange> Change = new()
    {
        { "action", change => change.Action },
        { "kind", change => change.Kind },
        { "target", change => change.Target },
        { "pool?", change => change.Pool },
        { "property?", change => change.Property },
        { "before?", change => change.Before },
        { "after?", change => change.After },
        { "consequence?", change => change.Consequence },
        { "source?", change => change.Source },
    };

    public static readonly ResultShape<TopologyEffect> Effect = new()
    {
        { "area", effect => effect.Area },
        { "action", effect => effect.Action },
        { "target", effect => effect.Target },
        { "pool?", effect => effect.Pool },
        { "property?", effect => effect.Property },
        { "computers", effect => effect.Computers },
        { "before?", effect => effect.Before },
        { "after?", effect => effect.After },
        { "note?", effect => effect.Note },
        { "source?", effect => effect.Source },
    };

    public static readonly ResultShape<PoolDependency> Dependency = new()
    {
        { "pool", dependency => dependency.Pool },
        { "direction", dependency => dependency.Direction },
        { "kind", dependency => dependency.Kind },
        { "target", dependency => dependency.Target },
        { "property?", dependency => dependency.Property },
        { "computers", dependency => dependency.Computers },
        { "sharedWith", dependency => dependency.SharedWith },
        { "isShared", dependency => dependency.IsShared },
        { "fate", dependency => dependency.Fate },
        { "reason", dependency => dependency.Reason },
        { "purpose?", dependency => dependency.Purpose },
        { "source?", dependency => dependency.Source },
    };

    public static readonly ResultShape<FaultReport> Fault = new()
    {
        { "fault", report => report.Fault },
        { "target", report => report.Target },
        { "targets", report => report.Targets },
        { "pool?", report => report.Pool },
        { "outcome", report => report.Outcome },
        { "remainingUsers?", report => report.RemainingUsers },
        { "usersAfterAction?", report => report.UsersAfterAction },
        { "usersPerServer?", report => report.UsersPerServer },
        { "overload?", report => report.Overload },
        { "isSinglePointOfFailure", report => report.IsSinglePointOfFailure },
        { "action", report => report.Action },
        { "source", report => report.Source },
    };

    private static readonly ResultShape<OtherProduct> _otherProduct = new()
    {
        { "product", other => other.Product },
        { "word", other => other.Word },
        { "document", other => other.Document },
    };

    public static readonly ResultShape<Rule> Rule = new()
    {
        { "id", rule => rule.Id },
        { "category", rule => rule.Category },
        { "severity", rule => rule.Severity },
        { "products", rule => rule.Products },
        { "otherProduct?", rule => rule.OtherProduct, _otherProduct },
        { "source", rule => rule.Source },
        { "facts", rule => rule.Facts },
        { "title", rule => rule.Title },
        { "why", rule => rule.Why },
        { "remedy", rule => rule.Remedy },
        { "condition", rule => rule.Condition },
        { "helpUri", rule => rule.HelpUri },
        { "since", rule => rule.Since },
        { "changed?", rule => rule.Changed },
        { "change?", rule => rule.Change },
    };

    /// <summary>What a list of results may hold.</summary>
    public static IReadOnlyList<ResultShape> All { get; } =
    [
        InspectionShapes.Report, Rule, Capacity, Forecast, WorkloadShapes.Report, Fault, Component,
        RequirementShapes.Port, RequirementShapes.Dns, RequirementShapes.Certificate, Change, Effect, Dependency,
    ];

    /// <summary>The properties of what a list of results holds.</summary>
    /// <exception cref="ArgumentException">Nothing returns such objects.</exception>
    public static ResultShape<T> Of<T>() where T : class =>
        All.OfType<ResultShape<T>>().FirstOrDefault() ?? throw new ArgumentException(typeof(T).Name, nameof(T));
}
