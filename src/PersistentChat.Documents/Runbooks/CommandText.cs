using System.Linq;
using System.Text;
using PersistentChat.Documents.Scripts;
using PersistentChat.Runbooks;

namespace PersistentChat.Documents.Runbooks;

/// <summary>Writes commands in PowerShell. Values are single-quoted; what the reader fills in is a variable.</summary>
internal static class CommandText
{
    public static string Write(RunbookCommand command) => string.Join(" | ", command.Pipeline().Select(One));

    private static string One(RunbookCommand command)
    {
        var line = new StringBuilder(command.Cmdlet);
        foreach (var argument in command.Arguments)
        {
            line.Append(" -").Append(argument.Name);
            if (Value(argument) is { } value)
                line.Append(' ').Append(value);
        }
        return line.ToString();
    }

    private static string? Value(CommandArgument argument)
    {
        var values = argument.Variable is { } variable ? "$" + variable : PowerShellText.Quote(argument.Values);
        return argument.Form switch
        {
            ArgumentForm.Switch => null,
            ArgumentForm.True => "$true",
            ArgumentForm.False => "$false",
            ArgumentForm.Nothing => "$null",
            ArgumentForm.Add => "@{ Add = " + values + " }",
            ArgumentForm.Remove => "@{ Remove = " + values + " }",
            _ => values,
        };
    }
}
