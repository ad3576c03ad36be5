using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using PersistentChat.Keys.Writing;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PersistentChat.Documents.Yaml;

internal sealed class YamlDocumentWriter : DocumentWriter
{
    private readonly StringBuilder _text = new();
    private readonly Emitter _emitter;
    private readonly Stack<bool> _brackets = new([false]);

    public YamlDocumentWriter(string? schemaReference)
    {
        if (schemaReference is not null)
            _text.Append(Modeline.Format(RefuseHalfPairs(schemaReference))).Append('\n');
        _emitter = new Emitter(new StringWriter(_text, CultureInfo.InvariantCulture) { NewLine = "\n" }, new EmitterSettings(
            bestIndent: 2,
            bestWidth: int.MaxValue,
            isCanonical: false,
            maxSimpleKeyLength: 1024,
            skipAnchorName: false,
            indentSequences: true,
            newLine: "\n"));
        _emitter.Emit(new StreamStart());
        _emitter.Emit(new DocumentStart());
    }

    public override void BeginTable(bool onOneLine = false)
    {
        _emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, true, Enter(onOneLine) ? MappingStyle.Flow : MappingStyle.Block));
    }

    public override void EndTable()
    {
        _brackets.Pop();
        _emitter.Emit(new MappingEnd());
    }

    public override void BeginList(bool onOneLine = false)
    {
        _emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, true, Enter(onOneLine) ? SequenceStyle.Flow : SequenceStyle.Block));
    }

    public override void EndList()
    {
        _brackets.Pop();
        _emitter.Emit(new SequenceEnd());
    }

    public override void Key(string key)
    {
        if (YamlScalar.HasHidden(key))
            Quoted(key);
        else
            Plain(key);
    }

    public override void Number(int number) => Plain(number.ToString(CultureInfo.InvariantCulture));

    public override void Number(decimal number) => Plain(number.ToString(CultureInfo.InvariantCulture));

    public override void Boolean(bool boolean) => Plain(boolean ? "true" : "false");

    public override void Date(DateTime date) => Plain(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public override string Finish()
    {
        _emitter.Emit(new DocumentEnd(isImplicit: true));
        _emitter.Emit(new StreamEnd());
        return WithoutHidden(_text.ToString());
    }

    protected override void WriteText(string text, bool isQuoted)
    {
        if (!isQuoted && YamlScalar.IsPlain(text, insideBrackets: _brackets.Peek()))
            Plain(text);
        else
            Quoted(text);
    }

    /// <summary>
    /// The document with escapes for what nobody sees or what turns the direction of writing around, so that it says to the eye, on a terminal too, what it says.
    /// Such characters stand inside double quotes only. The emitter escapes control characters; what the first line names stays as it is.
    /// </summary>
    private static string WithoutHidden(string document)
    {
        var visible = new StringBuilder(document.Length);
        var start = document.IndexOf('\n');
        visible.Append(document, 0, start);
        for (var i = start; i < document.Length; i++)
        {
            if (document[i] == '\n' || !VisibleText.IsHidden(document, i))
                visible.Append(document[i]);
            else if (char.IsSurrogatePair(document, i))
                visible.Append("\\U").Append(char.ConvertToUtf32(document, i++).ToString("X8", CultureInfo.InvariantCulture));
            else
                visible.Append("\\u").Append(((int)document[i]).ToString("X4", CultureInfo.InvariantCulture));
        }
        return visible.ToString();
    }

    private void Quoted(string text) => _emitter.Emit(new Scalar(
        AnchorName.Empty, TagName.Empty, text, ScalarStyle.DoubleQuoted, isPlainImplicit: false, isQuotedImplicit: true));

    private bool Enter(bool onOneLine)
    {
        _brackets.Push(onOneLine || _brackets.Peek());
        return onOneLine;
    }

    private void Plain(string text) => _emitter.Emit(new Scalar(
        AnchorName.Empty, TagName.Empty, text, ScalarStyle.Plain, isPlainImplicit: true, isQuotedImplicit: false));
}
