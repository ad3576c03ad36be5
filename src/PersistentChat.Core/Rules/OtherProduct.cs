namespace PersistentChat.Rules;

/// <summary>Why a rule does not apply to a product: what its documents say of the matter.</summary>
public sealed record OtherProduct
{
    internal OtherProduct(Product product, OtherWord word, string document)
    {
        Product = product;
        Word = word;
        Document = document;
    }

    /// <summary>The product that the rule does not apply to.</summary>
    public Product Product { get; }

    /// <summary>What its documents say.</summary>
    public OtherWord Word { get; }

    /// <summary>The document where the sentence would stand, or that says otherwise.</summary>
    public string Document { get; }

    /// <summary>The product and the document, in the current UI culture.</summary>
    public override string ToString() => DisplayName.Of(Word) + " (" + Document + ")";
}
