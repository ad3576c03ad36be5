using PersistentChat;
using PersistentChat.Documents;
using SharpFuzz;

// What afl-fuzz feeds: whatever a document is, reading it ends with a topology or with an error of the product. Invoke-Fuzz.ps1 starts it.
Fuzzer.OutOfProcess.Run(stream =>
{
    using var document = new MemoryStream();
    stream.CopyTo(document);
    document.Position = 0;
    try
    {
        TopologyFile.Read(document, "fuzzed");
    }
    catch (TopologyException)
    {
        // That is what a damaged document is to give.
    }
});
