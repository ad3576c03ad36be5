using System.Linq;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Refuses the rows of a table whose separator was not named: all of its columns are one then, and PowerShell would miss every mandatory parameter.</summary>
internal sealed class TableRowAttribute : ArgumentTransformationAttribute
{
    private static readonly char[] _separators = [';', '\t', '|', ','];

    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData)
    {
        if (inputData is PSObject { BaseObject: PSCustomObject } row && row.Properties.Take(2).Count() == 1
            && row.Properties.First().Name is var name && name.IndexOfAny(_separators) is >= 0 and var place)
        {
            var separator = name[place] == '\t' ? "\"`t\"" : $"'{name[place]}'";
            throw new ArgumentTransformationMetadataException(CmdletTexts.Format("TableSeparator", name, separator));
        }
        return inputData;
    }
}
