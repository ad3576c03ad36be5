using System;
using System.Collections;
using System.Linq;
using System.Management.Automation;
using System.Runtime.CompilerServices;

namespace PersistentChat.Cmdlets;

/// <summary>
/// Reads what is typed for a parameter that is no text: a number, a word of an enumeration, yes or no, a day, a span of time. PowerShell would say in its own words, which are
/// English, that it cannot convert it, and take "30.000" for 30. What cannot be read, the cmdlet refuses when it begins (<see cref="TypedValues"/>). Rows of a table are left
/// alone: <see cref="TableRows"/> knows row and column.
/// </summary>
/// <param name="kind">The type of the parameter, without the question mark.</param>
/// <param name="parameter">The parameter.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class TypedAttribute(Type kind, [CallerMemberName] string parameter = "") : ArgumentTransformationAttribute
{
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData)
    {
        var value = Bare(inputData);
        if (value is null || !TypedValues.IsTyping)
            return inputData;
        if (!kind.IsArray)
            return One(kind, value is IList { Count: 1 } single ? single[0] : inputData);
        var element = kind.GetElementType()!;
        if (value is not IList list)
            return One(element, inputData);
        if (element == typeof(int) && TypedNumber.OfCommas(list) is { } meant && list.Cast<object>().Skip(1).All(item => Bare(item) is 0))
            return Refuse(element, inputData, meant);
        var items = Array.CreateInstance(element, list.Count);
        for (var i = 0; i < list.Count; i++)
            items.SetValue(Bare(One(element, element == typeof(int) ? TypedNumber.InList(list[i]) : list[i])), i);
        return items;
    }

    internal static object? Bare(object? value) => value is PSObject wrapper ? wrapper.BaseObject : value;

    private object? One(Type type, object? item)
    {
        if (Bare(item) is not { } value || (type.IsInstanceOfType(value) && !TypedNumber.IsMultiple(item!)))
            return item;
        return Read(type, item!, value, out var problem) ?? Refuse(type, item, problem);
    }

    private static object? Read(Type type, object item, object value, out string problem)
    {
        if (type == typeof(int) || type == typeof(double))
            return TypedNumber.Read(item, value, type == typeof(int), out problem);
        var text = TypedNumber.Text(item);
        problem = CmdletTexts.Format("Typed_Other", text, CellText.Accepted(type, text), CellText.Meant(text, type));
        if (value is string)
            return CellText.Read(text, type);
        // 15 would be a millionth of a second, and 4 whatever word stands there.
        return type == typeof(TimeSpan) || type.IsEnum || !LanguagePrimitives.TryConvertTo(value, type, out var converted) ? null : converted;
    }

    /// <returns>What the parameter can hold until the cmdlet begins, which it then does not.</returns>
    private object Refuse(Type type, object? item, string problem)
    {
        TypedValues.Refuse(new TopologyException(TopologyError.MistypedValue, item, "-" + parameter, problem));
        return type == typeof(int) ? 1
            : type == typeof(double) ? 1.0
            : type.IsEnum ? Enum.GetValues(type).GetValue(0)!
            : Activator.CreateInstance(type)!;
    }
}
