using System.Runtime.CompilerServices;
using VerifyTests;

namespace Seedbed.Generators.Tests;

/// <summary>Tells Verify what a generator's result is, before any test runs.</summary>
internal static class SnapshotSetup
{
    [ModuleInitializer]
    public static void Initialize() => VerifySourceGenerators.Initialize();
}
