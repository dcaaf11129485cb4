namespace Seedbed.Package.Tests;

/// <summary>Tests whose projects are built together with those of others.</summary>
internal interface IVillagers
{
    /// <summary>Adds the projects.</summary>
    static abstract void Settle(Village village);
}
