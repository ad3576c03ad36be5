using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace PersistentChat.HelpBuilder;

/// <summary>Where a reader of help goes on: nobody writes it twice, because the page says it already.</summary>
internal static partial class RelatedLinks
{
    private const string Topic = "about_PersistentChatTopology";

    /// <summary>What the page links to, the other cmdlets of the noun, those that the page names, and the topic of the module.</summary>
    /// <param name="help">The help of a cmdlet.</param>
    /// <param name="all">Every cmdlet.</param>
    public static IEnumerable<PageLink> Of(CmdletHelp help, IReadOnlyCollection<CompiledCmdlet> all)
    {
        var named = Texts(help.Page).SelectMany(text => CmdletName().Matches(text)).Select(match => match.Value).ToHashSet();
        var others = all.Where(other => other.Name != help.Cmdlet.Name).ToArray();
        return help.Page.Links
            .Concat(others.Where(other => other.Noun == help.Cmdlet.Noun).Concat(others.Where(other => named.Contains(other.Name))).Select(other => new PageLink(other.Name, null)))
            .Append(new PageLink(Topic, null))
            .DistinctBy(link => link.Text);
    }

    private static IEnumerable<string> Texts(HelpPage page) =>
    [
        page.Synopsis.Text, page.Description.Text, page.Inputs.Text, page.Outputs.Text, page.Notes.Text,
        .. page.Parameters.Values.Select(parameter => parameter.Text),
        .. page.Examples.SelectMany(example => new[] { example.Title.Text, example.Code, example.Remarks.Text }),
    ];

    [GeneratedRegex(@"\b[A-Z][a-z]+-PChat[A-Za-z]+\b")]
    private static partial Regex CmdletName();
}
