using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;

namespace PersistentChat.HelpBuilder.Views;

/// <summary>The views of what objects of a topology consist of: the properties under their own names.</summary>
internal static class PartViews
{
    /// <summary>List and table of a type. The first of them is what is shown without being asked for: where a table cannot show all, it is the list.</summary>
    public static IEnumerable<XElement> Of(Type type)
    {
        string[] names = [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.GetIndexParameters().Length == 0).Select(property => property.Name)];
        XElement[] views = [List(type, names), Table(type, names)];
        return names.Length > TableControls.MostColumns ? views : views.Reverse();
    }

    private static XElement List(Type type, string[] names) => View(
        type,
        "List",
        new XElement("ListControl", new XElement("ListEntries", new XElement("ListEntry", new XElement("ListItems", names.Select(name => new XElement("ListItem", new XElement("Label", name), Value(name))))))));

    private static XElement Table(Type type, string[] names) => View(
        type,
        "Table",
        TableControls.Of(names.Select(name => (new XElement("Label", name), Value(name)))));

    private static XElement View(Type type, string form, XElement control) => new(
        "View",
        new XElement("Name", type.Name + form),
        new XElement("ViewSelectedBy", new XElement("TypeName", type.FullName)),
        control);

    private static XElement Value(string name) => new("ScriptBlock", "$_.Shown." + name);
}
