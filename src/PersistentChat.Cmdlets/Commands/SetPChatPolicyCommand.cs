using System.Collections;
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
    public Policy? InputObject { get; set; }

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

    /// <summary>Returns the policy as it is then.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Execute()
    {
        var present = Current.Policy;
        var changed = Changed(InputObject ?? present);
        if (changed != present && !Apply(Current.With(changed), Current))
            return;
        if (PassThru)
            WriteObject(changed);
    }

    private Policy Changed(Policy policy)
    {
        var draft = (Policy)PolicyKeys.Table.Draft(policy);
        WhereBound(nameof(Severity), () => SetSeverities(draft));
        Set(nameof(Naming), "naming", Naming);
        Set(nameof(StandbyShare), "standbyShare", StandbyShare);
        Set(nameof(MinimumHeadroom), "minimumHeadroom", MinimumHeadroom);
        Set(nameof(SqlVersion), "sqlVersions", One(SqlVersion));
        draft.Complete();
        return draft;

        void Set(string parameter, string key, object? value) =>
            WhereBound(parameter, () => StatedTables.Set(PolicyKeys.Table, draft, PolicyKeys.Table[key], "-" + parameter, value));
    }

    private void SetSeverities(Policy draft)
    {
        var key = PolicyKeys.Table["severities"];
        if (Severity is null)
        {
            StatedTables.Set(PolicyKeys.Table, draft, key, "-" + nameof(Severity), null);
            return;
        }
        var named = Severity.Keys.Cast<object>().Select(rule => draft.Ids.Get(rule.ToString()!).Id).ToArray();
        var others = draft.Severities.Where(severity => !named.Contains(severity.Rule)).ToArray();
        var stated = new Hashtable();
        foreach (var rule in Severity.Keys.Cast<object>().Where(rule => Severity[rule] is not null))
            stated[rule] = Severity[rule];
        StatedTables.Set(PolicyKeys.Table, draft, key, "-" + nameof(Severity), stated);
        draft.Severities = Internal.ValueList.Of(draft.Severities.Concat(others));
    }

    // What comes alone and is no version is the whole statement.
    private static object? One(object[]? values) =>
        values?.Length == 1 && (values[0] is PSObject wrapper ? wrapper.BaseObject : values[0]) is IDictionary or SqlVersionPolicy ? values[0] : values;
}
