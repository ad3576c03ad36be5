using System.Collections.Generic;
using System.Linq;
using PersistentChat.Rules;

namespace PersistentChat.Diagrams;

/// <summary>Which boxes show an object.</summary>
internal sealed class SubjectBoxes
{
    private readonly ILookup<object, DiagramBox> _bySubject;
    private readonly ILookup<Fqdn, DiagramBox> _databasesByServer;

    /// <param name="boxes">Every box.</param>
    public SubjectBoxes(IReadOnlyList<DiagramBox> boxes)
    {
        _bySubject = boxes.Where(box => box.Subject is not null).ToLookup(box => box.Subject!);
        _databasesByServer = boxes.Where(box => box.Subject is SqlInstanceName).ToLookup(box => ((SqlInstanceName)box.Subject!).Server);
    }

    /// <summary>The boxes of what a finding is about; else those of the chat pools that it has to do with.</summary>
    public IReadOnlyList<DiagramBox> Of(Finding finding)
    {
        var exact = Of(finding.Subject, finding.Pools);
        return exact.Count > 0 ? exact : [.. finding.Pools.SelectMany(pool => At(BoxKind.ChatPool, pool))];
    }

    /// <summary>The boxes of the object that would state a fact.</summary>
    public IReadOnlyList<DiagramBox> Of(OpenFact fact) => fact.Owner switch
    {
        OpenFact.OfDirectory => [.. _bySubject[BoxKind.Directory]],
        Fqdn pool when fact.Kind == FactPlace.ChatPool.Kind => At(BoxKind.ChatPool, pool),
        Fqdn pool when fact.Kind == FactPlace.FrontEndPool.Kind => At(BoxKind.FrontEndPool, pool),
        Fqdn computer when fact.Kind != FactPlace.LegacyPool.Kind => Computer(computer, null),
        SqlInstanceName instance => Instance(instance, null),
        CategoryName category => At(BoxKind.ChatPool, category.Pool),
        _ => [],
    };

    private IReadOnlyList<DiagramBox> Of(object subject, IReadOnlyList<Fqdn> pools) => subject switch
    {
        ChatPool pool => At(BoxKind.ChatPool, pool.Fqdn),
        FrontEndPool pool => At(BoxKind.FrontEndPool, pool.Fqdn),
        ChatServer server => Computer(server.Fqdn, pools),
        Computer computer => Computer(computer.Fqdn, pools),
        Fqdn name => Computer(name, pools),
        SqlInstance instance => Instance(instance.Name, pools),
        SqlInstanceName instance => Instance(instance, pools),
        DomainName or ActiveDirectory => [.. _bySubject[BoxKind.Directory]],
        _ => [],
    };

    /// <summary>A computer as a server of the pools, of any pool if they are null, else as whatever it is.</summary>
    private IReadOnlyList<DiagramBox> Computer(Fqdn name, IReadOnlyList<Fqdn>? pools)
    {
        var boxes = _bySubject[name].ToArray();
        return First(
            OfPools(boxes.Where(box => box.Kind == BoxKind.ChatServer), pools),
            boxes.Where(box => box.Kind is not (BoxKind.ChatServer or BoxKind.ChatPool or BoxKind.FrontEndPool)),
            boxes.Where(box => box.Kind == BoxKind.FrontEndPool),
            OfPools(_databasesByServer[name], pools),
            boxes);
    }

    /// <summary>An instance in the stores of the pools, of any pool if they are null, else wherever it stands.</summary>
    private IReadOnlyList<DiagramBox> Instance(SqlInstanceName name, IReadOnlyList<Fqdn>? pools) =>
        First(OfPools(_bySubject[name], pools), _bySubject[name]);

    private IReadOnlyList<DiagramBox> At(BoxKind kind, Fqdn name) => [.. _bySubject[name].Where(box => box.Kind == kind)];

    private static IEnumerable<DiagramBox> OfPools(IEnumerable<DiagramBox> boxes, IReadOnlyList<Fqdn>? pools)
    {
        if (pools is null)
            return boxes;
        var names = new HashSet<Fqdn>(pools);
        return boxes.Where(box => box.Pool is null || names.Contains(box.Pool));
    }

    /// <summary>The first of the choices that has something in it.</summary>
    private static IReadOnlyList<DiagramBox> First(params IEnumerable<DiagramBox>[] choices) =>
        choices.Select(choice => choice.ToArray()).FirstOrDefault(choice => choice.Length > 0) ?? [];
}
