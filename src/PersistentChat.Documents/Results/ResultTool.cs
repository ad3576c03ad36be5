using PersistentChat.Rules;

namespace PersistentChat.Documents.Results;

/// <summary>What made results.</summary>
internal sealed class ResultTool
{
    public static readonly ResultTool This = new();

    private ResultTool()
    {
    }

    public string Name { get; } = "PersistentChatTopology";

    public string Version { get; } = typeof(Topology).Assembly.GetName().Version!.ToString(3);

    public string CatalogueVersion { get; } = RuleCatalog.Version;
}
