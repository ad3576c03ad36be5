using System;
using System.IO;
using System.Linq;
using PersistentChat.HelpBuilder;
using PersistentChat.HelpBuilder.Views;

if (args is ["views", var folder] && Directory.Exists(folder))
{
    File.WriteAllText(Path.Combine(folder, ListViews.FileName), ListViews.Write());
    File.WriteAllText(Path.Combine(folder, ShownTypes.FileName), ShownTypes.Write());
    return 0;
}

if (args.Length != 2 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("Usage: PersistentChat.HelpBuilder PAGES TARGET");
    Console.Error.WriteLine("       PersistentChat.HelpBuilder views TARGET");
    Console.Error.WriteLine("PAGES is docs/cmdlets, with a folder a language; TARGET is the folder of the module.");
    return 2;
}

var library = HelpLibrary.Read(args[0]);
foreach (var problem in library.Problems)
    Console.Error.WriteLine(problem);
if (library.Problems.Any())
    return 1;
library.Write(args[1]);
return 0;
