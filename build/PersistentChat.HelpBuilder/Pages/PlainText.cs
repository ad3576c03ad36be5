using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PersistentChat.HelpBuilder;

/// <summary>Reads Markdown as the text that Get-Help shows.</summary>
internal static class PlainText
{
    /// <summary>Paragraphs as text.</summary>
    public static Prose Of(IEnumerable<Block> blocks, int line, Action<int, string> report) =>
        new(string.Join("\n\n", blocks.Select(block => OfParagraph(block, report))), blocks.FirstOrDefault()?.Line + 1 ?? line);

    /// <summary>A heading or a paragraph as text.</summary>
    public static string Of(LeafBlock block, Action<int, string> report)
    {
        var text = new StringBuilder();
        Append(text, block.Inline, report);
        return text.ToString();
    }

    private static string OfParagraph(Block block, Action<int, string> report)
    {
        if (block is ParagraphBlock paragraph)
            return Of(paragraph, report);
        report(block.Line, "Only paragraphs can be shown here.");
        return "";
    }

    private static void Append(StringBuilder text, ContainerInline? container, Action<int, string> report)
    {
        foreach (var inline in container ?? Enumerable.Empty<Inline>())
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content);
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case ContainerInline part:
                    Append(text, part, report);
                    break;
                default:
                    report(inline.Line, "This would be lost. Write angle brackets in backticks.");
                    break;
            }
        }
    }
}
