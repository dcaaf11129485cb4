namespace Seedbed.Package.Tests;

/// <summary>The workplace for tests of strangers' projects.</summary>
[CollectionDefinition(Workplaces.OfConsumers)]
public sealed class ConsumersWorkplace : ICollectionFixture<Workplace>;
