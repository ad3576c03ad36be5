namespace PersistentChat;

/// <summary>The product generation a topology belongs to.</summary>
public enum Product
{
    /// <summary>Lync Server 2013.</summary>
    Lync2013,
    /// <summary>Skype for Business Server 2015.</summary>
    SkypeForBusiness2015,
}
