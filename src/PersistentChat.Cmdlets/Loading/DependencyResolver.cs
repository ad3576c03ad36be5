using System;
using System.IO;
using System.Reflection;

namespace PersistentChat.Cmdlets;

/// <summary>
/// Finds PersistentChat.Documents, which stands apart in bin/deps with everything it needs, the first time it is asked for.
/// On PowerShell 7 all of that loads into a private context, so that it cannot meet another version of the same assembly in the session.
/// Windows PowerShell knows no such contexts; strong names keep the versions apart there.
/// </summary>
internal static class DependencyResolver
{
    private const string EntryAssembly = "PersistentChat.Documents";
    private const string CoreAssembly = "PersistentChat.Core";

    private static readonly Lazy<Assembly> _entry = new(LoadEntry);
    private static readonly object _gate = new();
    private static int _imports;

    /// <summary>Starts to answer. Every runspace imports the module for itself, so this is counted.</summary>
    public static void Enable()
    {
        lock (_gate)
        {
            if (_imports++ == 0)
                AppDomain.CurrentDomain.AssemblyResolve += Resolve;
        }
    }

    /// <summary>Stops to answer once the last runspace removed the module.</summary>
    public static void Disable()
    {
        lock (_gate)
        {
            if (--_imports == 0)
                AppDomain.CurrentDomain.AssemblyResolve -= Resolve;
        }
    }

    private static Assembly? Resolve(object? sender, ResolveEventArgs request) => new AssemblyName(request.Name).Name switch
    {
        EntryAssembly => _entry.Value,
        // Windows PowerShell looks for it beside the assembly that needs it, where it is not.
        CoreAssembly => typeof(Topology).Assembly,
        _ => null,
    };

    private static Assembly LoadEntry()
    {
        var directory = Path.Combine(Path.GetDirectoryName(typeof(DependencyResolver).Assembly.Location)!, "deps");
        var load = PrivateLoader() ?? Assembly.LoadFrom;
        Assembly? entry = null;
        // All of them at once: the private context would otherwise take a foreign assembly of the same name from the default one.
        foreach (var file in Directory.GetFiles(directory, "*.dll"))
        {
            var assembly = load(file);
            if (Path.GetFileNameWithoutExtension(file) == EntryAssembly)
                entry = assembly;
        }
        return entry ?? throw new FileNotFoundException(null, Path.Combine(directory, EntryAssembly + ".dll"));
    }

    /// <summary>Loads into a new AssemblyLoadContext, which .NET Standard 2.0 does not know by name; null where there is none.</summary>
    private static Func<string, Assembly>? PrivateLoader()
    {
        if (typeof(object).Assembly.GetType("System.Runtime.Loader.AssemblyLoadContext") is not { } type)
            return null;
        var context = Activator.CreateInstance(type, "PersistentChatTopology", false);
        return (Func<string, Assembly>)Delegate.CreateDelegate(typeof(Func<string, Assembly>), context, "LoadFromAssemblyPath");
    }
}
