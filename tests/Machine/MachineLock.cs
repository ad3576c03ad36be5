namespace PersistentChat.Tests.Machine;

/// <summary>Lets one process of this source tree at a time do what others would disturb; <c>dotnet test</c> runs several test projects at once.</summary>
internal static class MachineLock
{
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(15);

    /// <summary>Waits until nobody holds the lock, and holds it until the result is disposed of or the process ends.</summary>
    /// <exception cref="TimeoutException">Somebody held it too long.</exception>
    public static IDisposable Take(string name)
    {
        var path = Repository.PathOf("artifacts", name + ".lock");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        for (var until = DateTime.UtcNow + _longest; ; Thread.Sleep(200))
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (DateTime.UtcNow < until)
            {
            }
            catch (IOException error)
            {
                throw new TimeoutException($"Another process held '{path}' for {_longest}.", error);
            }
        }
    }
}
