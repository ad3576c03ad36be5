using System.Collections.Generic;
using System.IO;
using System.Linq;
using PersistentChat.Documents;
using PersistentChat.Documents.Markdown;
using PersistentChat.Rules;

namespace PersistentChat.Cli.Output;

/// <summary>The rules as pages: one for each rule and language, and a table for each language.</summary>
internal static class RulePageFiles
{
    private const string Overview = "README.md";

    /// <summary>Writes every page under a directory, and brings the table of conditions in its overview up to date, if there is one.</summary>
    /// <returns>How many pages were written.</returns>
    /// <exception cref="TopologyException">A file could not be written.</exception>
    public static int Write(string directory)
    {
        var pages = Pages().ToArray();
        foreach (var (path, text) in pages)
            OutputFile.WriteInto(directory, path, text);
        var overview = Path.Combine(directory, Overview);
        if (File.Exists(overview))
            OutputFile.WriteInto(directory, Overview, RulePageWriter.WithConditions(File.ReadAllText(overview)));
        return pages.Length;
    }

    private static IEnumerable<(string Path, string Text)> Pages() =>
        from language in RulePages.Languages
        from page in RuleCatalog.All
            .Select(rule => (Path: Path.Combine(language, rule.Id + ".md"), Text: RulePageWriter.Page(rule, language)))
            .Append((Path.Combine(language, "README.md"), RulePageWriter.Table(language)))
        select page;
}
