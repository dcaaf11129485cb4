using Seedbed.Report.Views;

namespace Seedbed.Report.Data;

/// <summary>What a command found out. Every format writes the same facts, rows and notes.</summary>
/// <param name="Command">The command's name.</param>
/// <param name="Facts">What is said of the whole.</param>
/// <param name="Fields">The columns of the rows.</param>
/// <param name="Sections">The rows.</param>
/// <param name="Notes">Sentences without which the numbers could be misread.</param>
/// <param name="Limit">How many rows of a section are wanted, 0 for all; null where nobody asked for a number.</param>
internal sealed record Result(
    string Command,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<Field> Fields,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<string> Notes,
    int? Limit)
{
    /// <summary>How many rows of a section people see unless they ask for another number. Data has all of them.</summary>
    public const int UsualLimit = 30;

    /// <summary>What a terminal draws in place of the table of some rows; null for the table.</summary>
    public Func<IReadOnlyList<IReadOnlyList<Cell>>, Block>? Picture { get; init; }

    /// <summary>How many rows of a section are written.</summary>
    /// <param name="section">The section.</param>
    /// <param name="isForPeople">Whether people read them.</param>
    public int CountOf(Section section, bool isForPeople)
    {
        int limit = Limit ?? (isForPeople ? UsualLimit : 0);
        return limit == 0 ? section.Total : Math.Min(limit, section.Total);
    }

    /// <summary>The notes, and one for each section of which not all rows are written.</summary>
    /// <param name="isForPeople">Whether people read them.</param>
    public IEnumerable<string> NotesOn(bool isForPeople) => Notes.Concat(Sections.SelectMany(section => MoreIn(section, isForPeople)));

    /// <summary>A sentence that says how many rows are not written; none if all are.</summary>
    /// <param name="section">The section.</param>
    /// <param name="isForPeople">Whether people read it.</param>
    public IEnumerable<string> MoreIn(Section section, bool isForPeople)
    {
        int more = section.Total - CountOf(section, isForPeople);
        string where = section.Heading is { } heading ? $" ({heading})" : string.Empty;
        return more == 0 ? [] : [$"… and {Wording.Count(more, section.What)} more{where}; all of them with --limit 0"];
    }
}
