using System.Reflection;
using Consumers;
using Seedbed.Syntax;

namespace Parsed;

/// <summary>The documents as files within the program, parsed when they are needed.</summary>
internal sealed class ParsedCorpus : ICorpus
{
    private static readonly Assembly Program = typeof(ParsedCorpus).Assembly;

    private readonly string[] _names = Program.GetManifestResourceNames();
    private readonly SeedDocument?[] _documents;

    public ParsedCorpus()
    {
        Array.Sort(_names, StringComparer.Ordinal);
        _documents = new SeedDocument?[_names.Length];
    }

    public string First()
    {
        for (int i = 0; i < _names.Length; i++)
        {
            SeedDocument document = Get(i);
            if (document.Thread is { Comments: [CommentNode comment, ..] })
            {
                return string.Join("\n\n", comment.Paragraphs.Select(paragraph => paragraph.Span.Of(document.Text)));
            }
        }

        return string.Empty;
    }

    public void Walk(ref Digest digest)
    {
        for (int i = 0; i < _names.Length; i++)
        {
            foreach (CommentNode comment in Get(i).Thread?.Comments ?? [])
            {
                AddStructure(comment, ref digest);
            }
        }
    }

    public void Read(ref Digest digest)
    {
        for (int i = 0; i < _names.Length; i++)
        {
            SeedDocument document = Get(i);
            AddTexts(document, document.Paragraphs, ref digest);
            foreach (CommentNode comment in document.Thread?.Comments ?? [])
            {
                AddStructure(comment, ref digest);
                AddTexts(document, comment.Paragraphs, ref digest);
            }
        }
    }

    private SeedDocument Get(int index) => _documents[index] ??= Load(_names[index]);

    private static SeedDocument Load(string name)
    {
        using var reader = new StreamReader(Program.GetManifestResourceStream(name)!);
        return SeedParser.Parse(reader.ReadToEnd());
    }

    private static void AddStructure(CommentNode comment, ref Digest digest)
    {
        // That of the paragraphs joined by a blank line.
        long length = 0;
        foreach (ParagraphNode paragraph in comment.Paragraphs)
        {
            length += paragraph.Span.Length + (length == 0 ? 0 : 2);
        }

        digest.Add(comment.Attribution.Author, comment.Attribution.Posted?.Local, length);
    }

    private static void AddTexts(SeedDocument document, IReadOnlyList<ParagraphNode> paragraphs, ref Digest digest)
    {
        foreach (ParagraphNode paragraph in paragraphs)
        {
            digest.Add(document.Text.AsSpan(paragraph.Span.Start, paragraph.Span.Length));
        }
    }
}
