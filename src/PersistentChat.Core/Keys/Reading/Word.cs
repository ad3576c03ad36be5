using PersistentChat.Internal;

namespace PersistentChat.Keys.Reading;

/// <summary>A word of a message that is in the resources itself.</summary>
internal readonly struct Word(string key)
{
    public override string ToString() => Texts.Get(key);
}

/// <summary>The resource keys of the words for what a value is.</summary>
internal static class TypeWords
{
    public const string Text = "Type_Text";
    public const string WholeNumber = "Type_WholeNumber";
    public const string Number = "Type_Number";
    public const string Boolean = "Type_Boolean";
    public const string Date = "Type_Date";
    public const string Duration = "Type_Duration";
    public const string List = "Type_List";
    public const string Mapping = "Type_Mapping";
    public const string Nothing = "Type_Nothing";
}
