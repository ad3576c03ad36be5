using System.Linq;
using System.Management.Automation;
using PersistentChat.Internal;
using PersistentChat.Keys;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
using PersistentChat.Rules.Stated;

namespace PersistentChat.Cmdlets;

/// <summary>Makes a rule of the house, in a file that RulePath chooses.</summary>
[Cmdlet(VerbsCommon.New, "PChatRule")]
[OutputType(typeof(RuleScript))]
public sealed class NewPChatRuleCommand : PChatCommand
{
    /// <summary>The id: capital letters, digits and at least one hyphen.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ValidateNotNullOrEmpty]
    public string Id { get; set; } = "";

    /// <summary>The kind of objects that it speaks of.</summary>
    [Parameter(Mandatory = true)]
    [ValidateNotNullOrEmpty]
    [AcceptedValues("topology", "directory", "site", "frontEndPool", "sqlInstance", "computer", "chatPool", "chatServer")]
    [ArgumentCompleter(typeof(SubjectCompleter))]
    public string For { get; set; } = "";

    /// <summary>The severity of a finding.</summary>
    [Parameter]
    [PSDefaultValue(Value = Severity.Warning)]
    [Typed(typeof(Severity))]
    public Severity Severity { get; set; } = Severity.Warning;

    /// <summary>What the rule says, in one line: a text, or a table of texts by language.</summary>
    [Parameter(Mandatory = true)]
    [ValidateNotNull]
    public object Title { get; set; } = "";

    /// <summary>What to do about a finding: a text, or a table of texts by language.</summary>
    [Parameter]
    [ValidateNotNull]
    public object? Remedy { get; set; }

    /// <summary>What an object must be: one value, true where it is.</summary>
    [Parameter(Mandatory = true)]
    [ValidateNotNull]
    public ScriptBlock Condition { get; set; } = null!;

    /// <summary>What a finding says: a text, or a table of texts by language.</summary>
    [Parameter]
    [ValidateNotNull]
    public ScriptBlock? Message { get; set; }

    private protected override void Execute()
    {
        var id = StatedRule.CheckedId(Id);
        if (SubjectKind.Find(For.Trim()) is not { } subjects)
        {
            string[] names = [.. SubjectKind.All.Select(kind => kind.Name)];
            throw new TopologyException(TopologyError.InvalidValue, For, For, "-" + nameof(For), new Guess(For, names), new Enumeration(names));
        }
        WriteObject(new RuleScript(id, subjects, Severity, Text(nameof(Title), Title), Remedy is null ? null : Text(nameof(Remedy), Remedy), Condition, Message));
    }

    private static LocalText Text(string parameter, object value) =>
        TypedAttribute.Bare(value) as LocalText ?? StatedTables.Read(new LocalTextKind(), "-" + parameter, value)
        ?? throw new TopologyException(TopologyError.NameMissing, value, "-" + parameter);
}
