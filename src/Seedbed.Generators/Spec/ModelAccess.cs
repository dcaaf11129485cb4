namespace Seedbed.Generators.Spec;

/// <summary>Who may use record types.</summary>
internal enum ModelAccess
{
    /// <summary>There are none.</summary>
    None,

    /// <summary>Everybody.</summary>
    Public,

    /// <summary>The project that has them, and those that it names friends.</summary>
    Internal,
}
