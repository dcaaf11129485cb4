namespace Seedbed.TestKit;

/// <summary>What is true of one seed. Lines and ordinals are 1-based.</summary>
public sealed record GoldDocument(
    string File,
    string Sha256,
    int LineCount,
    string? Title,
    int? TitleLine,
    string? Byline,
    int? BylineLine,
    IReadOnlyList<GoldParagraph> ArticleParagraphs,
    IReadOnlyList<GoldLine> Chrome,
    IReadOnlyList<GoldComment> Comments,
    int NonBlankLineCount)
{
    /// <summary>The seed's text.</summary>
    public string Text => SeedFiles.Read(File);
}
