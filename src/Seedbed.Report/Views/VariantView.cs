using Seedbed.Report.Data;

namespace Seedbed.Report.Views;

/// <summary>Paragraphs side by side. Those that are the same are told by their number: whoever looks wants to see what differs.</summary>
internal static class VariantView
{
    /// <summary>What the relation of two paragraphs with the same words is called.</summary>
    public const string Same = "same";

    private const int Relation = 2;
    private const int Line = 3;
    private const int Text = 4;
    private const int OtherLine = 5;
    private const int OtherText = 6;

    /// <summary>What is shown of the pairs.</summary>
    public static Block Of(IReadOnlyList<IReadOnlyList<Cell>> pairs)
    {
        var rows = new List<string[]>();
        for (int i = 0; i < pairs.Count;)
        {
            int same = pairs.Skip(i).TakeWhile(pair => pair[Relation].ToData() == Same).Count();
            rows.Add(same > 0 ? Folded(pairs, i, same) : Whole(pairs[i]));
            i += Math.Max(1, same);
        }

        return new Grid([new("line", IsNumber: true), new("article", IsText: true, IsWhole: true), new("line", IsNumber: true), new("variant", IsText: true, IsWhole: true)], rows);
    }

    private static string[] Folded(IReadOnlyList<IReadOnlyList<Cell>> pairs, int first, int count) =>
    [
        LinesOf(pairs[first][Line], pairs[first + count - 1][Line]), $"({Wording.Count(count, "paragraph")} with the same words)",
        LinesOf(pairs[first][OtherLine], pairs[first + count - 1][OtherLine]), "(the same)",
    ];

    private static string LinesOf(Cell first, Cell last) => first == last ? first.ToPeople(0) : $"{first.ToPeople(0)}-{last.ToPeople(0)}";

    private static string[] Whole(IReadOnlyList<Cell> pair) => [pair[Line].ToPeople(0), pair[Text].ToPeople(0), pair[OtherLine].ToPeople(0), pair[OtherText].ToPeople(0)];
}
