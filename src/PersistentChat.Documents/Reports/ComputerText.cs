using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Reports;

/// <summary>What is stated of a computer, one thing on each line.</summary>
internal static class ComputerText
{
    /// <summary>The name, and the domain where the name does not say it.</summary>
    public static object Name(Computer computer) => computer.Domain is null || computer.Domain == computer.Fqdn.Domain
        ? Html.Value(computer.Fqdn)
        : new object[] { Html.Value(computer.Fqdn), Html.Classed("span", "line muted", Texts.Label("Domain"), " ", Html.Value(computer.Domain)) };

    /// <summary>Data centre and time zone.</summary>
    public static object Place(Computer computer) => Lines(computer.DataCenter, computer.TimeZone?.ToString());

    /// <summary>The operating system, its edition and how it was installed.</summary>
    public static object System(Computer computer) => Lines(
        WindowsName.Of(computer.OperatingSystem),
        computer.OperatingSystemEdition is ServerOperatingSystemEdition.Hpc ? "HPC" : computer.OperatingSystemEdition?.ToString(),
        computer.Installation is { } installation ? Texts.Report("Installation_" + installation) : null);

    public static object Hardware(Computer computer) => Lines(
        computer.Virtual is { } isVirtual ? Texts.Report(isVirtual ? "Hardware_Virtual" : "Hardware_Physical") : null,
        Figure("Cores", computer.ProcessorCores), Figure("Memory", computer.MemoryGB), Figure("Adapters", computer.NetworkAdapters),
        Disks(computer.Disks), Figure("FreeGB", computer.Disks.FreeGB));

    private static string? Disks(ComputerDisks disks)
    {
        var text = string.Join(", ", Known(Figure("Disks", disks.Count), Figure("Rpm", disks.Rpm), disks.Ssd ? "SSD" : null));
        return text.Length == 0 ? null : text;
    }

    private static string? Figure(string key, int? number) => number is { } known ? Texts.FormatReport("Hardware_" + key, Html.Number(known)) : null;

    private static object Lines(params string?[] lines) =>
        Known(lines).ToArray() is { Length: > 0 } known ? known.Select(Line).ToArray() : Html.Muted(Texts.Report("Undeclared"));

    private static IEnumerable<string> Known(params string?[] texts) => texts.OfType<string>();

    private static XElement Line(string text) => Html.Classed("span", "line", Html.Value(text));
}
