using System;
using System.IO;
using System.Linq;
using System.Text;
using PersistentChat.Diagrams;
using PersistentChat.Inspection;

namespace PersistentChat.Cmdlets;

/// <summary>What the module's views show of whole topologies.</summary>
internal static class TreeText
{
    /// <summary>A topology as a tree, line by line: with box characters where the screen has them, with colours where it shows them.</summary>
    /// <param name="topology">The topology.</param>
    public static string[] Lines(Topology topology) =>
    [
        .. TopologyTree
            .Lines(topology, new CheckSession(DateTime.Today).Inspect(topology), Glyphs)
            .Select(line => line.Write(mark => ScreenStyle.Colour(mark.Text, mark.Severity))),
    ];

    /// <summary>Box characters where the screen has them.</summary>
    public static TreeGlyphs Glyphs => HasBoxes() ? TreeGlyphs.Box : TreeGlyphs.Ascii;

    private static bool HasBoxes()
    {
        try
        {
            return Has(Console.OutputEncoding, TreeGlyphs.Box.All);
        }
        catch (IOException)
        {
            // There is no console; whatever shows the text instead knows Unicode.
            return true;
        }
    }

    private static bool Has(Encoding encoding, string text) => encoding.GetString(encoding.GetBytes(text)) == text;
}
