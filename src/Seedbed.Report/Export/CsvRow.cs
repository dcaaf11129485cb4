using System.Text;

namespace Seedbed.Report.Export;

/// <summary>
/// One row of a table. A cell without a value is nothing at all, and an empty text a pair of quotation marks, so that the two stay apart.
/// The last column is filled by the row itself: it names the columns whose cells are guarded.
/// </summary>
/// <param name="columns">The names of all columns.</param>
/// <param name="isGuarded">Whether a cell that a spreadsheet would take for a formula gets an apostrophe before it.</param>
internal sealed class CsvRow(IReadOnlyList<string> columns, bool isGuarded)
{
    /// <summary>What ends a row.</summary>
    public const string LineEnd = "\r\n";

    // With what a formula begins: OWASP, "CSV Injection"; the last four are read as the first four where letters are as wide as ideographs.
    private const string FormulaStarts = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private const string Special = ",\"\r\n\t";

    private readonly StringBuilder _row = new();
    private readonly List<string> _guarded = [];
    private int _count;

    /// <summary>Adds cells to the right.</summary>
    /// <param name="values">Their values; null for none.</param>
    public CsvRow Add(params ReadOnlySpan<string?> values)
    {
        foreach (string? value in values)
        {
            bool needsGuard = isGuarded && value?.Length > 0 && FormulaStarts.Contains(value[0], StringComparison.Ordinal);
            if (needsGuard)
            {
                _guarded.Add(columns[_count]);
            }

            Append(needsGuard ? "'" + value : value);
        }

        return this;
    }

    /// <summary>Adds a number as it is: a minus sign before it begins no formula.</summary>
    /// <param name="number">The number in the invariant culture, or another value that no seed holds; null for none.</param>
    public CsvRow AddNumber(string? number)
    {
        Append(number);
        return this;
    }

    /// <summary>Adds three cells: a time in ISO 8601 as precise as it is stated, the page's words for it, and the precision.</summary>
    public CsvRow AddTime(Timestamp? time) => Add(time?.ToIsoString(), time?.Text, time?.Precision.ToString());

    /// <summary>The row with its last cell and its end.</summary>
    public override string ToString() => $"{_row},{string.Join(' ', _guarded)}{LineEnd}";

    private void Append(string? value)
    {
        _row.Append(_count++ == 0 ? string.Empty : ",");
        if (value is null)
        {
            return;
        }

        bool isPlain = value.Length > 0 && !value.AsSpan().ContainsAny(Special) && value.Trim().Length == value.Length;
        _row.Append(isPlain ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }
}
