using System;

namespace PersistentChat.Renaming;

/// <summary>As what a name stands somewhere. A name that is borne by several is renamed as some and stays as others.</summary>
[Flags]
internal enum NameRole
{
    None = 0,
    Topology = 1,
    Site = 2,
    Computer = 4,
    FrontEndPool = 8,
    ChatPool = 16,
    LegacyPool = 32,
    Instance = 64,
    DataCenter = 128,
}
