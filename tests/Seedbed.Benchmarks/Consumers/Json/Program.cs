using Consumers;

namespace Json;

internal static class Program
{
    private static int Main(string[] args)
    {
        var sinceMain = Meter.Start();
        return Job.Run(args, new JsonCorpus(), sinceMain);
    }
}
