namespace Seedbed.Package.Tests;

/// <summary>All tests share one workplace, so that the package is made there once; each leaves it as it found it.</summary>
[CollectionDefinition(nameof(OneWorkplace))]
public sealed class OneWorkplace : ICollectionFixture<Workplace>;
