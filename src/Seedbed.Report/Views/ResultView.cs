using Seedbed.Report.Data;

namespace Seedbed.Report.Views;

/// <summary>A result for people: facts, tables, notes. In a pipe the tables have all columns, at a terminal those that have room.</summary>
internal static class ResultView
{
    private const int MaxReasons = 3;

    /// <summary>What is shown of a result.</summary>
    public static IEnumerable<Block> Of(Result result)
    {
        if (result.Facts.Count > 0)
        {
            yield return new Facts([.. result.Facts.Select(fact => (fact.Heading, fact.ToPeople()))]);
        }

        foreach (Section section in result.Sections.Where(section => section.Total > 0))
        {
            if (section.Heading is { } heading)
            {
                yield return new Heading(heading);
            }

            IReadOnlyList<Cell>[] rows = [.. section.Rows.Take(result.CountOf(section, isForPeople: true))];
            yield return new Listing(Table(result.Fields, rows, _ => true), result.Picture?.Invoke(rows) ?? Table(result.Fields, rows, field => !field.IsDetail));
            foreach (string note in result.MoreIn(section, isForPeople: true).Concat(NotGiven(result.Fields, rows)))
            {
                yield return new Note(note);
            }
        }

        foreach (string note in result.Notes)
        {
            yield return new Note(note);
        }
    }

    /// <summary>Why a dash stands for a measure, the commonest reasons of each column.</summary>
    private static IEnumerable<string> NotGiven(IReadOnlyList<Field> fields, IReadOnlyList<Cell>[] rows) => fields
        .SelectMany((field, i) => field.IsDetail ? [] : rows.Select(row => row[i].Reason).OfType<string>().CountBy(reason => reason).OrderByDescending(reason => reason.Value).Take(MaxReasons)
            .Select(reason => $"{field.Heading} is not given in {Wording.Count(reason.Value, "row")}: {reason.Key}"));

    private static Grid Table(IReadOnlyList<Field> fields, IReadOnlyList<Cell>[] rows, Func<Field, bool> isShown)
    {
        int[] shown = [.. Enumerable.Range(0, fields.Count).Where(i => isShown(fields[i]))];
        return new Grid(
            [.. shown.Select(i => new Column(fields[i].Heading, fields[i].IsNumber, fields[i].IsText))],
            [.. rows.Select(row => shown.Select(i => row[i].ToPeople(fields[i].Digits)).ToArray())]);
    }
}
