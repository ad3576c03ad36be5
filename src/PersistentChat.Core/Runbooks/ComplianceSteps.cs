using System.Collections.Generic;

namespace PersistentChat.Runbooks;

/// <summary>The configuration of compliance, which the Control Panel has no page for.</summary>
internal static class ComplianceSteps
{
    public static IEnumerable<RunbookStep> Of(RunbookContext context, bool isNew = true)
    {
        var compliance = context.Pool.Compliance;
        if (!compliance.Enabled)
            yield break;
        if (context.FolderHolder is { } holder)
        {
            yield return new("Compliance_FolderTaken", compliance.AdapterOutputDirectory!, holder.Fqdn) { Source = Citations.Cmdlet("New-CsPersistentChatComplianceConfiguration") };
            yield break;
        }
        var cmdlet = isNew ? "New-CsPersistentChatComplianceConfiguration" : "Set-CsPersistentChatComplianceConfiguration";
        var command = new RunbookCommand(cmdlet)
            .With("Identity", "service:" + context.ServiceIdentity).With("AdapterType", compliance.AdapterType ?? ComplianceSettings.XmlAdapter);
        if (compliance.AdapterOutputDirectory is { } output)
            command = command.With("AdapterOutputDirectory", output.ToString());
        if (compliance.RunInterval is { } interval)
            command = command.With("RunInterval", interval.ToString("c"));
        if (compliance.AddChatRoomDetails)
            command = command.With("AddChatRoomDetails", ArgumentForm.True);
        else if (!isNew)
            command = command.With("AddChatRoomDetails", ArgumentForm.False);
        if (compliance.AddUserDetails)
            command = command.With("AddUserDetails", ArgumentForm.True);
        else if (!isNew)
            command = command.With("AddUserDetails", ArgumentForm.False);
        yield return new("Compliance_Configure")
        {
            Commands = [command],
            Notes = [new RunbookText("Compliance_Adapter"), new RunbookText("Compliance_Interval")],
            Source = Citations.Cmdlet(cmdlet),
        };
    }
}
