using System.Linq;
using PersistentChat.Keys.Reading;

namespace PersistentChat.Documents.Yaml;

/// <summary>Notices numbers such as <c>30,000</c> between brackets, whose comma begins another key.</summary>
internal struct Thousands(DocumentProblems problems)
{
    private const int Group = 3;

    private ScalarNode? _number;
    private string _key = "";
    private string _text = "";

    /// <summary>A key and its value were read.</summary>
    public void Begin(string key, Node value)
    {
        End();
        _number = value is ScalarNode { IsWholeNumber: true } number && number.Text.TrimStart('+', '-').Length <= Group ? number : null;
        (_key, _text) = (key, _number?.Text ?? "");
    }

    /// <summary>Whether what was read as a key without a value is three more digits of the number right before it.</summary>
    public bool IsNext(string key, Location location, Node value)
    {
        if (_number is null || key.Length != Group || !key.All(c => c is >= '0' and <= '9') || value is not ScalarNode { IsQuoted: false, Text: "" }
            || location != new Location(_number.Location.Line, _number.Location.Column + _text.Length + 1))
            return false;
        _text += "," + key;
        return true;
    }

    /// <summary>There are no more keys.</summary>
    public void End()
    {
        if (_number is not null && _text != _number.Text)
            problems.Add(_number.Location, TopologyError.WrongType, _key, WrongValue.Describe(_key, new ScalarNode(_number.Location, _text, isQuoted: false), TypeWords.WholeNumber));
        _number = null;
    }
}
