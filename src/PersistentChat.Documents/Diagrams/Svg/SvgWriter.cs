using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using PersistentChat.Diagrams;
using PersistentChat.Documents.Diagrams.Layout;
using XmlText = PersistentChat.Documents.Results.XmlText;

namespace PersistentChat.Documents.Diagrams.Svg;

/// <summary>Writes a drawing as an <c>svg</c> element that needs nothing else.</summary>
internal sealed class SvgWriter
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private static readonly XmlWriterSettings _settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };

    private readonly XmlWriter _xml;
    private readonly Drawing _drawing;
    private readonly string _prefix;

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
        Described("title", title, TextFit.Visible(_drawing.Diagram.Title));
        Described("desc", description, TextFit.Visible(_drawing.Diagram.Description));
        _xml.WriteElementString("style", Namespace, SvgStyle.For(_prefix));
        Rectangle("canvas", new Area(0, 0, _drawing.Width, _drawing.Height), 0);
        foreach (var box in _drawing.Boxes)
            Box(box);
        foreach (var line in _drawing.Lines)
            Line(line);
        foreach (var sample in _drawing.Samples)
            Sample(sample);
        foreach (var text in _drawing.Texts)
            Text(text);
        foreach (var badge in _drawing.Badges)
            Badge(badge);
        _xml.WriteEndElement();
    }

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
        _xml.WriteElementString("title", Namespace, XmlText.Clean(Tooltip.Of(box)));
        Rectangle("box", box.Area, box.Box.Children.Count > 0 || box.Box.Kind == BoxKind.FrontEndPool ? 10 : 6);
        if (SvgIcons.Of(box.Box.Kind) is { } icon)
        {
            _xml.WriteStartElement("path", Namespace);
            Attribute("class", "icon");
            Attribute("transform", "translate(" + Number(box.Area.X + 9) + " " + Number(box.Area.Y + 9) + ")");
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
        Attribute("class", badge.Severity.ToString().ToLowerInvariant());
        Path("shape", SvgIcons.Shape(badge.Severity, badge.Area.X, badge.Area.Y));
        Text(badge.Letter);
        if (badge.Count is not null)
            Text(badge.Count);
        _xml.WriteEndElement();
    }

    private void Sample(LegendSample sample)
    {
        _xml.WriteStartElement("g", Namespace);
        Attribute("class", SvgStyle.ClassOf(sample.Kind));
        if (sample.Kind == LegendKind.Ports)
            Path("line", [new(sample.Area.X, sample.Area.MiddleY), new(sample.Area.Right, sample.Area.MiddleY)], false, true);
        else
            Rectangle("box", sample.Area, 4);
        _xml.WriteEndElement();
    }

    private void Line(PlacedLine line)
    {
        _xml.WriteStartElement("g", Namespace);
        Attribute("class", SvgStyle.ClassOf(line.Kind));
        Path("line", line.Spots, line.HasStartArrow, line.HasEndArrow);
        _xml.WriteEndElement();
    }

    private void Path(string style, IReadOnlyList<Spot> spots, bool startArrow, bool endArrow)
    {
        Path(style, string.Join(" ", spots.Select((spot, index) => (index == 0 ? "M" : "L") + Number(spot.X) + " " + Number(spot.Y))));
        if (startArrow)
            Path("head", SvgIcons.ArrowHead(spots[1], spots[0]));
        if (endArrow)
            Path("head", SvgIcons.ArrowHead(spots[spots.Count - 2], spots[spots.Count - 1]));
    }

    private void Path(string style, string data)
    {
        _xml.WriteStartElement("path", Namespace);
        Attribute("class", style);
        Attribute("d", data);
        _xml.WriteEndElement();
    }
}
