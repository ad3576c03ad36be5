using PersistentChat.Inspection;
using PersistentChat.Keys;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>The note that topology documents do not say which chat servers are active, in the words of the questions that ask for it.</summary>
internal static class ServerStates
{
    public const string Note = "Note_ServerStates";

    /// <summary>The line that answers it, at whichever server.</summary>
    public static string Line => FactForms.Of(new OpenFact(FactPlace.ChatServer, ImportNames.Unknown, ChatServerKeys.State));
}
