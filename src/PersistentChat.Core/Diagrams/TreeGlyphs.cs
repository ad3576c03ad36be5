namespace PersistentChat.Diagrams;

/// <summary>The characters that a tree is drawn with.</summary>
internal sealed record TreeGlyphs
{
    /// <summary>Box characters.</summary>
    public static readonly TreeGlyphs Box = new("├─ ", "└─ ", "│  ", " · ");

    /// <summary>Characters that every encoding has.</summary>
    public static readonly TreeGlyphs Ascii = new("+- ", "`- ", "|  ", ", ");

    private TreeGlyphs(string branch, string last, string trunk, string separator)
    {
        Branch = branch;
        Last = last;
        Trunk = trunk;
        Separator = separator;
    }

    /// <summary>All the characters, for asking an encoding whether it has them.</summary>
    public string All => Branch + Last + Trunk + Separator;

    /// <summary>All the characters.</summary>
    public override string ToString() => All;

    internal string Branch { get; }

    internal string Last { get; }

    internal string Trunk { get; }

    internal string Separator { get; }

    internal string Blank => new(' ', Trunk.Length);
}
