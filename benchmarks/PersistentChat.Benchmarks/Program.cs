using System.Globalization;
using BenchmarkDotNet.Running;
using PersistentChat.Benchmarks;

// "estate 1000 FILE FOLDER" writes the estate as one document, and each of its pools as a document of its own, for Measure-Module.ps1.
if (args is ["estate", var pools, var file, var folder])
{
    var count = int.Parse(pools, CultureInfo.InvariantCulture);
    File.WriteAllText(file, LargeEstate.Yaml(count));
    for (var i = 0; i < count; i++)
        File.WriteAllText(Path.Combine(folder, FormattableString.Invariant($"tenant{i:0000}.yaml")), LargeEstate.YamlOfOne(i));
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
