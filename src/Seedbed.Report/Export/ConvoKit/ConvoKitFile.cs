using System.Text.Json;

namespace Seedbed.Report.Export.ConvoKit;

/// <summary>
/// A file of a ConvoKit folder. It holds nothing but ASCII, as those that ConvoKit writes itself do: its loader opens files in the encoding of
/// whatever machine it runs on.
/// </summary>
internal sealed class ConvoKitFile : IDisposable
{
    private readonly FileStream _stream;

    /// <summary>Creates the file.</summary>
    /// <param name="folder">The folder, which has no such file yet.</param>
    /// <param name="name">The file's name.</param>
    public ConvoKitFile(DirectoryInfo folder, string name)
    {
        _stream = new FileStream(Path.Combine(folder.FullName, name), FileMode.CreateNew, FileAccess.Write);
        Json = new Utf8JsonWriter(_stream);
    }

    /// <summary>Writes into the file. What it escapes if not told otherwise is all that is not ASCII.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Ends a line; what follows is a JSON text of its own.</summary>
    public void EndLine()
    {
        Json.Flush();
        _stream.WriteByte((byte)'\n');
        Json.Reset();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Json.Dispose();
        _stream.Dispose();
    }
}
