namespace Seedbed.Report.Data;

/// <summary>How a result is written.</summary>
internal enum ResultFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>As one JSON object.</summary>
    Json,

    /// <summary>As a table whose cells are separated by commas.</summary>
    Csv,
}
