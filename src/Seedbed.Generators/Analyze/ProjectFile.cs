using System.IO;
using Microsoft.CodeAnalysis;

namespace Seedbed.Generators.Analyze;

/// <summary>What messages call a file that stands beside the seeds, and where it is.</summary>
internal static class ProjectFile
{
    /// <summary>Its name, such as <c>seeds.lock</c>.</summary>
    public static string NameOf(AdditionalText file) => Path.GetFileName(file.Path);

    /// <summary>The name of the seeds folder that it belongs to, such as <c>seeds</c>.</summary>
    public static string FolderNameOf(AdditionalText file) => Path.GetFileNameWithoutExtension(file.Path);

    /// <summary>A path with <c>/</c> between folders, on every system.</summary>
    public static string WithSlashes(string path) => path.Replace('\\', '/');

    /// <summary>The folder of a file, with a final slash.</summary>
    public static string FolderOf(string path)
    {
        string withSlashes = WithSlashes(path);
        return withSlashes.Substring(0, withSlashes.LastIndexOf('/') + 1);
    }
}
