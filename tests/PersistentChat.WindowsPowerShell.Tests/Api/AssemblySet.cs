using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PersistentChat.WindowsPowerShell.Tests.Api;

/// <summary>Assemblies by their simple name, of which the first that was given counts.</summary>
internal sealed class AssemblySet : IDisposable
{
    private readonly List<PEReader> _files = [];
    private readonly Dictionary<string, AssemblyTypes> _assemblies = [];

    public AssemblySet(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (_assemblies.ContainsKey(Path.GetFileNameWithoutExtension(path)))
                continue;
            var file = new PEReader(File.OpenRead(path));
            _files.Add(file);
            if (file.HasMetadata)
                _assemblies.Add(Path.GetFileNameWithoutExtension(path), new AssemblyTypes(file.GetMetadataReader()));
        }
    }

    public bool Knows(string assembly) => _assemblies.ContainsKey(assembly);

    public MetadataReader Reader(string assembly) => _assemblies[assembly].Reader;

    /// <summary>A type by its full name, nested ones after a plus sign; null when the assembly neither has it nor says who does.</summary>
    public FoundType? Find(string assembly, string name)
    {
        while (_assemblies.TryGetValue(assembly, out var types))
        {
            if (types.Defined.TryGetValue(name, out var handle))
                return new FoundType(assembly, types.Reader, types.Reader.GetTypeDefinition(handle));
            // Nested types go where the type around them goes.
            if (!types.Forwarded.TryGetValue(name.Split('+')[0], out var next))
                return null;
            assembly = next;
        }
        return null;
    }

    public void Dispose()
    {
        foreach (var file in _files)
            file.Dispose();
    }
}
