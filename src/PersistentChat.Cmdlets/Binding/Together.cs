namespace PersistentChat.Cmdlets;

/// <summary>Parameters that do nothing without another one.</summary>
internal static class Together
{
    /// <param name="isStated">Whether the parameter is there.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="hasOther">Whether the other one is there.</param>
    /// <param name="other">The parameter that it needs.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.OtherMissing"/>.</exception>
    public static void Refuse(bool isStated, string parameter, bool hasOther, string other)
    {
        if (isStated && !hasOther)
            throw new TopologyException(TopologyError.OtherMissing, "-" + parameter, "-" + parameter, "-" + other);
    }
}
