using System.Globalization;

namespace Seedbed.TestKit;

/// <summary>
/// A corpus of any size, made up and the same on every machine: documents of the seeds' shape, 8,000 characters on average, no two of them alike.
/// What a document holds depends on its index alone, so a larger corpus begins with the smaller one.
/// </summary>
public static class MadeCorpus
{
    private const int FolderSize = 200;
    private const int LongThreadComments = 300;
    private const int MaxUsualComments = 60;

    /// <summary>A document.</summary>
    public static string Document(int index) => new MadeDocument(SeedOf(index)).Create(HasTitle(index), index % 4 != 3, CountComments(index));

    /// <summary>How many comments a document has: a third have a thread, of 1 to 60; one in a hundred has 300.</summary>
    public static int CountComments(int index) => (index % 100, index % 3) switch
    {
        (50, _) => LongThreadComments,
        // Neighbours differ, and every sixty threads hold each number once, so that the average is the same in every part of the corpus.
        (_, 1) => 1 + (index / 3 * 7 % MaxUsualComments),
        _ => 0,
    };

    /// <summary>Whether a document has a title; an article without one is worth a warning, so few have none.</summary>
    public static bool HasTitle(int index) => index % 200 != 105;

    /// <summary>One article of about so many characters.</summary>
    public static string LargeDocument(int characters) => new MadeDocument(SeedOf(-1)).CreateLarge(characters);

    /// <summary>A usual article with a thread of so many comments.</summary>
    public static string LongThread(int comments) => new MadeDocument(SeedOf(-2)).Create(hasTitle: true, hasByline: true, comments);

    /// <summary>A document of two or three short paragraphs.</summary>
    public static string Small(int index) => new MadeDocument(SeedOf(~index)).CreateSmall(2 + (index % 2));

    /// <summary>A document's path below the folder of its corpus.</summary>
    public static string Path(int index, CorpusLayout layout)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"{index:00000}_{Mix((ulong)index):x16}.txt");
        return layout == CorpusLayout.Flat ? name : string.Create(CultureInfo.InvariantCulture, $"{index / FolderSize:000}/{name}");
    }

    /// <summary>Writes the first documents.</summary>
    /// <returns>How many bytes they have.</returns>
    public static long Write(string folder, int count, CorpusLayout layout) => Write(folder, count, layout, Document);

    /// <summary>Writes so many documents of another kind, such as <see cref="Small"/>.</summary>
    /// <returns>How many bytes they have.</returns>
    public static long Write(string folder, int count, CorpusLayout layout, Func<int, string> create)
    {
        long bytes = 0;
        for (int index = 0; index < count; index++)
        {
            string path = System.IO.Path.Combine(folder, Path(index, layout));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            File.WriteAllText(path, create(index));
            bytes += new FileInfo(path).Length;
        }

        return bytes;
    }

    // Generators whose seeds are neighbours begin alike, so the index is mixed first.
    private static int SeedOf(int index) => (int)(Mix((ulong)index ^ 0x5EED) >> 33);

    // The finaliser of SplitMix64: every bit of the number tells on every bit of the result.
    private static ulong Mix(ulong number)
    {
        number += 0x9E3779B97F4A7C15;
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return number ^ (number >> 31);
    }
}
