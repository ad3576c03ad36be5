using PersistentChat.Rules.Policies;
using PersistentChat.Rules.Stated;

namespace PersistentChat.Rules.Scripted;

/// <summary>A rule of the house in the language of a host.</summary>
/// <param name="Id">The id, of the form that those of the house have.</param>
/// <param name="Subjects">The kind of objects that it speaks of.</param>
/// <param name="Severity">The severity of a finding.</param>
/// <param name="Title">What the rule says, in one line.</param>
/// <param name="Remedy">What to do about a finding; null when nothing is stated.</param>
/// <param name="File">The full path of the file that it stands in.</param>
/// <param name="Script">What judges the objects.</param>
internal sealed record ScriptedRule(string Id, SubjectKind Subjects, Severity Severity, LocalText Title, LocalText? Remedy, string File, IRuleScript Script);
