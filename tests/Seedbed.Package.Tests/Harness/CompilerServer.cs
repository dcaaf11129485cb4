namespace Seedbed.Package.Tests;

/// <summary>
/// The compiler's server, which the builds of one run of these tests share: a compiler that is started anew for every project takes most of
/// the time. It has a name of its own, so that it serves nobody else and can be stopped without harm to another.
/// </summary>
internal static class CompilerServer
{
    public static string Name { get; } = "seedbed-" + Environment.ProcessId.ToString(null as IFormatProvider);

    /// <summary>Ends it, if it was started; where it is not found, it ends by itself after some minutes without work.</summary>
    /// <param name="project">Any project: it knows where the compiler is.</param>
    public static void Stop(string project)
    {
        string compiler = DotNet.Run(Path.GetTempPath(), "msbuild", project, "-getProperty:RoslynTargetsPath").Output.Trim();
        string server = Path.Combine(compiler, "bincore", "VBCSCompiler.dll");
        if (File.Exists(server))
        {
            DotNet.Run(Path.GetTempPath(), "exec", server, $"-pipename:{Name}", "-shutdown");
        }
    }
}
