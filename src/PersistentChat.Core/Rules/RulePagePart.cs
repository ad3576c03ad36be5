namespace PersistentChat.Rules;

/// <summary>A heading or a label of the pages about the rules.</summary>
internal enum RulePagePart
{
    /// <summary>The title of the list of all rules.</summary>
    Rules,
    /// <summary>The sentence under that title.</summary>
    Introduction,
    /// <summary>The rule's id.</summary>
    Id,
    /// <summary>The defect in one line.</summary>
    Title,
    /// <summary>The severity of a finding.</summary>
    Severity,
    /// <summary>What the rule is about.</summary>
    Category,
    /// <summary>The product generations it applies to.</summary>
    Products,
    /// <summary>Why it is a defect.</summary>
    Why,
    /// <summary>What to do.</summary>
    Remedy,
    /// <summary>Documents that fail and pass, and a legal one that looks wrong.</summary>
    Examples,
    /// <summary>The example in which the rule finds something.</summary>
    Fails,
    /// <summary>The repaired example.</summary>
    Passes,
    /// <summary>The unusual example in which the rule rightly finds nothing.</summary>
    Legal,
    /// <summary>The title of the table of conditions.</summary>
    Conditions,
    /// <summary>The sentence under that title.</summary>
    ConditionsIntroduction,
    /// <summary>Under which condition a rule applies.</summary>
    Condition,
    /// <summary>The version that brought the rule.</summary>
    Since,
    /// <summary>The version that changed it last, and how.</summary>
    Changed,
    /// <summary>Both products.</summary>
    EveryProduct,
    /// <summary>The facts of the reference.</summary>
    Facts,
    /// <summary>The documents.</summary>
    Sources,
}
