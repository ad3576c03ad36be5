using System;
using PersistentChat.Documents.Files;
using PersistentChat.Inspection;
using PersistentChat.Internal;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Documents.Policies;

/// <summary>The files that a check begins and ends with: its policy and its baseline.</summary>
public static class CheckFiles
{
    /// <summary>Begins a check: reads its policy and its baseline.</summary>
    /// <param name="date">The day of the check.</param>
    /// <param name="rules">The rules; left out, all.</param>
    /// <param name="policyFile">The file of the policy; left out, each topology's own is in force.</param>
    /// <param name="baselineFile">The file of the baseline; left out, nothing is known.</param>
    /// <param name="updatesBaseline">Whether the baseline is brought up to date; its file need not exist then.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.BaselineNotNamed"/>; what <see cref="PolicyFile"/> and <see cref="BaselineFile"/> refuse.
    /// </exception>
    public static CheckSession Open(
        DateTime date, RuleSelection? rules = null, string? policyFile = null, string? baselineFile = null, bool updatesBaseline = false)
    {
        if (updatesBaseline && baselineFile is null)
            throw new TopologyException(TopologyError.BaselineNotNamed, null);
        var policy = policyFile is null ? null : PolicyFile.Read(policyFile);
        var baseline = baselineFile is null ? null
            : updatesBaseline ? BaselineFile.ReadToUpdate(baselineFile)
            : BaselineFile.Read(baselineFile);
        return new CheckSession(date, rules, policy, baseline, updatesBaseline);
    }

    /// <summary>Refuses a baseline's file that could not be written, as far as it shows before anything is.</summary>
    /// <param name="baselineFile">The file of the baseline.</param>
    /// <returns>The file that would be written, links followed.</returns>
    /// <exception cref="TopologyException">What <see cref="BaselineFile.Write(Baseline, string)"/> refuses.</exception>
    internal static string Judge(string baselineFile) => AtomicFile.Judge(baselineFile, Overwriting.Any);

    /// <summary>Ends a check: writes the baseline, if it was to be brought up to date and every input could be inspected.</summary>
    /// <param name="check">The check.</param>
    /// <param name="baselineFile">The file of the baseline.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.BaselineChanged"/>; what <see cref="BaselineFile.Write(Baseline, string)"/> refuses.</exception>
    public static void Save(CheckSession check, string? baselineFile)
    {
        if (Guard.NotNull(check, nameof(check)).UpdatedBaseline is { } baseline)
            BaselineFile.Update(baseline, Guard.NotNull(baselineFile, nameof(baselineFile))!, check.Given);
    }
}
