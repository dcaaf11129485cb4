namespace Seedbed.Generators.Spec;

/// <summary>What a row describes. The values are part of the layout: <c>Emit/Model/SeedRows.cs</c> holds the same.</summary>
internal enum RowKind
{
    Title = 0,
    Byline = 1,
    Published = 2,
    Paragraph = 3,
    Thread = 4,
    Comment = 5,
    Status = 6,
    Parent = 7,
    Posted = 8,
    EndOfComments = 9,
    Subject = 10,
    Subtitle = 11,
    Edge = 12,
}
