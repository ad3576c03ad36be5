using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace PersistentChat.Documents.Yaml;

/// <summary>Looks at the tokens of a scanner on their way to the parser.</summary>
/// <param name="scanner">Where they come from.</param>
internal abstract class ScannerStage(IScanner scanner) : IScanner
{
    public Mark CurrentPosition => scanner.CurrentPosition;

    public Token? Current => scanner.Current;

    public bool MoveNext()
    {
        if (Current is not null)
            ConsumeCurrent();
        return MoveNextWithoutConsuming();
    }

    public bool MoveNextWithoutConsuming() => Advance(scanner);

    public void ConsumeCurrent() => scanner.ConsumeCurrent();

    /// <summary>Moves the scanner on to the next token that the parser is to see; whether there is one.</summary>
    protected abstract bool Advance(IScanner scanner);
}
