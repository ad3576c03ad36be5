namespace PersistentChat.Changes;

/// <summary>What has to happen to an object so that one topology becomes the other.</summary>
public enum ChangeAction
{
    /// <summary>It has to come into being.</summary>
    Create,
    /// <summary>One of its properties changes in place.</summary>
    Update,
    /// <summary>It has to go.</summary>
    Delete,
    /// <summary>It has to be deleted and created anew, because the product cannot change the property in place.</summary>
    Replace,
}
