using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace PersistentChat.Documents.Yaml;

/// <summary>Refuses the comma before a closing bracket, which YAML permits and JSON does not.</summary>
internal sealed class StrictCommas(IScanner scanner) : ScannerStage(scanner)
{
    private FlowEntry? _comma;

    protected override bool Advance(IScanner scanner)
    {
        var isThere = scanner.MoveNextWithoutConsuming();
        if (_comma is { } comma && scanner.Current is FlowMappingEnd or FlowSequenceEnd)
            throw new YamlException(comma.Start, comma.End, ParserMessages.TrailingComma);
        _comma = scanner.Current as FlowEntry;
        return isThere;
    }
}
