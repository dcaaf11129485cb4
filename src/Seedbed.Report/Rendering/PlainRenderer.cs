using Seedbed.Report.Views;

namespace Seedbed.Report.Rendering;

/// <summary>Writes for pipes and files: no colours, nothing cut, cells separated by tabs, line ends of one kind.</summary>
internal sealed class PlainRenderer(TextWriter output) : IRenderer
{
    private const string Indent = "  ";

    /// <inheritdoc />
    public void Render(IEnumerable<Block> blocks)
    {
        bool isFirst = true;
        foreach (Block block in blocks)
        {
            if (!isFirst)
            {
                Line(string.Empty);
            }

            isFirst = false;
            Render(block);
        }
    }

    private void Render(Block block)
    {
        switch (block)
        {
            case Heading heading:
                Line(TerminalText.CleanLine(heading.Text));
                break;
            case Facts facts:
                Rows(facts.Items.Select(fact => new[] { fact.Name, fact.Value }));
                break;
            case Grid grid:
                Rows(grid.Rows.Prepend([.. grid.Columns.Select(column => column.Name)]));
                break;
            case Listing listing:
                Render(listing.Table);
                break;
            case Bars bars:
                Rows(bars.Items.Select(bar => new[] { bar.Label, Wording.Number(bar.Value) }).Prepend([bars.Name, bars.Unit]));
                break;
            case Prose prose:
                Rows(prose.Paragraphs.Select(paragraph => new[] { Wording.Number(paragraph.Line), paragraph.Text }));
                break;
            case Note note:
                Line(TerminalText.CleanLine(note.Text));
                break;
            case Outline outline:
                Entries(outline.Entries);
                break;
            default:
                throw new ArgumentException($"A {block.GetType().Name} cannot be written.", nameof(block));
        }
    }

    private void Rows(IEnumerable<IReadOnlyList<string>> rows)
    {
        foreach (IReadOnlyList<string> row in rows)
        {
            Line(string.Join('\t', row.Select(TerminalText.CleanLine)));
        }
    }

    private void Entries(IEnumerable<OutlineEntry> entries)
    {
        foreach (OutlineEntry entry in entries)
        {
            string indent = string.Concat(Enumerable.Repeat(Indent, entry.Depth));
            string link = entry.Link switch { OutlineLink.Solid => "└─ ", OutlineLink.Dotted => "└┄ ", OutlineLink.Root => "● ", _ => string.Empty };
            Line((indent + link + TerminalText.CleanLine(entry.Title + " " + entry.Note)).TrimEnd());
            foreach (string line in entry.Lines)
            {
                Line(indent + Indent + TerminalText.CleanLine(line));
            }
        }
    }

    private void Line(string line) => output.Write(line + "\n");
}
