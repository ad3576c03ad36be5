namespace PersistentChat;

/// <summary>The edition of the operating system of a computer, as far as the product's documents name it.</summary>
public enum ServerOperatingSystemEdition
{
    /// <summary>Standard.</summary>
    Standard,
    /// <summary>Enterprise.</summary>
    Enterprise,
    /// <summary>Datacenter.</summary>
    Datacenter,
    /// <summary>Web Server.</summary>
    Web,
    /// <summary>High-performance computing (HPC).</summary>
    Hpc,
}
