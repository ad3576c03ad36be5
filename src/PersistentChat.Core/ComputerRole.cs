namespace PersistentChat;

/// <summary>A role of a computer that no other section of a topology states.</summary>
public enum ComputerRole
{
    /// <summary>Director.</summary>
    Director,
    /// <summary>Edge Server.</summary>
    Edge,
    /// <summary>Stand-alone Mediation Server.</summary>
    Mediation,
    /// <summary>Office Web Apps Server.</summary>
    OfficeWebApps,
    /// <summary>Video Interop Server.</summary>
    VideoInterop,
    /// <summary>Trusted application server.</summary>
    TrustedApplication,
    /// <summary>Reverse proxy.</summary>
    ReverseProxy,
    /// <summary>Exchange Server.</summary>
    Exchange,
    /// <summary>SharePoint Server.</summary>
    SharePoint,
}
