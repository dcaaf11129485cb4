// Two workplaces, one core each.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
