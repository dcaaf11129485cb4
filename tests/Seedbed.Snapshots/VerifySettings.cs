using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace VerifyTests;

/// <summary>Where the files of a snapshot stand and how they are called, if not as usual.</summary>
public sealed class VerifySettings
{
    /// <summary>The usual settings.</summary>
    public VerifySettings()
    {
    }

    /// <summary>A copy.</summary>
    public VerifySettings(VerifySettings? settings)
    {
        if (settings is not null)
        {
            Directory = settings.Directory;
            TypeName = settings.TypeName;
            MethodName = settings.MethodName;
            FileName = settings.FileName;
            Parameters = settings.Parameters;
            RequiresUniquePrefix = settings.RequiresUniquePrefix;
            Ignored = settings.Ignored;
        }
    }

    internal string Directory { get; private set; } = string.Empty;

    internal string? TypeName { get; private set; }

    internal string? MethodName { get; private set; }

    internal string? FileName { get; private set; }

    internal object?[]? Parameters { get; private set; }

    internal bool RequiresUniquePrefix { get; private set; } = true;

    internal ImmutableArray<Func<GeneratedSourceResult, bool>> Ignored { get; private set; } = [];

    /// <summary>Files stand in this folder, which is combined with that of the test's file.</summary>
    public void UseDirectory(string directory) => Directory = directory;

    /// <summary>Replaces the type's part of the name.</summary>
    public void UseTypeName(string name) => TypeName = name;

    /// <summary>Replaces the method's part of the name.</summary>
    public void UseMethodName(string name) => MethodName = name;

    /// <summary>Replaces all of the name.</summary>
    public void UseFileName(string fileName) => FileName = fileName;

    /// <summary>The arguments of a theory, in the order of its parameters.</summary>
    public void UseParameters(params object?[] parameters) => Parameters = parameters;

    /// <summary>Lets several comparisons have the same files.</summary>
    public void DisableRequireUniquePrefix() => RequiresUniquePrefix = false;

    internal void Ignore(Func<GeneratedSourceResult, bool> shouldIgnore) => Ignored = Ignored.Add(shouldIgnore);
}
