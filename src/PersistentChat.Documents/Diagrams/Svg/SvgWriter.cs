using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using PersistentChat.Diagrams;
using PersistentChat.Documents.Diagrams.Layout;
using PersistentChat.Documents.Diagrams.Text;
using XmlText = PersistentChat.Documents.Results.XmlText;

namespace PersistentChat.Documents.Diagrams.Svg;

/// <summary>Writes a drawing as an <c>svg</c> element that needs nothing else.</summary>
internal sealed class SvgWriter
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private const int FrameRadius = 10;
    private const int BoxRadius = 6;
    private const int SampleRadius = 4;

    private static readonly XmlWriterSettings _settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };

    private readonly XmlWriter _xml;
    private readonly Drawing _drawing;
    private readonly string _prefix;
    private readonly Tooltips _tooltips = new();

    private SvgWriter(XmlWriter xml, Drawing drawing, string prefix)
    {
        _xml = xml;
        _drawing = drawing;
        _prefix = prefix;
    }

    /// <summary>Writes a drawing.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="prefix">What every id starts with.</param>
    public static string Write(Drawing drawing, string prefix)
    {
        using var text = new StringWriter();
        using (var xml = XmlWriter.Create(text, _settings))
            new SvgWriter(xml, drawing, prefix).Write();
        return text + "\n";
    }

    private void Write()
    {
        var title = _prefix + "-title";
        var description = _prefix + "-desc";
        _xml.WriteStartElement("svg", Namespace);
        Attribute("id", _prefix);
        Attribute("viewBox", "0 0 " + Number(_drawing.Width) + " " + Number(_drawing.Height));
        Attribute("width", _drawing.Width);
        Attribute("height", _drawing.Height);
        Attribute("style", "max-width:100%;height:auto");
        Attribute("role", "img");
        Attribute("aria-labelledby", title + " " + description);
        Described("title", title, VisibleText.Of(_drawing.Diagram.Title));
        Described("desc", description, VisibleText.Of(_drawing.Diagram.Description));
        _xml.WriteElementString("style", Namespace, SvgStyle.For(_prefix));
        Rectangle("canvas", new Area(0, 0, _drawing.Width, _drawing.Height), 0);
        foreach (var box in _drawing.Boxes)
            Box(box);
        foreach (var group in _drawing.Lines.GroupBy(line => SvgStyle.ClassOf(line.Kind)))
            Lines(group.Key, group.ToArray());
        foreach (var sample in _drawing.Samples)
            Sample(sample);
        foreach (var text in _drawing.Texts)
            Text(text);
        foreach (var badge in _drawing.Badges)
            Badge(badge);
        General();
        _xml.WriteEndElement();
    }

    private static string TooltipText(IEnumerable<string> lines) => XmlText.Clean(string.Join("\n", lines));

    private static string Number(int number) => XmlConvert.ToString(number);

    private void Attribute(string name, string value) => _xml.WriteAttributeString(name, XmlText.Clean(value));

    private void Attribute(string name, int value) => _xml.WriteAttributeString(name, Number(value));

    private void Described(string element, string id, string text)
    {
        _xml.WriteStartElement(element, Namespace);
        Attribute("id", id);
        _xml.WriteString(XmlText.Clean(text));
        _xml.WriteEndElement();
    }

    private void Box(PlacedBox box)
    {
        _xml.WriteStartElement("g", Namespace);
        Attribute("class", SvgStyle.ClassOf(box.Box));
        _xml.WriteElementString("title", Namespace, TooltipText(_tooltips.Of(box.Box, box.Marks)));
        var radius = SvgStyle.IsFrame(box.Box) ? FrameRadius : BoxRadius;
        Rectangle("box", box.Area, radius);
        if (box.IsFlagged)
            Path("flag", SvgIcons.Flag(box.Area, radius));
        if (box.Box.State == BoxState.Missing)
            Path("cross", SvgIcons.Cross(box.Area));
        if (box.Icon is { } corner && SvgIcons.Of(box.Box) is { } icon)
        {
            _xml.WriteStartElement("path", Namespace);
            Attribute("class", "icon");
            Attribute("transform", "translate(" + Number(corner.X) + " " + Number(corner.Y) + ")");
            Attribute("d", icon);
            _xml.WriteEndElement();
        }
        foreach (var text in box.Texts)
            Text(text);
        foreach (var badge in box.Badges)
            Badge(badge);
        _xml.WriteEndElement();
    }

    private void Rectangle(string style, Area area, int radius)
    {
        _xml.WriteStartElement("rect", Namespace);
        Attribute("class", style);
        Attribute("x", area.X);
        Attribute("y", area.Y);
        Attribute("width", area.Width);
        Attribute("height", area.Height);
        if (radius > 0)
            Attribute("rx", radius);
        _xml.WriteEndElement();
    }

    private void Text(PlacedText text)
    {
        _xml.WriteStartElement("text", Namespace);
        Attribute("class", text.Role.ToString().ToLowerInvariant());
        Attribute("x", text.X);
        Attribute("y", text.Y);
        if (text.Anchor != TextAnchor.Start)
            Attribute("text-anchor", text.Anchor == TextAnchor.End ? "end" : "middle");
        _xml.WriteString(XmlText.Clean(text.Text));
        _xml.WriteEndElement();
    }

    private void Badge(PlacedBadge badge)
    {
        _xml.WriteStartElement("g", Namespace);
        Attribute("class", badge.Severity?.ToString().ToLowerInvariant() ?? "open");
        Path("shape", SvgIcons.Shape(badge.Severity, badge.Area.X, badge.Area.Y));
        Text(badge.Letter);
        if (badge.Count is not null)
            Text(badge.Count);
        _xml.WriteEndElement();
    }

    private void General()
    {
        if (_drawing.General.Count == 0)
            return;
        _xml.WriteStartElement("g", Namespace);
        _xml.WriteElementString("title", Namespace, TooltipText(_tooltips.Of(_drawing.Diagram.General)));
        foreach (var badge in _drawing.General)
            Badge(badge);
        _xml.WriteEndElement();
    }

    private void Sample(LegendSample sample)
    {
        var area = sample.Area;
        if (sample.Kind == LegendKind.Ports)
        {
            Lines(SvgStyle.ClassOf(sample.Kind), [new PlacedLine(EdgeKind.Store, [new(area.X, area.MiddleY), new(area.Right, area.MiddleY)], false, true)]);
            return;
        }
        _xml.WriteStartElement("g", Namespace);
        Attribute("class", SvgStyle.ClassOf(sample.Kind));
        Rectangle("box", area, SampleRadius);
        if (sample.Kind == LegendKind.Flag)
            Path("flag", SvgIcons.Flag(area, SampleRadius));
        if (sample.Kind == LegendKind.Missing)
            Path("cross", SvgIcons.Cross(area));
        _xml.WriteEndElement();
    }

    /// <summary>Draws lines as one path, so that pieces that several of them share look like the others.</summary>
    private void Lines(string style, IReadOnlyList<PlacedLine> lines)
    {
        _xml.WriteStartElement("g", Namespace);
        Attribute("class", style);
        Path("line", string.Join("", lines.Select(line => SvgIcons.Line(line.Points))));
        Path("head", string.Join("", lines.SelectMany(ArrowHeads)));
        _xml.WriteEndElement();
    }

    private IEnumerable<string> ArrowHeads(PlacedLine line)
    {
        if (line.HasStartArrow)
            yield return SvgIcons.ArrowHead(line.Points[1], line.Points[0], _drawing.ArrowLength);
        if (line.HasEndArrow)
            yield return SvgIcons.ArrowHead(line.Points[line.Points.Count - 2], line.Points[line.Points.Count - 1], _drawing.ArrowLength);
    }

    private void Path(string style, string data)
    {
        _xml.WriteStartElement("path", Namespace);
        Attribute("class", style);
        Attribute("d", data);
        _xml.WriteEndElement();
    }
}
