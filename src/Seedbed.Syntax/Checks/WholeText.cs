namespace Seedbed.Syntax;

/// <summary>An argument of a message that is of use only as a whole, such as a path or a command.</summary>
/// <param name="Text">The text.</param>
internal sealed record WholeText(string Text)
{
    /// <summary>Longer than any path that a file system can hold.</summary>
    private const int MaxLength = 4200;

    /// <inheritdoc />
    public override string ToString() => VisibleText.Of(Text, MaxLength);
}
