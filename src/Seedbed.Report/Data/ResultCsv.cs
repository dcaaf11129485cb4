using Seedbed.Report.Export;

namespace Seedbed.Report.Data;

/// <summary>
/// Writes the rows of a result as a table in the form of RFC 4180. Behind the fields stand <c>notGiven</c>, which says of each measure without a number why, and
/// <c>guarded</c>, which names the columns with an apostrophe before what a spreadsheet would run as a formula.
/// </summary>
internal static class ResultCsv
{
    /// <summary>The table, a row a piece.</summary>
    /// <param name="result">The result.</param>
    public static IEnumerable<string> Write(Result result)
    {
        string[] columns = [.. result.Fields.Select(field => field.Name), "notGiven", "guarded"];
        yield return string.Join(',', columns) + CsvRow.LineEnd;
        foreach (Section section in result.Sections)
        {
            foreach (IReadOnlyList<Cell> cells in section.Rows.Take(result.CountOf(section, isForPeople: false)))
            {
                yield return Row(cells, result.Fields, columns);
            }
        }
    }

    private static string Row(IReadOnlyList<Cell> cells, IReadOnlyList<Field> fields, IReadOnlyList<string> columns)
    {
        var row = new CsvRow(columns, isGuarded: true);
        foreach (Cell cell in cells)
        {
            // A minus sign before a number begins no formula.
            _ = cell.Value is string text ? row.Add(text) : row.AddNumber(cell.ToData());
        }

        IEnumerable<string> reasons = cells.Select((cell, i) => (fields[i].Name, cell.Reason)).Where(entry => entry.Reason is not null)
            .Select(entry => $"{entry.Name}: {entry.Reason}");
        string notGiven = string.Join("; ", reasons);
        return row.Add(notGiven.Length == 0 ? null : notGiven).ToString();
    }
}
