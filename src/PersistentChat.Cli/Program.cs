using System;
using System.IO;
using System.Text;
using PersistentChat.Cli;

// Pipes and files get UTF-8 without a byte order mark, whatever the terminal's encoding. Application flushes the results; they are not disposed
// of, because what a full disk refused once would be written, and refused, again.
var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = false };
using var errors = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
return Application.Run(args, output, errors);
