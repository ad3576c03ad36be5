namespace PersistentChat.Documents.Tests.Diagrams;

/// <summary>Names that try to break pictures.</summary>
internal static class Hostile
{
    public static readonly string[] Names =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "a & b &amp; &lt;c&gt; &#60;", "it's \"quoted\" 'twice'", "x\u202Egnp.exe\u202C",
        "]]> <!-- --> <?xml?>", "#35; #quot; style a:b#c; classDef x:#1;", "end", "1. item", "- item", "`code` **bold** _it_", "[a](b){c}((d))[(e)]>f]|g|",
        "\\n\\l\\r\\N\\G\\", "\"; shutdown -h now; \"", "%%{init: {}}%%", "graph TD; A-->B", "line\nbreak\r\nand\ttab", "nul\0bell\a", "half \uD83D surrogate",
        "👩‍🚀 emoji 😀🏴\U000E0067\U000E0062\U000E007F", "שלום עולם مرحبا", "﷽﷽﷽﷽﷽﷽﷽﷽", new string('W', 300), string.Concat(Enumerable.Repeat("Zürich ", 60)), "a\u0301\u0302\u0303\u0304\u0305",
    ];

    /// <summary>A topology in which everything that may have such a name has it.</summary>
    public static Topology Topology(string name)
    {
        var site = new Site(name);
        var frontEnd = new FrontEndPool(new Fqdn("pool01.contoso.com"), FrontEndEdition.Enterprise, name, [new Fqdn("fe01.contoso.com")], new SqlInstanceName(@"sql01.contoso.com\rtc"));
        var pool = new ChatPool(
            new Fqdn("chat.contoso.com"), ChatPoolType.MultipleServer, frontEnd.Fqdn,
            new SqlStore(new SqlInstanceName(@"sql02.contoso.com\chat"), new SqlInstanceName(@"sql03.contoso.com\chat")),
            [new ChatServer(new Fqdn("chat01.contoso.com"), ServerState.Active, name), new ChatServer(new Fqdn("chat02.contoso.com"), ServerState.Standby, name + "2")]).With(it =>
        {
            it.DisplayName = name;
            it.Site = name;
            it.FileStore = new StorePath(@"\\files\it's #1; [x] & {y} ü 😀");
        });
        return new Topology(name, Product.Lync2013).With(it =>
        {
            it.Sites = [site];
            it.FrontEndPools = [frontEnd];
            it.ChatPools = [pool];
            it.SqlInstances = [new SqlInstance(new SqlInstanceName(@"sql02.contoso.com\chat")).With(it => it.DataCenter = name)];
        });
    }
}
