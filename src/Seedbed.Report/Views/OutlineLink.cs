namespace Seedbed.Report.Views;

/// <summary>How an entry of a tree hangs on the one above it.</summary>
internal enum OutlineLink
{
    /// <summary>On none.</summary>
    Root,

    /// <summary>As the page states: drawn as a solid line.</summary>
    Solid,

    /// <summary>As was inferred: drawn as a dotted line.</summary>
    Dotted,
}
