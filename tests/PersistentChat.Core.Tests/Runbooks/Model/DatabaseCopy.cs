namespace PersistentChat.Tests.Runbooks.Model;

/// <summary>A database on one instance: whether it can be used, and the last message in it.</summary>
internal sealed record DatabaseCopy(bool IsOnline, int LastMessage);
