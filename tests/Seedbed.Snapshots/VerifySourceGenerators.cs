namespace VerifyTests;

/// <summary>What Verify.SourceGenerators adds to Verify.</summary>
public static class VerifySourceGenerators
{
    /// <summary>Whether that was done.</summary>
    public static bool Initialized { get; private set; }

    /// <summary>Makes results of generators known. To be called once, in a module initializer.</summary>
    public static void Initialize() =>
        Initialized = Initialized ? throw new InvalidOperationException("VerifySourceGenerators.Initialize() was called already.") : true;
}
