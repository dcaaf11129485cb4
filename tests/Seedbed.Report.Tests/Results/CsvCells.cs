using System.Text;

namespace Seedbed.Report.Tests;

/// <summary>Reads tables as RFC 4180 has them.</summary>
internal static class CsvCells
{
    /// <summary>The rows by column; null for a cell that is nothing at all.</summary>
    public static IReadOnlyList<Dictionary<string, string?>> Read(string csv)
    {
        List<List<string?>> rows = Split(csv);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First!, cell => cell.Second))];
    }

    private static List<List<string?>> Split(string csv)
    {
        var rows = new List<List<string?>> { new() };
        var cell = new StringBuilder();
        bool isQuoted = false;
        bool isText = false;
        foreach (char c in csv)
        {
            if (c == '"')
            {
                cell.Append(isText && !isQuoted ? "\"" : string.Empty);
                isQuoted = !isQuoted;
                isText = true;
            }
            else if (isQuoted || c is not (',' or '\r' or '\n'))
            {
                cell.Append(c);
            }
            else if (c != '\r')
            {
                rows[^1].Add(cell.Length == 0 && !isText ? null : cell.ToString());
                cell.Clear();
                isText = false;
                if (c == '\n')
                {
                    rows.Add([]);
                }
            }
        }

        Assert.Empty(rows[^1]);
        rows.RemoveAt(rows.Count - 1);
        return rows;
    }
}
