using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PersistentChat.HelpBuilder;

/// <summary>The help of every cmdlet in every language, and what is wrong with its pages.</summary>
internal sealed class HelpLibrary
{
    private const string HelpFile = "PersistentChat.Cmdlets.dll-Help.xml";

    private readonly List<PageProblem> _problems = [];

    private HelpLibrary(IReadOnlyList<CompiledCmdlet> cmdlets) => Cmdlets = cmdlets;

    /// <summary>The cmdlets as they were compiled, by name.</summary>
    public IReadOnlyList<CompiledCmdlet> Cmdlets { get; }

    /// <summary>The pages by language; a language is a folder.</summary>
    public Dictionary<string, LanguagePages> Languages { get; } = [];

    /// <summary>What is wrong, by file and line.</summary>
    public IEnumerable<PageProblem> Problems => _problems.OrderBy(problem => problem.File, System.StringComparer.Ordinal).ThenBy(problem => problem.Line);

    /// <summary>Reads and checks the pages under a folder that has a folder a language.</summary>
    public static HelpLibrary Read(string folder)
    {
        var library = new HelpLibrary(CmdletReader.All());
        foreach (var language in Directory.GetDirectories(folder).Order())
            library.Languages.Add(Path.GetFileName(language), LanguagePages.Read(language, library.Cmdlets, library._problems));
        return library;
    }

    /// <summary>Writes one help file a language, where PowerShell looks for it.</summary>
    public void Write(string moduleFolder)
    {
        foreach (var (language, pages) in Languages)
        {
            var folder = Directory.CreateDirectory(Path.Combine(moduleFolder, language)).FullName;
            MamlWriter.Write(Path.Combine(folder, HelpFile), Cmdlets.Select(cmdlet => pages.HelpOf(cmdlet)));
        }
    }
}
