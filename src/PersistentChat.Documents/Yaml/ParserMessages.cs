using System;
using System.Collections.Generic;
using YamlDotNet.Core;

namespace PersistentChat.Documents.Yaml;

/// <summary>What the parser means by its English sentences, which no reader is shown. <see cref="SyntaxDiagnosis"/> looks closer where one has several causes.</summary>
internal static class ParserMessages
{
    // Sentences of our own, for what the parser refuses in other ways.
    public const string LineInBrackets = "While scanning a plain scalar inside brackets, found a line that is not indented.";
    public const string NoCharacter = "While scanning a quoted scalar, found an escape that names no Unicode character.";
    public const string NoUri = "While parsing a node, found a tag that is no URI.";
    public const string MoreAfterEnd = "While parsing the stream, found more after its end.";
    public const string TrailingComma = "While parsing JSON, found a comma after the last entry.";

    private static readonly Dictionary<string, SyntaxCause> _causes = new(StringComparer.Ordinal)
    {
        [LineInBrackets] = SyntaxCause.LineInBrackets,
        [NoCharacter] = SyntaxCause.Escape,
        [NoUri] = SyntaxCause.Tag,
        [MoreAfterEnd] = SyntaxCause.AfterEnd,
        [TrailingComma] = SyntaxCause.TrailingComma,

        ["While scanning a mapping, found invalid tab as indentation."] = SyntaxCause.Tab,
        ["While scanning a plain scalar, found a tab character that violate indentation."] = SyntaxCause.Tab,

        ["While parsing a block collection, did not find expected '-' indicator."] = SyntaxCause.Indentation,
        ["While parsing a block mapping, did not find expected key."] = SyntaxCause.Indentation,
        ["While scanning a multiline plain scalar, found invalid mapping."] = SyntaxCause.ColonMissing,
        ["While scanning a simple key, could not find expected ':'."] = SyntaxCause.ColonMissing,
        ["While scanning a plain scalar value, found invalid mapping."] = SyntaxCause.ColonInValue,
        ["Mapping values are not allowed in this context."] = SyntaxCause.ColonInValue,
        ["Mapping keys are not allowed in this context."] = SyntaxCause.QuestionMark,
        ["Invalid key indicator format."] = SyntaxCause.QuestionMark,
        ["Block sequence entries are not allowed in this context."] = SyntaxCause.DashInLine,

        ["While parsing a flow mapping, did not find expected ',' or '}'."] = SyntaxCause.Separator,
        ["While parsing a flow mapping,  did not find expected ',' or '}'."] = SyntaxCause.Separator,
        ["While parsing a flow sequence, did not find expected ',' or ']'."] = SyntaxCause.Separator,
        ["While parsing a node, did not find expected node content."] = SyntaxCause.ValueMissing,
        ["While parsing a node, did not find expected token."] = SyntaxCause.ValueMissing,
        ["Reached the end of the stream while parsing a node"] = SyntaxCause.ValueMissing,

        ["While scanning a quoted scalar, found unexpected document indicator."] = SyntaxCause.QuoteOpen,
        ["While scanning a quoted scalar, found unexpected end of stream."] = SyntaxCause.QuoteOpen,
        ["While scanning a multi-line double-quoted scalar, found wrong indentation."] = SyntaxCause.QuoteOpen,
        ["While scanning a quoted scalar, found unknown escape character."] = SyntaxCause.Escape,
        ["While scanning a quoted scalar, did not find expected hexadecimal number."] = SyntaxCause.Escape,
        ["While scanning a quoted scalar, found invalid Unicode surrogates."] = SyntaxCause.Escape,
        ["While scanning a quoted scalar, found invalid Unicode character escape code."] = SyntaxCause.Escape,

        ["While scanning for the next token, found character that cannot start any token."] = SyntaxCause.CannotBegin,
        ["While scanning an anchor or alias, found value containing disallowed: []{},"] = SyntaxCause.NameMissing,
        ["While parsing a node, found more than one anchor."] = SyntaxCause.Anchor,
        ["Anchor before sequence entry on same line is not allowed."] = SyntaxCause.Anchor,

        ["While parsing a node, found undefined tag handle."] = SyntaxCause.Tag,
        ["While scanning a tag, did not find the expected '>'."] = SyntaxCause.Tag,
        ["While scanning a tag, did not find expected whitespace, comma or line break."] = SyntaxCause.Tag,
        ["While scanning a tag, did not find URI escaped octet."] = SyntaxCause.Tag,
        ["While scanning a tag, found an incorrect leading UTF-8 octet."] = SyntaxCause.Tag,
        ["While scanning a tag, found an incorrect trailing UTF-8 octet."] = SyntaxCause.Tag,
        ["While scanning a tag, found an incorrect UTF-8 sequence."] = SyntaxCause.Tag,
        ["While scanning a tag, did not find expected '!'."] = SyntaxCause.Tag,
        ["Unexpected comma at end of tag"] = SyntaxCause.Tag,

        ["While scanning a block scalar, found an indentation indicator equal to 0."] = SyntaxCause.BlockText,
        ["While scanning a block scalar, found a comment without whtespace after '>' indicator."] = SyntaxCause.BlockText,
        ["While scanning a block scalar, did not find expected comment or line break."] = SyntaxCause.BlockText,
        ["While scanning a literal block scalar, found extra spaces in first line."] = SyntaxCause.BlockText,
        ["While scanning a literal block scalar, found more spaces in lines above first content line."] = SyntaxCause.BlockText,

        ["Found duplicate %YAML directive."] = SyntaxCause.Directive,
        ["Found duplicate %TAG directive."] = SyntaxCause.Directive,
        ["Found incompatible YAML document."] = SyntaxCause.Directive,
        ["While parsing a document start node, could not find document end marker before version directive."] = SyntaxCause.Directive,
        ["While scanning a version directive, did not find preceding <document end>."] = SyntaxCause.Directive,
        ["While scanning a directive, did not find expected comment or line break."] = SyntaxCause.Directive,
        ["While scanning a directive, could not find expected directive name."] = SyntaxCause.Directive,
        ["While scanning a directive, found unexpected end of stream."] = SyntaxCause.Directive,
        ["While scanning a directive, found unexpected non-alphabetical character."] = SyntaxCause.Directive,
        ["While scanning a %YAML directive, did not find expected digit or '.' character."] = SyntaxCause.Directive,
        ["While scanning a %YAML directive, found extremely long version number."] = SyntaxCause.Directive,
        ["While scanning a %YAML directive, did not find expected version number."] = SyntaxCause.Directive,
        ["While scanning a %TAG directive, did not find expected whitespace."] = SyntaxCause.Directive,
        ["While scanning a %TAG directive, did not find expected whitespace or line break."] = SyntaxCause.Directive,
        ["While scanning a tag directive, did not find expected '!'."] = SyntaxCause.Directive,

        ["While scanning plain scalar, found a comment between adjacent scalars."] = SyntaxCause.Comment,
        ["While scanning a flow sequence end, found invalid comment after ']'."] = SyntaxCause.Comment,
        ["While scanning a flow entry, found invalid comment after comma."] = SyntaxCause.Comment,
        ["While scanning a flow sequence end, found invalid comment after double-quoted scalar."] = SyntaxCause.Comment,

        ["While scanning a document end, found invalid content after '...' marker."] = SyntaxCause.AfterEnd,
        ["Did not find expected <document start>."] = SyntaxCause.AfterEnd,
        ["Did not find expected <document end>."] = SyntaxCause.AfterEnd,
        ["Reached the end of the stream while parsing a document start."] = SyntaxCause.AfterEnd,
        ["Reached the end of the stream while parsing a document start"] = SyntaxCause.AfterEnd,
        ["Reached the end of the stream while parsing a document end"] = SyntaxCause.AfterEnd,
        ["Did not find expected <stream-start>."] = SyntaxCause.AfterEnd,
    };

    /// <summary>Whether a sentence is one of the parser's that is known.</summary>
    public static bool Knows(string message) => _causes.ContainsKey(message);

    public static SyntaxCause CauseOf(YamlException failure) => _causes.TryGetValue(failure.Message, out var cause) ? cause : SyntaxCause.Other;
}
