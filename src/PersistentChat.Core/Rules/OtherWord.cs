namespace PersistentChat.Rules;

/// <summary>What the documents of a product say of a matter that is a rule with the other product.</summary>
public enum OtherWord
{
    /// <summary>Nothing: the page on the subject does not have the sentence.</summary>
    Nothing,
    /// <summary>Less: what is demanded there is an option, a step or a remark here.</summary>
    Less,
    /// <summary>The opposite: they allow it.</summary>
    Opposite,
}
