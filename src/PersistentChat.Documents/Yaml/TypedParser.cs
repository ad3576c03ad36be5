using System;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PersistentChat.Documents.Yaml;

/// <summary>The parser, whose other ways of refusing a text become errors with a place.</summary>
internal sealed class TypedParser(IScanner tokens) : IParser
{
    private readonly Parser _parser = new(tokens);

    public ParsingEvent? Current => _parser.Current;

    public bool MoveNext()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (ArgumentException failure)
        {
            throw Refused(ParserMessages.NoUri, failure);
        }
        catch (InvalidOperationException failure)
        {
            throw Refused(ParserMessages.MoreAfterEnd, failure);
        }
    }

    private YamlException Refused(string message, Exception failure)
    {
        var position = tokens.CurrentPosition;
        return new YamlException(position, position, message, failure);
    }
}
