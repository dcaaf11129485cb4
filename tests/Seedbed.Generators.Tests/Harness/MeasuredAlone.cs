namespace Seedbed.Generators.Tests;

/// <summary>Tests that count what the whole process does, so that no other test may run beside them.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public sealed class MeasuredAlone;
