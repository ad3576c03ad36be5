namespace PersistentChat.Documents.Yaml;

/// <summary>What is wrong with the syntax of a document; <c>Syntax_</c> and its name is the key of the sentence that says so.</summary>
internal enum SyntaxCause
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>A tab stands in the indentation.</summary>
    Tab,

    /// <summary>A line is indented as nothing is that it could belong to.</summary>
    Indentation,

    /// <summary>A line is indented below a key that has a value already.</summary>
    TooDeep,

    /// <summary>A line among the items of a list has no dash.</summary>
    DashMissing,

    /// <summary>A dash stands among keys.</summary>
    ItemAmongKeys,

    /// <summary>A dash stands behind a key.</summary>
    DashInLine,

    /// <summary>There is no blank after a dash.</summary>
    BlankAfterDash,

    /// <summary>There is no blank after the colon of a key.</summary>
    BlankAfterColon,

    /// <summary>A line is neither key nor item.</summary>
    ColonMissing,

    /// <summary>A value holds what looks like a key.</summary>
    ColonInValue,

    /// <summary>A value between brackets holds what looks like a key.</summary>
    ColonInBrackets,

    /// <summary>Something follows a text in quotes.</summary>
    TextAfterQuotes,

    /// <summary>A quote is not closed.</summary>
    QuoteOpen,

    /// <summary>An escape inside double quotes names no character.</summary>
    Escape,

    /// <summary>A comma or the closing bracket is missing.</summary>
    Separator,

    /// <summary>A line inside brackets is not indented, or the bracket was not closed.</summary>
    LineInBrackets,

    /// <summary>There is nothing where a value is needed between brackets.</summary>
    ValueMissing,

    /// <summary>JSON has a comma after the last entry.</summary>
    TrailingComma,

    /// <summary>A character that no value begins with.</summary>
    CannotBegin,

    /// <summary>An alias or anchor without a name.</summary>
    NameMissing,

    /// <summary>An alias that names nothing.</summary>
    AliasUnknown,

    /// <summary>An anchor that can be none.</summary>
    Anchor,

    /// <summary>A tag that can be none.</summary>
    Tag,

    /// <summary>A text over several lines (<c>|</c> or <c>&gt;</c>) that begins or goes on wrongly.</summary>
    BlockText,

    /// <summary>A line that begins with a percent sign.</summary>
    Directive,

    /// <summary>A comment without a blank before it.</summary>
    Comment,

    /// <summary>A question mark that begins a key.</summary>
    QuestionMark,

    /// <summary>Something follows the end of the document.</summary>
    AfterEnd,
}
