using System.Globalization;

namespace Consumers;

/// <summary>
/// The command line that all programs share: <c>first</c>, <c>walk</c> or <c>read</c>, and <c>measured</c> behind it for two passes, whose
/// microseconds and bytes go to standard error.
/// </summary>
internal static class Job
{
    public static int Run(string[] args, ICorpus corpus, Meter sinceMain)
    {
        string command = args.Length == 0 ? "first" : args[0];
        var digest = default(Digest);
        string? text = Do(command, corpus, ref digest);
        (double microseconds, long bytes) = sinceMain.Read();

        string answer = text ?? digest.ToString();
        Console.WriteLine(answer);
        return args.Length < 2 ? 0 : Repeat(command, corpus, answer, microseconds, bytes);
    }

    private static int Repeat(string command, ICorpus corpus, string answer, double microseconds, long bytes)
    {
        var sinceFirst = Meter.Start();
        var digest = default(Digest);
        string? text = Do(command, corpus, ref digest);
        (double microsecondsAgain, long bytesAgain) = sinceFirst.Read();

        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{microseconds:0} {bytes} {microsecondsAgain:0} {bytesAgain}"));
        return (text ?? digest.ToString()) == answer ? 0 : 1;
    }

    private static string? Do(string command, ICorpus corpus, ref Digest digest)
    {
        switch (command)
        {
            case "first":
                return corpus.First();
            case "walk":
                corpus.Walk(ref digest);
                return null;
            default:
                corpus.Read(ref digest);
                return null;
        }
    }
}
