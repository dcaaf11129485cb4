namespace Seedbed.Package.Tests;

/// <summary>
/// Tests share a workplace, so that the generator is built there once; each leaves it as it found it. There are two, side by side, because a
/// build keeps little more than one core busy.
/// </summary>
public static class Workplaces
{
    /// <summary>For tests of this repository.</summary>
    public const string OfRepository = nameof(OfRepository);

    /// <summary>For tests of strangers' projects.</summary>
    public const string OfConsumers = nameof(OfConsumers);
}
