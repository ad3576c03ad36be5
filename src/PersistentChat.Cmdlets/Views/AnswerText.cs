using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Cmdlets;

/// <summary>The command that answers an open question, with an ellipsis for what it states.</summary>
internal static class AnswerText
{
    private const string Value = "<…>";

    private static readonly Dictionary<string, string> _nouns = new()
    {
        ["chatPool"] = "PChatPool",
        ["chatServer"] = "PChatServer",
        ["category"] = "PChatPool",
        ["computer"] = "PChatComputer",
        ["sqlInstance"] = "PChatSqlInstance",
        ["frontEndPool"] = "PChatFrontEndPool",
        ["site"] = "PChatSite",
        ["directory"] = "PChatDirectory",
    };

    /// <summary>The keys whose parameter bears another name; without one, no parameter states it alone.</summary>
    private static readonly Dictionary<string, string?> _parameters = new()
    {
        ["users.concurrent"] = "ConcurrentUsers",
        ["users.provisioned"] = "ProvisionedUsers",
        ["categories"] = "Category",
        ["rooms"] = "Room",
        ["addIns"] = "AddIn",
        ["defaultForSites"] = "DefaultForSite",
        ["compliance.enabled"] = "Compliance",
        ["compliance.store"] = "ComplianceStore",
        ["compliance.backupStore"] = "BackupComplianceStore",
        ["roles"] = "Role",
        ["disks.count"] = "DiskCount",
        ["disks.rpm"] = "DiskRpm",
        ["disks.freeGB"] = "DiskFreeGB",
        ["databases"] = "Database",
        ["servers"] = "ComputerName",
        ["globalCatalogs"] = "GlobalCatalog",
        ["administrativeComputers"] = "AdministrativeComputer",
    };

    /// <summary>What an object is made with.</summary>
    private static readonly Dictionary<string, string[]> _needed = new()
    {
        ["New-PChatSqlInstance"] = ["Edition", "Version"],
        ["New-PChatFrontEndPool"] = ["Edition", "Site"],
    };

    private static readonly HashSet<string> _switches = ["Compliance", "AddChatRoomDetails", "AddUserDetails", "Virtual", "Ssd", "AvailabilityGroup"];

    /// <summary>The command; null where no cmdlet states the fact alone.</summary>
    public static string? Of(OpenQuestion question)
    {
        if (CmdletOf(question) is not { } cmdlet || ParameterOf(question) is not { } parameter)
            return null;
        var target = question.Fact.Owner is CategoryName category ? category.Pool.ToString() : question.Target;
        var name = target.Length == 0 ? "" : " " + Quoted(target);
        var others = _needed.TryGetValue(cmdlet, out var needed) ? string.Concat(needed.Where(other => other != parameter).Select(other => $" -{other} {Value}")) : "";
        return cmdlet + name + others + " -" + parameter + (_switches.Contains(parameter) ? ":<$true | $false>" : " " + ValueOf(question));
    }

    /// <summary>The cmdlet that states the fact, and makes the object where the line does; null where there is none.</summary>
    internal static string? CmdletOf(OpenQuestion question) =>
        !_nouns.TryGetValue(question.Kind, out var noun) ? null
        : question.Kind is "computer" or "sqlInstance" or "frontEndPool" && question.Line.Contains("- ") ? "New-" + noun
        : "Set-" + noun;

    /// <summary>Its parameter.</summary>
    internal static string? ParameterOf(OpenQuestion question)
    {
        var path = question.Key.Split('.');
        var key = PartnerOf(question) is null ? question.Key : string.Join(".", path.Take(path.Length - 1));
        return _parameters.TryGetValue(key, out var parameter) ? parameter : char.ToUpperInvariant(key[key.LastIndexOf('.') + 1]) + key.Substring(key.LastIndexOf('.') + 2);
    }

    private static string ValueOf(OpenQuestion question) =>
        PartnerOf(question) is { } partner ? $"@{{ {partner} = {Value} }}"
        : question.Fact.Owner is CategoryName category ? $"@{{ {Text(category.Name)} = {Value} }}"
        : Value;

    /// <summary>What a store states beside its instance.</summary>
    private static string? PartnerOf(OpenQuestion question) =>
        question.Kind != "chatPool" ? null
        : question.Key.EndsWith(".mirror", StringComparison.Ordinal) ? "Mirror"
        : question.Key.EndsWith(".witness", StringComparison.Ordinal) ? "Witness"
        : null;

    private static string Quoted(string name) =>
        name.All(character => char.IsLetterOrDigit(character) || character is '.' or '-' or '_' or '\\') ? VisibleText.Of(name) : Text(name);

    private static string Text(string name) => "'" + VisibleText.Of(name).Replace("'", "''") + "'";
}
