namespace PersistentChat.Cmdlets;

/// <summary>The base of the cmdlets that state an object of a topology: what all objects can have.</summary>
public abstract class PChatObjectCommand : PChatEditCommand
{
    private protected PChatObjectCommand()
    {
    }

    /// <summary>Sets what parameters state that all objects have.</summary>
    private protected static void SetCommon<T, TSelf>(TopologyObjectBuilder<T, TSelf> builder)
        where T : TopologyObject
        where TSelf : TopologyObjectBuilder<T, TSelf>
    {
    }

    /// <summary>Whether a parameter that all objects have says something of this object.</summary>
    private protected virtual bool IsStated(string parameter) => IsBound(parameter);
}
