namespace PersistentChat.HelpBuilder.Tests;

/// <summary>The help as it is written now.</summary>
internal static class PresentHelp
{
    private static readonly Lazy<HelpLibrary> _library = new(() => HelpLibrary.Read(Repository.PathOf("docs", "cmdlets")));

    /// <summary>All of it.</summary>
    public static HelpLibrary Library => _library.Value;

    /// <summary>The languages that the module speaks.</summary>
    public static string[] Languages => ["de", "en-US", "es"];

    /// <summary>The help of every cmdlet in a language.</summary>
    public static IEnumerable<CmdletHelp> HelpIn(string language) => Library.Cmdlets.Select(Library.Languages[language].HelpOf);

    /// <summary>The compiled cmdlet of that name.</summary>
    public static CompiledCmdlet Cmdlet(string name) => Library.Cmdlets.Single(cmdlet => cmdlet.Name == name);
}
