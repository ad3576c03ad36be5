using System;
using System.IO;
using System.Text;
using PersistentChat.Cli;

// Lines are written, and no terminal is steered: one without a name is not prepared by the runtime for what nobody here asks of it.
if (!OperatingSystem.IsWindows())
    Environment.SetEnvironmentVariable("TERM", null);

// Pipes and files get UTF-8 without a byte order mark, whatever the terminal's encoding. Application flushes what it writes; nothing is disposed
// of, because what a full disk refused once would be written, and refused, again.
var output = new StreamWriter(StandardStreams.Output(), new UTF8Encoding(false)) { AutoFlush = false };
var errors = new StreamWriter(StandardStreams.Errors(), new UTF8Encoding(false)) { AutoFlush = true };
return Application.Run(args, output, errors, StandardStreams.Input());
