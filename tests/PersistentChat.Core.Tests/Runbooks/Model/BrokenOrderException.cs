namespace PersistentChat.Tests.Runbooks.Model;

/// <summary>A step came when what it needs was not there, or left a state that no step may leave.</summary>
internal sealed class BrokenOrderException(string message) : Exception(message);
