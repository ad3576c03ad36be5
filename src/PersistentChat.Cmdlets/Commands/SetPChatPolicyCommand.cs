using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using PersistentChat.Keys;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Cmdlets;

/// <summary>Changes what the current topology lays down beyond the product's documents; what is left out stays, and $null takes away.</summary>
[Cmdlet(VerbsCommon.Set, "PChatPolicy", SupportsShouldProcess = true)]
[OutputType(typeof(Policy))]
public sealed class SetPChatPolicyCommand : PChatEditCommand
{
    /// <summary>A policy, such as that of another topology, in place of the one that there is; the other parameters change it.</summary>
    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    /// <summary>Other severities by the ids of their rules; each is a word, or a table with Severity and Reason, and $null takes it away. Other rules keep theirs.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public IDictionary? Severity { get; set; }

    /// <summary>How objects are named: a table of kinds with their patterns, Severity and Reason.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public object? Naming { get; set; }

    /// <summary>Standby servers for each active one: a number, or a table with Least, Severity and Reason.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public object? StandbyShare { get; set; }

    /// <summary>Room for more users in each pool: a number, a percentage, or a table with Least, Severity and Reason.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public object? MinimumHeadroom { get; set; }

    /// <summary>The versions of SQL Server, or a table with Allowed, Severity and Reason.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("SqlVersions")]
    public object[]? SqlVersion { get; set; }

    /// <summary>The rules of the house that it states without code, in place of those there were: tables with the keys of the document.</summary>
    [Parameter]
    public object[]? StatedRule { get; set; }

    /// <summary>Rules and categories that no document weakens, in place of those there were.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [CopiedLocks]
    public string[]? Locked { get; set; }

    /// <summary>Under which terms suppressions count: a table with MaxDays, Require and NoticeDays.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("Suppressions")]
    public object? Suppression { get; set; }

    /// <summary>Returns the policy as it is then.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Execute()
    {
        var present = Current.Policy;
        var changed = Changed(InputObject?.BaseObject as Policy ?? present);
        if (changed != present && !Apply(Current.With(changed), Current, PolicyKeys.Table, present, changed))
            return;
        if (PassThru)
            WriteObject(changed);
    }

    private Policy Changed(Policy policy)
    {
        var copy = CopiedPolicy.Of(InputObject);
        CopiedPolicy.RefuseRules(copy);
        var draft = (Policy)PolicyKeys.Table.Draft(policy);
        // A severity may be that of a rule that is stated with it.
        Set(nameof(StatedRule), "rules", Stated(StatedRule));
        WhereBound(nameof(Severity), () => SetSeverities(draft));
        if (!IsBound(nameof(Severity)) && CopiedPolicy.Severities(copy) is { } severities)
        {
            Severity = severities;
            SetSeverities(draft);
            Severity = null;
        }
        Set(nameof(Naming), "naming", Given(Naming, nameof(Naming)));
        Set(nameof(StandbyShare), "standbyShare", Share(Given(StandbyShare, nameof(StandbyShare))));
        Set(nameof(MinimumHeadroom), "minimumHeadroom", Given(MinimumHeadroom, nameof(MinimumHeadroom)));
        Set(nameof(SqlVersion), "sqlVersions", One(LanguagePrimitives.ConvertTo<object[]?>(Given(SqlVersion, nameof(SqlVersion), nameof(Policy.SqlVersions)))));
        Set(nameof(Locked), "locked", CopiedLocksAttribute.Locks(Given(Locked, nameof(Locked))));
        Set(nameof(Suppression), "suppressions", Given(Suppression, nameof(Suppression), nameof(Policy.Suppressions)));
        draft.Complete();
        return draft;

        // A copy is bound by its properties only where it comes through the pipeline, and a table not even there.
        object? Given(object? bound, params string[] names) => IsBound(names[0]) ? bound : CopiedPolicy.Stated(copy, names);

        void Set(string parameter, string key, object? value)
        {
            // What a row leaves empty it does not state.
            if (copy is null ? IsBound(parameter) : !CopiedPolicy.IsNothing(value))
                StatedTables.Set(PolicyKeys.Table, draft, PolicyKeys.Table[key], "-" + parameter, CopiedPolicy.Value(value, ((IKey)PolicyKeys.Table[key]).Kind));
        }
    }

    private void SetSeverities(Policy draft)
    {
        var key = PolicyKeys.Table["severities"];
        if (Severity is null)
        {
            StatedTables.Set(PolicyKeys.Table, draft, key, "-" + nameof(Severity), null);
            return;
        }
        var named = Severity.Keys.Cast<object>().Select(rule => draft.Ids.Named(rule.ToString()!)).ToArray();
        var others = draft.Severities.Where(severity => !named.Contains(severity.Rule)).ToArray();
        var stated = new Hashtable();
        foreach (var rule in Severity.Keys.Cast<object>().Where(rule => Severity[rule] is not null))
            stated[rule] = Severity[rule];
        StatedTables.Set(PolicyKeys.Table, draft, key, "-" + nameof(Severity), stated);
        draft.Severities = Internal.ValueList.Of(draft.Severities.Concat(others));
    }

    /// <summary>A share as people say it, such as 50%; anything else as it is.</summary>
    private static object? Share(object? value) =>
        value is string text && text.Trim() is { Length: > 1 } share && share[share.Length - 1] == '%'
        && decimal.TryParse(share.Substring(0, share.Length - 1), NumberStyles.AllowDecimalPoint | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var percent)
            ? percent / 100
            : value;

    // Rules of another policy come as they are.
    private static object? Stated(object[]? rules)
    {
        var bare = rules?.Select(rule => rule is PSObject wrapper ? wrapper.BaseObject : rule)
            .SelectMany(rule => rule is IEnumerable<StatedRule> several ? several.Cast<object>() : [rule]).ToArray();
        return bare?.Length > 0 && bare.All(rule => rule is StatedRule) ? Internal.ValueList.Of(bare.Cast<StatedRule>()) : rules;
    }

    // What comes alone and is no version is the whole statement.
    private static object? One(object[]? values) =>
        values?.Length == 1 && (values[0] is PSObject wrapper ? wrapper.BaseObject : values[0]) is IDictionary or SqlVersionPolicy ? values[0] : values;
}
