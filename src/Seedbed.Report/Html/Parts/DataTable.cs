namespace Seedbed.Report.Html.Parts;

/// <summary>A table. The first cell of each row heads it.</summary>
/// <param name="Caption">What it is about.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, each with a cell for every column, as excerpts.</param>
/// <param name="LeftOut">How many rows more there would be.</param>
internal sealed record DataTable(string Caption, IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, int LeftOut = 0)
{
    /// <summary>Writes it, in a frame that can be scrolled where a screen is narrow.</summary>
    public void Write(HtmlWriter html)
    {
        string caption = html.NewId("caption-");
        using (html.Open("div", ("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-labelledby", caption)))
        using (html.Open("table"))
        {
            html.Write("caption", LeftOut == 0 ? Caption : $"{Caption}: the first {Figures.Number(Rows.Count)} of {Figures.Number(Rows.Count + LeftOut)}", ("id", caption));
            WriteHead(html);
            using (html.Open("tbody"))
            {
                foreach (IReadOnlyList<string> row in Rows)
                {
                    WriteRow(html, row);
                }
            }
        }
    }

    private void WriteHead(HtmlWriter html)
    {
        using (html.Open("thead"))
        using (html.Open("tr"))
        {
            foreach (TableColumn column in Columns)
            {
                html.Write("th", column.Name, ("scope", "col"), ("class", ClassOf(column)));
            }
        }
    }

    private void WriteRow(HtmlWriter html, IReadOnlyList<string> row)
    {
        using (html.Open("tr"))
        {
            html.Write("th", row[0], ("scope", "row"), ("class", ClassOf(Columns[0])), ("dir", "auto"));
            for (int i = 1; i < row.Count; i++)
            {
                html.Write("td", row[i], ("class", ClassOf(Columns[i])), ("dir", Columns[i].IsNumber ? null : "auto"));
            }
        }
    }

    private static string? ClassOf(TableColumn column) => column.IsNumber ? "number" : null;
}
