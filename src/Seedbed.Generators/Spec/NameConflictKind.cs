namespace Seedbed.Generators.Spec;

/// <summary>Why a name is not given.</summary>
internal enum NameConflictKind
{
    /// <summary>Two file names come to the same name.</summary>
    Shared,

    /// <summary>A file name comes to a name that is taken.</summary>
    Taken,

    /// <summary>A name that the project asked for is no identifier, or is taken.</summary>
    Unusable,

    /// <summary>The project asked for one name twice.</summary>
    GivenTwice,
}
