using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Makes every error record: the ErrorId is the name of the <see cref="TopologyError"/>, the target what the user gave.</summary>
internal static class ErrorRecords
{
    /// <summary>One record for each problem of a document, and one for anything else.</summary>
    public static IEnumerable<ErrorRecord> From(TopologyException exception) =>
        exception.Problems.Select(Record);

    // Without a default arm the compiler tells which error has no category; values that have no name cannot occur.
#pragma warning disable CS8524
    public static ErrorCategory CategoryOf(TopologyError error) => error switch
    {
        TopologyError.NameMissing or
        TopologyError.InvalidFqdn or
        TopologyError.InvalidDomainName or
        TopologyError.InvalidSqlInstanceName or
        TopologyError.InvalidSqlVersion or
        TopologyError.InvalidPath or
        TopologyError.NumberOutOfRange or
        TopologyError.TextTooLong or
        TopologyError.KeyTooWeak or
        TopologyError.UnknownTimeZone or
        TopologyError.InvalidPattern or
        TopologyError.InvalidHeadroom or
        TopologyError.InvalidStore or
        TopologyError.InvalidCell or
        TopologyError.InvalidTable or
        TopologyError.MistypedValue or
        TopologyError.StatesDiffer or
        TopologyError.AmbiguousName or
        TopologyError.PathIsDirectory or
        TopologyError.PathNotFileSystem or
        TopologyError.NotRegularFile or
        TopologyError.OutputIsInput or
        TopologyError.OutputIsDocument or
        TopologyError.OtherMissing or
        TopologyError.ReferenceMissing or
        TopologyError.PoolsOfChange or
        TopologyError.NoRuleLeft or
        TopologyError.RuleNotRun or TopologyError.RuleWordUnknown or
        TopologyError.BaselineNotNamed or
        TopologyError.PathMissing or
        TopologyError.WrongExtension or
        TopologyError.CommentsInJson or
        TopologyError.UnknownFileExtension => ErrorCategory.InvalidArgument,

        TopologyError.SiteNotFound or
        TopologyError.FrontEndPoolNotFound or
        TopologyError.SqlInstanceNotFound or
        TopologyError.ComputerNotFound or
        TopologyError.ChatPoolNotFound or
        TopologyError.ChatServerNotFound or
        TopologyError.FileNotFound or
        TopologyError.FolderNotFound or
        TopologyError.FolderWithoutTopology or
        TopologyError.NameNotFound or
        TopologyError.ObjectNotFound or
        TopologyError.SuppressionNotFound or
        TopologyError.RuleNotFound => ErrorCategory.ObjectNotFound,

        TopologyError.DuplicateName or
        TopologyError.ServerAlreadyInPool or
        TopologyError.ServerInOtherPool or
        TopologyError.FileExists => ErrorCategory.ResourceExists,

        TopologyError.ObjectInUse or
        TopologyError.FileBusy => ErrorCategory.ResourceBusy,

        TopologyError.StandardEditionIsOneServer or
        TopologyError.SingleServerPoolClosed or
        TopologyError.LastActiveServer or
        TopologyError.FileChanged or
        TopologyError.BaselineChanged or
        TopologyError.CommentsWouldBeLost or
        TopologyError.NoCurrentTopology or
        TopologyError.NothingToUndo or
        TopologyError.NothingToRedo or
        TopologyError.ServiceOutputAlone => ErrorCategory.InvalidOperation,

        TopologyError.ActiveServerLimit or
        TopologyError.ServerLimit or
        TopologyError.DocumentTooLarge or
        TopologyError.DocumentTooDeep or
        TopologyError.TooManyAliases or
        TopologyError.TooMuchContent or
        TopologyError.MoreErrors or
        TopologyError.ArchiveTooLarge => ErrorCategory.LimitsExceeded,

        TopologyError.DocumentSyntax or
        TopologyError.UnintendedEscape or
        TopologyError.XmlSyntax => ErrorCategory.ParserError,

        TopologyError.WrongType or
        TopologyError.InvalidInput => ErrorCategory.InvalidType,

        TopologyError.DocumentInvalid or
        TopologyError.DocumentEmpty or
        TopologyError.DocumentNotText or
        TopologyError.DocumentWithoutByteOrderMark or
        TopologyError.DocumentEncoding or
        TopologyError.DocumentKindUnknown or
        TopologyError.SeveralDocuments or
        TopologyError.UnsupportedFormatVersion or
        TopologyError.UnknownKey or
        TopologyError.InvalidRuleId or
        TopologyError.ConditionEmpty or
        TopologyError.ConditionTooLarge or
        TopologyError.PathThroughList or
        TopologyError.OperatorUnfit or
        TopologyError.NotComparable or
        TopologyError.MergeKey or
        TopologyError.NewerKey or
        TopologyError.DuplicateKey or
        TopologyError.MissingKey or
        TopologyError.InvalidValue or
        TopologyError.AliasRecursion or
        TopologyError.UnsupportedTag or
        TopologyError.DocumentTypeForbidden or
        TopologyError.DocumentIsDeploymentLog or
        TopologyError.DocumentIsHtml or
        TopologyError.DocumentIsTopologyObject or
        TopologyError.DocumentIsPropertyList or
        TopologyError.DocumentIsTable or
        TopologyError.DocumentIsCsv or
        TopologyError.ObjectsAreOthers or
        TopologyError.ListsFlattened or
        TopologyError.ArchiveHoldsFile or
        TopologyError.DocumentIsStoreDocument or
        TopologyError.DocumentIsOtherXml or
        TopologyError.ArchiveInvalid or
        TopologyError.ArchiveWithoutTopology or
        TopologyError.OriginalMissing or
        TopologyError.ServiceOutputEmpty => ErrorCategory.InvalidData,

        TopologyError.AccessDenied or
        TopologyError.OwnerWouldBeLost => ErrorCategory.PermissionDenied,
        TopologyError.FileFailed => ErrorCategory.DeviceError,
        TopologyError.ScriptFailed => ErrorCategory.InvalidResult,
    };
#pragma warning restore CS8524

    private static ErrorRecord Record(TopologyException problem)
    {
        // The text is in the language of whoever reads it first: that is this shell, not who looks at $Error later.
        _ = problem.Message;
        var record = new ErrorRecord(problem, problem.Error.ToString(), CategoryOf(problem.Error), problem.Subject);
        // Windows PowerShell shows the target, too.
        if (record.CategoryInfo.TargetName is { Length: > 0 } target)
            record.CategoryInfo.TargetName = VisibleText.Of(target);
        return record;
    }
}
