using Seedbed.Report.Views;
using Spectre.Console;
using Spectre.Console.Rendering;
using Column = Seedbed.Report.Views.Column;

namespace Seedbed.Report.Rendering;

/// <summary>Draws tables. One that is too wide for the terminal becomes a list, in which nothing is cut.</summary>
internal static class GridDrawing
{
    private const int MaxCellLength = 50;
    private const int LeastTextWidth = 10;
    private const int LeastWholeWidth = 24;

    // A space, the border, and a space before each column; the border again at the end.
    private const int WidthOfBorders = 3;

    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Quiet = new(Color.Grey);

    /// <summary>Whether a terminal has room for a table.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="width">Cells of a line.</param>
    public static bool Fits(Views.Grid grid, int width) =>
        1 + grid.Columns.Select((column, i) => WidthOfBorders + LeastWidthOf(grid, column, i)).Sum() <= width;

    /// <summary>Draws a table.</summary>
    public static Table Draw(Views.Grid grid)
    {
        Table table = new Table().Border(TableBorder.SimpleHeavy).BorderStyle(Quiet);
        foreach (Column column in grid.Columns)
        {
            var drawn = new TableColumn(Line(column.Name, Strong)) { NoWrap = !column.IsText };
            table.AddColumn(column.IsNumber ? drawn.RightAligned() : drawn);
        }

        foreach (IReadOnlyList<string> row in grid.Rows)
        {
            table.AddRow(row.Select((cell, i) => (IRenderable)Line(Shown(cell, grid.Columns[i]))));
        }

        return table;
    }

    /// <summary>The table as a list: what a row is about, and below it the other cells with their columns' names.</summary>
    public static Outline ToEntries(Views.Grid grid)
    {
        int title = Math.Max(0, grid.Columns.ToList().FindIndex(column => !column.IsNumber));
        return new Outline([.. grid.Rows.Select(row => new OutlineEntry(0, Shown(row[title], grid.Columns[title]), string.Empty, Rest(grid, row, title)))]);
    }

    /// <summary>The other cells on one line, and those that are shown whole on one of their own.</summary>
    private static string[] Rest(Views.Grid grid, IReadOnlyList<string> row, int title)
    {
        int[] rest = [.. Enumerable.Range(0, row.Count).Where(i => i != title)];
        string Describe(int i) => $"{grid.Columns[i].Name}: {Shown(row[i], grid.Columns[i])}";
        string values = string.Join("; ", rest.Where(i => !grid.Columns[i].IsWhole).Select(Describe));
        return [.. rest.Where(i => grid.Columns[i].IsWhole).Select(Describe).Prepend(values)];
    }

    private static int LeastWidthOf(Views.Grid grid, Column column, int index)
    {
        int widest = grid.Rows.Select(row => CellText.WidthOf(TerminalText.CleanLine(Shown(row[index], column)))).Append(CellText.WidthOf(column.Name)).Max();
        return column.IsText ? Math.Min(widest, column.IsWhole ? LeastWholeWidth : LeastTextWidth) : widest;
    }

    private static string Shown(string cell, Column column) => column.IsText && !column.IsWhole ? Wording.Excerpt(cell, MaxCellLength) : cell;

    private static Text Line(string text, Style? style = null) => new(TerminalText.CleanLine(text), style);
}
