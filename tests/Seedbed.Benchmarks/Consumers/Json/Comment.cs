namespace Json;

/// <summary>A reader's comment.</summary>
internal sealed record Comment(string Author, AuthorStatus AuthorStatus, Posted? Posted, Reply? InReplyTo, Paragraph[] Paragraphs);
