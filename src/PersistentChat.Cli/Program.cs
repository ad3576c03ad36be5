using System;
using System.IO;
using System.Text;
using PersistentChat.Cli;

// Pipes and files get UTF-8 without a byte order mark, whatever the terminal's encoding. Application flushes what it writes; nothing is disposed
// of, because what a full disk refused once would be written, and refused, again.
var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = false };
var errors = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
return Application.Run(args, output, errors, Console.OpenStandardInput());
