namespace PersistentChat;

/// <summary>The edition of a front-end pool.</summary>
public enum FrontEndEdition
{
    /// <summary>An Enterprise Edition pool of one or more Front End Servers.</summary>
    Enterprise,
    /// <summary>A Standard Edition server, which is its own pool.</summary>
    Standard,
}
