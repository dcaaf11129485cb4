using System.IO;
using Microsoft.CodeAnalysis;

namespace Seedbed.Generators.Analyze;

/// <summary>What messages call a file that stands beside the seeds.</summary>
internal static class ProjectFile
{
    /// <summary>Its name, such as <c>seeds.lock</c>.</summary>
    public static string NameOf(AdditionalText file) => Path.GetFileName(file.Path);

    /// <summary>The name of the seeds folder that it belongs to, such as <c>seeds</c>.</summary>
    public static string FolderNameOf(AdditionalText file) => Path.GetFileNameWithoutExtension(file.Path);
}
