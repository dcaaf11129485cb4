namespace Literals;

/// <summary>The records that the documents become.</summary>
internal static class RecordsSource
{
    public const string Text = """
        #nullable enable
        namespace Literals
        {
            public sealed record Article(string? Title, string? Byline, System.Collections.Generic.IReadOnlyList<string> Paragraphs, System.Collections.Generic.IReadOnlyList<Comment> Comments);

            public sealed record Comment(string Author, System.DateTime? Posted, string? Parent, System.Collections.Generic.IReadOnlyList<string> Paragraphs);
        }

        """;
}
