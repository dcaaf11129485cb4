using System.Globalization;
using Seedbed.TestKit;

namespace Seedbed.Benchmarks;

/// <summary>Writes a made corpus into a folder and says how large it is.</summary>
internal static class MakeCorpus
{
    public static int Run(int count, string folder, bool inFolders)
    {
        long bytes = MadeCorpus.Write(folder, count, inFolders ? CorpusLayout.Folders : CorpusLayout.Flat);
        int comments = Enumerable.Range(0, count).Sum(MadeCorpus.CountComments);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} documents, {bytes / 1e6:0.0} MB, {comments:N0} comments"));
        return 0;
    }
}
