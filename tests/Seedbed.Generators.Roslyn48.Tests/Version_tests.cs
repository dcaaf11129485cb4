using Microsoft.CodeAnalysis.CSharp;

namespace Seedbed.Generators.Roslyn48.Tests;

public sealed class Version_tests
{
    [Fact]
    public void These_tests_run_on_the_compiler_of_the_NET_8_SDK() =>
        Assert.Equal(new Version(4, 8, 0, 0), typeof(CSharpCompilation).Assembly.GetName().Version);
}
