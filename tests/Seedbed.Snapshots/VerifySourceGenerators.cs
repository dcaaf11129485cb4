using Microsoft.CodeAnalysis;

namespace VerifyTests;

/// <summary>What Verify.SourceGenerators adds to Verify.</summary>
public static class VerifySourceGenerators
{
    /// <summary>Whether that was done.</summary>
    public static bool Initialized { get; private set; }

    /// <summary>Makes results of generators known. To be called once, in a module initializer.</summary>
    public static void Initialize() =>
        Initialized = Initialized ? throw new InvalidOperationException("VerifySourceGenerators.Initialize() was called already.") : true;

    /// <summary>Leaves sources out of a comparison.</summary>
    /// <param name="settings">The comparison.</param>
    /// <param name="shouldIgnore">Which sources.</param>
    public static SettingsTask IgnoreGeneratedResult(this SettingsTask settings, Func<GeneratedSourceResult, bool> shouldIgnore)
    {
        settings.CurrentSettings.IgnoreGeneratedResult(shouldIgnore);
        return settings;
    }

    /// <summary>Leaves sources out of comparisons.</summary>
    /// <param name="settings">Settings of the comparisons.</param>
    /// <param name="shouldIgnore">Which sources.</param>
    public static void IgnoreGeneratedResult(this VerifySettings settings, Func<GeneratedSourceResult, bool> shouldIgnore) => settings.Ignore(shouldIgnore);
}
