namespace Seedbed.Package.Tests;

/// <summary>The workplace for tests of this repository.</summary>
[CollectionDefinition(Workplaces.OfRepository)]
public sealed class RepositoryWorkplace : ICollectionFixture<Workplace>;
