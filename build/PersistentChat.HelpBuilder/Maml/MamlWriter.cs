using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace PersistentChat.HelpBuilder;

/// <summary>Writes help in the form that Get-Help reads.</summary>
internal static class MamlWriter
{
    private static readonly XNamespace _help = "http://msh";
    private static readonly XNamespace _maml = "http://schemas.microsoft.com/maml/2004/10";
    private static readonly XNamespace _command = "http://schemas.microsoft.com/maml/dev/command/2004/10";
    private static readonly XNamespace _dev = "http://schemas.microsoft.com/maml/dev/2004/10";

    /// <summary>Writes one file for all cmdlets of a language.</summary>
    public static void Write(string file, IEnumerable<CmdletHelp> help)
    {
        using var writer = XmlWriter.Create(file, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) });
        Document(help).Save(writer);
    }

    /// <summary>The help of all cmdlets of a language.</summary>
    public static XDocument Document(IEnumerable<CmdletHelp> help) => Document([.. help]);

    private static XDocument Document(CmdletHelp[] help) => new(
        new XElement(
            _help + "helpItems",
            new XAttribute("schema", "maml"),
            new XAttribute(XNamespace.Xmlns + "maml", _maml),
            new XAttribute(XNamespace.Xmlns + "command", _command),
            new XAttribute(XNamespace.Xmlns + "dev", _dev),
            help.Select(item => Command(item, [.. help.Select(other => other.Cmdlet)]))));

    private static XElement Command(CmdletHelp help, IReadOnlyCollection<CompiledCmdlet> all) => new(
        _command + "command",
        new XElement(
            _command + "details",
            new XElement(_command + "name", help.Cmdlet.Name),
            Description(help.Page.Synopsis),
            new XElement(_command + "verb", help.Cmdlet.Verb),
            new XElement(_command + "noun", help.Cmdlet.Noun)),
        Description(help.Page.Description),
        new XElement(_command + "syntax", help.Cmdlet.Sets.Select(set => SyntaxItem(help.Cmdlet, set))),
        new XElement(_command + "parameters", help.Cmdlet.Parameters.OrderBy(parameter => parameter.Name).Select(parameter => Parameter(help, parameter))),
        new XElement(_command + "inputTypes", help.Cmdlet.Inputs.Select(input => InputType(input, help.Page.Inputs))),
        new XElement(_command + "returnValues", help.Cmdlet.Outputs.Select(type => new XElement(
            _command + "returnValue",
            Type(TypeNames.Full(type)),
            Description(help.Page.Outputs)))),
        // An empty list of notes would still show its heading.
        help.Page.Notes.IsEmpty ? null : new XElement(_maml + "alertSet", new XElement(_maml + "alert", Paragraph(help.Page.Notes.Text))),
        new XElement(_command + "examples", help.Page.Examples.Select((example, place) => Example(example, isLast: place == help.Page.Examples.Count - 1))),
        new XElement(_command + "relatedLinks", RelatedLinks.Of(help, all).Select(Link)));

    private static XElement SyntaxItem(CompiledCmdlet cmdlet, string? set) => new(
        _command + "syntaxItem",
        new XElement(_maml + "name", cmdlet.Name),
        cmdlet.SyntaxOf(set).Select(entry => new XElement(
            _command + "parameter",
            Attributes(entry.Parameter, entry.Use.IsRequired, entry.Use.Position, entry.Use.IsByValue, entry.Use.IsByPropertyName),
            new XElement(_maml + "name", entry.Parameter.Name),
            Value(entry.Parameter),
            AcceptedValues(entry.Parameter),
            Type(TypeNames.Full(entry.Parameter.Type)))));

    private static XElement Parameter(CmdletHelp help, CompiledParameter parameter) => new(
        _command + "parameter",
        Attributes(parameter, parameter.IsRequired, parameter.Position, parameter.IsByValue, parameter.IsByPropertyName),
        new XElement(_maml + "name", parameter.Name),
        Description(help.Descriptions[parameter.Name]),
        Value(parameter),
        Type(TypeNames.Full(parameter.Type)),
        DefaultValue(parameter));

    private static IEnumerable<XAttribute> Attributes(CompiledParameter parameter, bool isRequired, int? position, bool isByValue, bool isByPropertyName)
    {
        string[] ways = [.. isByValue ? ["ByValue"] : Enumerable.Empty<string>(), .. isByPropertyName ? ["ByPropertyName"] : Enumerable.Empty<string>()];
        return
        [
            new XAttribute("required", isRequired),
            new XAttribute("variableLength", parameter.Type.IsArray),
            new XAttribute("globbing", parameter.TakesWildcards),
            new XAttribute("pipelineInput", ways.Length == 0 ? "false" : $"true ({string.Join(", ", ways)})"),
            new XAttribute("position", position is { } place ? place : "Named"),
            new XAttribute("aliases", parameter.Aliases.Count == 0 ? "none" : string.Join(", ", parameter.Aliases)),
        ];
    }

    private static XElement? Value(CompiledParameter parameter) => parameter.IsSwitch
        ? null
        : new XElement(
            _command + "parameterValue",
            new XAttribute("required", true),
            new XAttribute("variableLength", parameter.Type.IsArray),
            TypeNames.Short(parameter.Type));

    private static XElement? DefaultValue(CompiledParameter parameter) =>
        (parameter.Default ?? (parameter.IsSwitch ? "False" : null)) is { } value ? new XElement(_dev + "defaultValue", value) : null;

    private static XElement? AcceptedValues(CompiledParameter parameter) => parameter.AcceptedValues.Count == 0
        ? null
        : new XElement(
            _command + "parameterValueGroup",
            parameter.AcceptedValues.Select(value => new XElement(
                _command + "parameterValue",
                new XAttribute("required", true),
                new XAttribute("variableLength", false),
                value)));

    private static XElement InputType(PipelineInput input, Prose text) => new(
        _command + "inputType",
        Type(TypeNames.Full(input.Type)),
        // Where nothing was written about them, the parameters say what the objects are for.
        Description(input.IsWhole && !text.IsEmpty ? text : new Prose(string.Join(", ", input.Parameters.Select(parameter => "-" + parameter.Name)), 1)));

    private static XElement Example(PageExample example, bool isLast) => new(
        _command + "example",
        new XElement(_maml + "title", $"--------- {example.Title.Text} ---------"),
        new XElement(_dev + "code", example.Code),
        // Get-Help puts nothing between examples.
        new XElement(_dev + "remarks", Paragraph(example.Remarks.Text), isLast ? null : Paragraph("")));

    private static XElement Link(PageLink link) => new(
        _maml + "navigationLink",
        new XElement(_maml + "linkText", link.Text),
        link.Address is null ? null : new XElement(_maml + "uri", link.Address));

    private static XElement Type(string name) => new(_dev + "type", new XElement(_maml + "name", name));

    private static XElement Description(Prose text) => new(_maml + "description", Paragraph(text.Text));

    private static XElement Paragraph(string text) => new(_maml + "para", text);
}
