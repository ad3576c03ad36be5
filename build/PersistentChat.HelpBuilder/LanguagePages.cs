using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PersistentChat.HelpBuilder;

/// <summary>The pages of one language: one a cmdlet, and one for the parameters that PowerShell itself adds.</summary>
internal sealed class LanguagePages
{
    private const string CommonFile = "common-parameters.md";

    private readonly Dictionary<string, HelpPage> _pages;
    private readonly IReadOnlyDictionary<string, Prose> _common;

    private LanguagePages(Dictionary<string, HelpPage> pages, IReadOnlyDictionary<string, Prose> common)
    {
        _pages = pages;
        _common = common;
    }

    /// <summary>Reads the pages of a folder and checks them against the cmdlets.</summary>
    public static LanguagePages Read(string folder, IReadOnlyList<CompiledCmdlet> cmdlets, ICollection<PageProblem> problems)
    {
        var pages = new Dictionary<string, HelpPage>(StringComparer.Ordinal);
        var common = ReadCommon(Path.Combine(folder, CommonFile), problems);
        foreach (var cmdlet in cmdlets)
        {
            var file = Path.Combine(folder, cmdlet.Name + ".md");
            if (!File.Exists(file))
            {
                problems.Add(new PageProblem(file, 1, $"{cmdlet.Name} has no page."));
                continue;
            }
            var page = PageReader.Read(file, PageFigures.Fill(file, File.ReadAllText(file), problems), problems);
            PageChecker.Check(page, cmdlet, problems);
            pages.Add(cmdlet.Name, page);
        }
        foreach (var file in Directory.GetFiles(folder).Where(file => !IsExpected(file, cmdlets)))
            problems.Add(new PageProblem(file, 1, "No cmdlet has this name."));
        return new LanguagePages(pages, common);
    }

    /// <summary>The help of a cmdlet.</summary>
    public CmdletHelp HelpOf(CompiledCmdlet cmdlet)
    {
        var page = _pages[cmdlet.Name];
        return new(cmdlet, page, cmdlet.Parameters.ToDictionary(
            parameter => parameter.Name,
            parameter => parameter.IsAddedByPowerShell ? _common[parameter.Name] : page.Parameters[parameter.Name]));
    }

    private static IReadOnlyDictionary<string, Prose> ReadCommon(string file, ICollection<PageProblem> problems)
    {
        if (!File.Exists(file))
        {
            problems.Add(new PageProblem(file, 1, $"This page describes {string.Join(" and ", CmdletReader.AddedByPowerShell)}."));
            return new Dictionary<string, Prose>();
        }
        var described = PageReader.ReadParameters(file, PageFigures.Fill(file, File.ReadAllText(file), problems), problems);
        foreach (var name in CmdletReader.AddedByPowerShell.Where(name => !described.ContainsKey(name)))
            problems.Add(new PageProblem(file, 1, $"-{name} is not described."));
        foreach (var (name, text) in described.Where(entry => !CmdletReader.AddedByPowerShell.Contains(entry.Key)))
            problems.Add(new PageProblem(file, text.Line, $"PowerShell adds no -{name}: describe it on the pages of its cmdlets."));
        return described;
    }

    private static bool IsExpected(string file, IReadOnlyList<CompiledCmdlet> cmdlets) =>
        Path.GetFileName(file) == CommonFile
        || (Path.GetExtension(file) == ".md" && cmdlets.Any(cmdlet => cmdlet.Name == Path.GetFileNameWithoutExtension(file)));
}
