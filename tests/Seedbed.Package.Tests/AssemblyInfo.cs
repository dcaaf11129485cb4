// Builds take both cores each: one at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
