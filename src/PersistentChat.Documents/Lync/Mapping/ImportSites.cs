using System;
using System.Collections.Generic;
using PersistentChat.Documents.Lync.Graph;

namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>Makes the sites. Sites of the same name become one.</summary>
internal sealed class ImportSites
{
    private const string Unknown = "unknown";

    private readonly Dictionary<LyncSite, string> _names = [];
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Site> _sites = [];

    public ImportSites(LyncGraph graph, ImportNotes notes)
    {
        foreach (var site in graph.Sites)
        {
            var name = site.Name;
            if (VisibleText.IsBlank(name))
            {
                name = VisibleText.IsBlank(site.Id ?? "") ? Unknown : site.Id!.Trim();
                notes.At(site.Location, "Note_SiteWithoutName", name);
            }
            if (site.IsRemote)
                notes.At(site.Location, "Note_RemoteSite", name);
            _names.Add(site, name);
            if (!Add(name))
                notes.At(site.Location, "Note_SiteTwice", name);
        }
    }

    public IReadOnlyList<Site> All => _sites;

    /// <summary>The site's name; a site of its own where the document says none.</summary>
    public string NameOf(LyncSite? site)
    {
        if (site is not null)
            return _names[site];
        Add(Unknown);
        return Unknown;
    }

    private bool Add(string name)
    {
        if (!_taken.Add(name))
            return false;
        _sites.Add(new Site(name));
        return true;
    }
}
