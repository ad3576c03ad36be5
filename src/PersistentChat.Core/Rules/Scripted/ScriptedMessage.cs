using PersistentChat.Internal;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Rules.Scripted;

/// <summary>What a scripted rule says of an object, in the language of whoever reads it.</summary>
internal sealed class ScriptedMessage(LocalText? message, LocalText title, object target)
{
    public override string ToString() => message?.ToString() ?? Texts.Format("Scripted_Message", target, title);
}
