using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Diagrams;

/// <summary>Which box every finding is about.</summary>
internal sealed class FindingBoxes
{
    private readonly ILookup<object, DiagramBox> _bySubject;
    private readonly ILookup<Fqdn, DiagramBox> _databasesByServer;
    private readonly Dictionary<DiagramBox, List<Finding>> _findings = [];
    private readonly List<Finding> _general = [];

    /// <summary>Places findings.</summary>
    /// <param name="boxes">Every box.</param>
    /// <param name="findings">The findings.</param>
    public FindingBoxes(IReadOnlyList<DiagramBox> boxes, IEnumerable<Finding> findings)
    {
        _bySubject = boxes.Where(box => box.Subject is not null).ToLookup(box => box.Subject!);
        _databasesByServer = boxes.Where(box => box.Subject is SqlInstanceName).ToLookup(box => ((SqlInstanceName)box.Subject!).Server);
        foreach (var finding in findings)
            Place(finding);
    }

    public IReadOnlyList<Finding> General => _general;

    public IReadOnlyList<Finding> Of(DiagramBox box) => _findings.TryGetValue(box, out var list) ? list : ValueList<Finding>.Empty;

    private void Place(Finding finding)
    {
        var boxes = Boxes(finding);
        foreach (var box in boxes)
        {
            if (!_findings.TryGetValue(box, out var list))
                _findings.Add(box, list = []);
            list.Add(finding);
        }
        if (boxes.Count == 0)
            _general.Add(finding);
    }

    /// <summary>The boxes of the object; else those of the chat pools it has to do with.</summary>
    private IReadOnlyList<DiagramBox> Boxes(Finding finding)
    {
        var exact = Exact(finding.Subject, finding.Pools);
        return exact.Count > 0 ? exact : [.. finding.Pools.SelectMany(pool => At(BoxKind.ChatPool, pool))];
    }

    private IReadOnlyList<DiagramBox> Exact(object subject, IReadOnlyList<Fqdn> pools) => subject switch
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

    /// <summary>A computer as a server of the pools, else as whatever it is.</summary>
    private IReadOnlyList<DiagramBox> Computer(Fqdn name, IReadOnlyList<Fqdn> pools)
    {
        var boxes = _bySubject[name].ToArray();
        return First(
            OfPools(boxes.Where(box => box.Kind == BoxKind.ChatServer), pools),
            boxes.Where(box => box.Kind is not (BoxKind.ChatServer or BoxKind.ChatPool or BoxKind.FrontEndPool)),
            boxes.Where(box => box.Kind == BoxKind.FrontEndPool),
            OfPools(_databasesByServer[name], pools),
            boxes);
    }

    /// <summary>An instance in the stores of the pools, else wherever it stands.</summary>
    private IReadOnlyList<DiagramBox> Instance(SqlInstanceName name, IReadOnlyList<Fqdn> pools) =>
        First(OfPools(_bySubject[name], pools), _bySubject[name]);

    private IReadOnlyList<DiagramBox> At(BoxKind kind, Fqdn name) => [.. _bySubject[name].Where(box => box.Kind == kind)];

    private static IEnumerable<DiagramBox> OfPools(IEnumerable<DiagramBox> boxes, IReadOnlyList<Fqdn> pools)
    {
        var names = new HashSet<Fqdn>(pools);
        return boxes.Where(box => box.Pool is null || names.Contains(box.Pool));
    }

    /// <summary>The first of the choices that has something in it.</summary>
    private static IReadOnlyList<DiagramBox> First(params IEnumerable<DiagramBox>[] choices) =>
        choices.Select(choice => choice.ToArray()).FirstOrDefault(choice => choice.Length > 0) ?? [];
}
