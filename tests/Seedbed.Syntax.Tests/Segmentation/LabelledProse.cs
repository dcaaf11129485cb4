using System.Text;
using Seedbed.TestKit;

namespace Seedbed.Syntax.Tests;

/// <summary>A text with its sentences and words as a reader marked them.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Text">The text.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
internal sealed record LabelledProse(string Name, string Text, IReadOnlyList<LabelledParagraph> Paragraphs)
{
    private const string Folder = "tests/Seedbed.Syntax.Tests/Segmentation";

    /// <summary>All labelled texts.</summary>
    public static IEnumerable<LabelledProse> All => Directory.GetFiles(Path.Combine(Repository.Root, Folder), "*.txt")
        .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal).Select(Read);

    /// <summary>Reads labels, and makes the text of them.</summary>
    public static LabelledProse Read(string name)
    {
        var text = new StringBuilder();
        var paragraphs = new List<LabelledParagraph>();
        foreach (string block in Repository.Read($"{Folder}/{name}.txt").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            int start = text.Length;
            var sentences = new List<List<(string Mark, WordSegment Word)>>();
            foreach (string line in block.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                sentences.Add(AppendSentence(text, line));
            }

            while (text[^1] == ' ')
            {
                text.Length--;
            }

            paragraphs.Add(new LabelledParagraph(new SourceSpan(start, text.Length), sentences));
            text.Append("\n\n");
        }

        return new LabelledProse(name, text.ToString(), paragraphs);
    }

    private static List<(string Mark, WordSegment Word)> AppendSentence(StringBuilder text, string line)
    {
        var words = new List<(string, WordSegment)>();
        foreach (string group in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (string mark in group.Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                WordKind kind = mark.Length > 1 && mark[0] == '#' ? WordKind.Number
                    : mark.Length > 1 && mark[0] == '@' ? WordKind.Url
                    : mark.Any(char.IsLetterOrDigit) ? WordKind.Word
                    : WordKind.Punctuation;
                int start = text.Length;
                text.Append(mark, kind is WordKind.Number or WordKind.Url ? 1 : 0, mark.Length - (kind is WordKind.Number or WordKind.Url ? 1 : 0));
                words.Add((mark, new WordSegment(new SourceSpan(start, text.Length), kind)));
            }

            text.Append(group.EndsWith('|') ? "" : " ");
        }

        return words;
    }
}
