using System.Globalization;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>A key that declares a part of a shape, such as <c>seedbed_shape.board.header.2</c>.</summary>
/// <param name="Shape">The shape's name.</param>
/// <param name="Part">What is declared.</param>
/// <param name="Number">Which of several, from 1 on.</param>
internal sealed record ShapeKey(string Shape, string Part, int Number)
{
    /// <summary>What a key begins with that declares a part of a shape.</summary>
    public const string Prefix = ThreadShapes.Key + ".";

    public const string Above = "above";
    public const string Closing = "closing";
    public const string Detail = "detail";
    public const string End = "end";
    public const string Furniture = "furniture";
    public const string Header = "header";
    public const string Marker = "marker";
    public const string Placement = "placement";
    public const string Quote = "quote";
    public const string Status = "status";
    public const string Times = "times";

    private static readonly string[] Parts = [Above, Closing, Detail, End, Furniture, Header, Marker, Placement, Quote, Status, Times];

    /// <summary>Reads a key.</summary>
    /// <param name="key">The whole key, in lower case.</param>
    /// <param name="mistake">What is wrong with it; null when nothing is.</param>
    public static ShapeKey? Read(string key, out string? mistake)
    {
        string[] parts = key.Substring(Prefix.Length).Split('.');
        mistake = FindMistake(parts);
        return mistake is null ? new ShapeKey(parts[0], parts[1], parts.Length == 3 ? ReadNumber(parts[2]) : 1) : null;
    }

    private static string? FindMistake(string[] parts)
    {
        if (parts.Length is not (2 or 3) || parts.Contains(string.Empty))
        {
            return $"write {Prefix}NAME.KEY, with a name that you choose and one of the keys {string.Join(", ", Parts)}";
        }

        if (!IsName(parts[0]))
        {
            return $"'{parts[0]}' is no name of a shape; it is made of a to z, 0 to 9, '-' and '_'";
        }

        if (IsTaken(parts[0]))
        {
            return $"'{parts[0]}' is not for a shape of your own; give it another name";
        }

        if (!Parts.Contains(parts[1]))
        {
            return $"there is no key '{parts[1]}', only {string.Join(", ", Parts)}";
        }

        return parts.Length == 3 && (parts[1] == Placement || ReadNumber(parts[2]) < 2)
            ? parts[1] == Placement ? $"there is one {Placement}; write it without '.{parts[2]}'" : $"write {parts[1]}, {parts[1]}.2, {parts[1]}.3 and so on"
            : null;
    }

    private static bool IsName(string name) => name.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_');

    private static bool IsTaken(string name) => name is ThreadShapes.None or ThreadShapes.Unset || ShapeCatalog.All.Any(shape => shape.Name == name);

    private static int ReadNumber(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
