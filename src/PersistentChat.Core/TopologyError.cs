namespace PersistentChat;

/// <summary>
/// Why something was refused. The member name is the ErrorId a script sees, and the key of the message in the resources.
/// </summary>
public enum TopologyError
{
    // Values
    /// <summary>A name that must be given is empty.</summary>
    NameMissing,
    /// <summary>Not a fully qualified domain name.</summary>
    InvalidFqdn,
    /// <summary>Not the DNS name of an Active Directory domain.</summary>
    InvalidDomainName,
    /// <summary>Not a SQL Server instance name (server FQDN, or server FQDN\instance).</summary>
    InvalidSqlInstanceName,
    /// <summary>Not a version of SQL Server that the product knows.</summary>
    InvalidSqlVersion,
    /// <summary>Neither a UNC path nor an absolute local path.</summary>
    InvalidPath,
    /// <summary>A number outside its permitted range.</summary>
    NumberOutOfRange,
    /// <summary>A text has more characters than it may have.</summary>
    TextTooLong,
    /// <summary>A passphrase that is guessed too easily.</summary>
    KeyTooWeak,
    /// <summary>Neither a Windows nor an IANA time zone id.</summary>
    UnknownTimeZone,
    /// <summary>Not a name pattern: it is empty, too long, or holds a bracket that is not closed or a range that runs backwards.</summary>
    InvalidPattern,
    /// <summary>Neither a number of users nor a percentage.</summary>
    InvalidHeadroom,
    /// <summary>A store given as a table has an unknown key or no instance.</summary>
    InvalidStore,

    // The topology
    /// <summary>A second object of the same kind and name.</summary>
    DuplicateName,
    /// <summary>No such site.</summary>
    SiteNotFound,
    /// <summary>No such front-end pool.</summary>
    FrontEndPoolNotFound,
    /// <summary>No such SQL Server instance.</summary>
    SqlInstanceNotFound,
    /// <summary>No such computer.</summary>
    ComputerNotFound,
    /// <summary>No such chat pool.</summary>
    ChatPoolNotFound,
    /// <summary>No such chat server.</summary>
    ChatServerNotFound,
    /// <summary>The object cannot be removed because another one uses it.</summary>
    ObjectInUse,
    /// <summary>A Standard Edition server was given other servers than itself.</summary>
    StandardEditionIsOneServer,
    /// <summary>A single-server pool was to get another server.</summary>
    SingleServerPoolClosed,
    /// <summary>The computer is already a server of this pool.</summary>
    ServerAlreadyInPool,
    /// <summary>The computer is a server of another pool.</summary>
    ServerInOtherPool,
    /// <summary>A fifth active server.</summary>
    ActiveServerLimit,
    /// <summary>A ninth server.</summary>
    ServerLimit,
    /// <summary>The last active server was to become standby, or to be removed while standby servers remain.</summary>
    LastActiveServer,

    // The document
    /// <summary>The document holds several errors; each is one of the exception's problems.</summary>
    DocumentInvalid,
    /// <summary>The document has more errors than are listed.</summary>
    MoreErrors,
    /// <summary>The document holds nothing.</summary>
    DocumentEmpty,
    /// <summary>The document is larger than allowed.</summary>
    DocumentTooLarge,
    /// <summary>The document nests deeper than allowed.</summary>
    DocumentTooDeep,
    /// <summary>The file holds bytes that no text has.</summary>
    DocumentNotText,
    /// <summary>UTF-16 without a byte order mark.</summary>
    DocumentWithoutByteOrderMark,
    /// <summary>The bytes are not valid in the encoding of the file.</summary>
    DocumentEncoding,
    /// <summary>Not well-formed YAML or JSON.</summary>
    DocumentSyntax,
    /// <summary>A backslash inside double quotes that was not meant to begin an escape.</summary>
    UnintendedEscape,
    /// <summary>Text, but no topology document.</summary>
    DocumentKindUnknown,
    /// <summary>The stream holds more than one document.</summary>
    SeveralDocuments,
    /// <summary>A format version this release does not read.</summary>
    UnsupportedFormatVersion,
    /// <summary>A key the format does not have.</summary>
    UnknownKey,
    /// <summary>A key that a newer minor version of the format has.</summary>
    NewerKey,
    /// <summary>A key given twice.</summary>
    DuplicateKey,
    /// <summary>A key that must be given is missing.</summary>
    MissingKey,
    /// <summary>A list where a value is needed, a text where a number is needed, and so on.</summary>
    WrongType,
    /// <summary>A value that is none of the permitted ones.</summary>
    InvalidValue,
    /// <summary>Aliases multiply the document beyond the bound.</summary>
    TooManyAliases,
    /// <summary>An alias stands inside the node that it names.</summary>
    AliasRecursion,
    /// <summary>A tag of one's own.</summary>
    UnsupportedTag,

    // What deployments export
    /// <summary>Not well-formed XML.</summary>
    XmlSyntax,
    /// <summary>An XML document with a document type declaration (DTD).</summary>
    DocumentTypeForbidden,
    /// <summary>The document holds more than is kept in memory.</summary>
    TooMuchContent,
    /// <summary>The log of a deployment cmdlet instead of a topology.</summary>
    DocumentIsDeploymentLog,
    /// <summary>An HTML page, such as a deployment cmdlet or this product writes, instead of a topology.</summary>
    DocumentIsHtml,
    /// <summary>An object of Get-CsTopology as the shell keeps or shows it, which is not the whole topology.</summary>
    DocumentIsTopologyObject,
    /// <summary>Properties as the screen shows them, of which some are cut off or are none of Get-CsService.</summary>
    DocumentIsPropertyList,
    /// <summary>A table as the screen shows it.</summary>
    DocumentIsTable,
    /// <summary>Comma-separated values.</summary>
    DocumentIsCsv,
    /// <summary>Objects of another kind than Get-CsService returns about Persistent Chat.</summary>
    ObjectsAreOthers,
    /// <summary>Lists of servers of which only the name of their type was saved.</summary>
    ListsFlattened,
    /// <summary>A document of the Central Management Store that holds no topology.</summary>
    DocumentIsStoreDocument,
    /// <summary>XML that is no topology.</summary>
    DocumentIsOtherXml,
    /// <summary>A zip file that cannot be read.</summary>
    ArchiveInvalid,
    /// <summary>A zip file with too many entries, or that unpacks to too much.</summary>
    ArchiveTooLarge,
    /// <summary>A zip file that holds no topology.</summary>
    ArchiveWithoutTopology,
    /// <summary>A zip file into which somebody put a file that can be read by itself.</summary>
    ArchiveHoldsFile,
    /// <summary>A document that holds no topology from before its changes.</summary>
    OriginalMissing,
    /// <summary>Saved output of Get-CsService, without a topology that it could add to.</summary>
    ServiceOutputAlone,
    /// <summary>No saved output of Get-CsService about Persistent Chat.</summary>
    ServiceOutputEmpty,

    // Files
    /// <summary>No such file.</summary>
    FileNotFound,
    /// <summary>The folder of a file that is to be written does not exist.</summary>
    FolderNotFound,
    /// <summary>A folder was named for the topologies in it, and there are none.</summary>
    FolderWithoutTopology,
    /// <summary>The path names a directory.</summary>
    PathIsDirectory,
    /// <summary>The path is not one of the file system.</summary>
    PathNotFileSystem,
    /// <summary>Reading or writing is not permitted.</summary>
    AccessDenied,
    /// <summary>The operating system refused for another reason.</summary>
    FileFailed,
    /// <summary>A device, a pipe or a socket was to be replaced by a file.</summary>
    NotRegularFile,
    /// <summary>Other programs go on writing the file.</summary>
    FileBusy,
    /// <summary>The file's owner, permissions or access list cannot be kept.</summary>
    OwnerWouldBeLost,
    /// <summary>A result was to be written over what it was made from.</summary>
    OutputIsInput,
    /// <summary>The file exists and was not read in this session.</summary>
    FileExists,
    /// <summary>The file changed on disk since it was read.</summary>
    FileChanged,
    /// <summary>Comments of the file would go with what is removed.</summary>
    CommentsWouldBeLost,
    /// <summary>The extension says nothing of the form that a file is to get.</summary>
    UnknownFileExtension,
    /// <summary>A baseline was to be brought up to date, and none was named.</summary>
    BaselineNotNamed,
    /// <summary>No path was given, and the topology was not read from a file.</summary>
    PathMissing,

    // The session and the catalogue
    /// <summary>No topology is the current one.</summary>
    NoCurrentTopology,
    /// <summary>There are fewer changes than were to be taken back.</summary>
    NothingToUndo,
    /// <summary>No such rule.</summary>
    RuleNotFound,
    /// <summary>The object is of a kind the cmdlet cannot use.</summary>
    InvalidInput,
    /// <summary>Another check has brought the baseline up to date since it was read.</summary>
    BaselineChanged,
    /// <summary>Something was stated that does nothing without something else.</summary>
    OtherMissing,
    /// <summary>Something was stated of a computer or of a SQL Server instance that no topology names.</summary>
    NameNotFound,
    /// <summary>A result was to be written over a topology, a policy or a baseline.</summary>
    OutputIsDocument,
    /// <summary>Ids and categories were chosen that leave no rule to run.</summary>
    NoRuleLeft,
    /// <summary>A cell of a table holds no value of its column.</summary>
    InvalidCell,
    /// <summary>A server was said to be both active and on standby.</summary>
    StatesDiffer,
    /// <summary>There are not that many changes to make again.</summary>
    NothingToRedo,
    /// <summary>A merge key of YAML, which is not read.</summary>
    MergeKey,
    /// <summary>The extension of a file stands for another form than the one that it would get.</summary>
    WrongExtension,
    /// <summary>Nothing in the topology bears a name.</summary>
    ObjectNotFound,
    /// <summary>Several objects bear a name that are not the same.</summary>
    AmbiguousName,
    /// <summary>A rule or a category has to be decided that is not among the rules that run.</summary>
    RuleNotRun,
    /// <summary>A file in JSON holds comments, which that has no place for.</summary>
    CommentsInJson,
    /// <summary>The topology has no suppression of a rule and target.</summary>
    SuppressionNotFound,
    /// <summary>What has to be decided is no word for rules: neither all, nor a category, nor an id.</summary>
    RuleWordUnknown,
    /// <summary>What was typed for a parameter cannot be read, or can be read in two ways.</summary>
    MistypedValue,

    // Rules that a policy states
    /// <summary>A text has not the form of an id for a rule of the house, or a rule of the catalogue bears it.</summary>
    InvalidRuleId,
    /// <summary>A condition says nothing.</summary>
    ConditionEmpty,
    /// <summary>A rule is made of more conditions, or asks lists inside more lists, than it may.</summary>
    ConditionTooLarge,
    /// <summary>The names of facts lead through a list.</summary>
    PathThroughList,
    /// <summary>A word of conditions cannot be asked of such a value.</summary>
    OperatorUnfit,
    /// <summary>Two facts, or a fact and a multiple of another, cannot be compared.</summary>
    NotComparable,
    /// <summary>A change needs the topology that it starts from.</summary>
    ReferenceMissing,
    /// <summary>A change is approved and done as a whole, not for some chat pools.</summary>
    PoolsOfChange,
    /// <summary>The columns of a table are not those that a cmdlet needs.</summary>
    InvalidTable,
    /// <summary>The script of a rule of the house failed, or gave no answer.</summary>
    ScriptFailed,
}
