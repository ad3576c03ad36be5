namespace PersistentChat.Diagrams;

/// <summary>What a box of a diagram stands for.</summary>
internal enum BoxKind
{
    Clients,
    FrontEndPool,
    FrontEndServer,
    WebService,
    BackEnd,
    ChatPool,
    DataCenter,
    ChatServer,
    Store,
    Database,
    Files,
    Folder,
    Directory,
    Domain,
    DomainController,
    AdministrativeComputer,
}
