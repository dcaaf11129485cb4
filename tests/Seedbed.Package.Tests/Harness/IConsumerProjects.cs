namespace Seedbed.Package.Tests;

/// <summary>Tests whose projects are built together with those of others.</summary>
internal interface IConsumerProjects
{
    /// <summary>Adds the projects.</summary>
    static abstract void AddProjects(ConsumerSolution solution);
}
