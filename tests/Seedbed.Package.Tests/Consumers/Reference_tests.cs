using System.IO.Compression;

namespace Seedbed.Package.Tests;

/// <summary>Every way in which a project asks for the package, and that nothing of it is there at run time.</summary>
[Collection(nameof(OneWorkplace))]
public sealed class Reference_tests(Workplace workplace) : IConsumerProjects
{
    private const string NoTitles = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><NoWarn>$(NoWarn);SEED3001</NoWarn>";

    static void IConsumerProjects.AddProjects(ConsumerSolution solution)
    {
        solution.Add("Added").WithProject("net10.0", Programs.Properties).With("Program.cs", Programs.Listing).With("seeds/a.txt", "One.");

        // A package that is not marked as private comes to those who reference the project, who have no seeds and ask for none.
        solution.Add("Bare").WithPlainProject("net8.0", NoTitles, $"""<PackageReference Include="Seedbed" Version="{PackageFile.Version}" />""").With("seeds/a.txt", "One.");
        solution.Add("BareReader").WithPlainProject("net10.0", "<OutputType>Exe</OutputType>" + NoTitles, """<ProjectReference Include="../Bare/Bare.csproj" />""")
            .With("Program.cs", "System.Console.WriteLine(Bare.Seeds.a.Text + typeof(Bare.Seeds).Assembly.GetName().Name);");

        solution.Add("Central").WithPlainProject("net10.0", Programs.Properties + NoTitles, """<PackageReference Include="Seedbed" PrivateAssets="all" />""")
            .With("Program.cs", Programs.Listing).With("seeds/a.txt", "One.")
            .With("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup>
                    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageVersion Include="Seedbed" Version="{PackageFile.Version}" />
                  </ItemGroup>
                </Project>
                """);

        // Every rule of the SDK is on, arithmetic is checked, and its name is none in C#.
        solution.Add("strict-app 1").WithProject("net10.0", """
            <AnalysisLevel>latest-all</AnalysisLevel><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><Features>strict</Features>
            <WarningLevel>9999</WarningLevel><CheckForOverflowUnderflow>true</CheckForOverflowUnderflow>
            """)
            .With("seeds/garden.txt", Programs.GardenWithComments)
            .With("Assembly.cs", "[assembly: System.CLSCompliant(true)]\n[assembly: System.Runtime.InteropServices.ComVisible(false)]\n");

        solution.Add("Disabled").WithProject("net10.0", "<OutputType>Exe</OutputType><SeedsEnabled>false</SeedsEnabled>")
            .With("Program.cs", "System.Console.WriteLine(typeof(Program).Assembly.GetTypes().Length);");
    }

    [Theory]
    [InlineData("Added")]
    [InlineData("Central")]
    public void A_project_with_the_package_has_its_seeds(string name) =>
        Assert.Equal(["a.txt 4"], workplace.Solution.Built(name).Start().MustSucceed().Lines);

    [Fact]
    public void References_to_the_projects_and_one_line_do_what_the_package_does() => Assert.Equal(
        ["a.txt 4"],
        workplace.CreateConsumer("Referenced")
            .WithProject("net10.0", Programs.Properties, """
                <ProjectReference Include="../Seedbed/src/Seedbed.CodeFixes/Seedbed.CodeFixes.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
                """)
            .With("Program.cs", Programs.Listing).With("seeds/a.txt", "One.").Run().MustSucceed().Lines);

    [Fact]
    public void A_package_that_is_not_private_asks_nothing_of_those_who_reference_the_project()
    {
        workplace.Solution.Built("Bare");

        Assert.Equal(["One.Bare"], workplace.Solution.Built("BareReader").Start().MustSucceed().Lines);
        Assert.Empty(workplace.Solution.BuildOf("BareReader").Warnings);
    }

    [Fact]
    public void A_library_that_is_packed_depends_on_the_package_only_if_it_is_not_private()
    {
        Assert.DoesNotContain("Seedbed", Pack("Added"), StringComparison.Ordinal);
        Assert.Contains($"""<dependency id="Seedbed" version="{PackageFile.Version}" exclude="Build,Analyzers" />""", Pack("Bare"), StringComparison.Ordinal);
    }

    private string Pack(string name)
    {
        Consumer consumer = workplace.Solution.Built(name);
        DotNet.Run(consumer.Folder, "pack", "--no-build", "--configuration", "Debug", "--output", ".").MustSucceed();
        using ZipArchive package = ZipFile.OpenRead(Directory.GetFiles(consumer.Folder, "*.nupkg").Single());
        using var reader = new StreamReader(package.GetEntry(name + ".nuspec")!.Open());
        return reader.ReadToEnd();
    }

    [Fact]
    public void A_project_that_is_strict_with_itself_hears_nothing_of_what_is_generated()
    {
        workplace.Solution.Built("strict-app 1");

        Assert.Empty(workplace.Solution.BuildOf("strict-app 1").Warnings);
    }

    [Fact]
    public void A_project_that_is_not_to_have_seeds_builds_without_a_word()
    {
        Assert.Equal(["1"], workplace.Solution.Built("Disabled").Start().MustSucceed().Lines);
        Assert.Empty(workplace.Solution.BuildOf("Disabled").Warnings);
    }

    [Fact]
    public void Nothing_of_the_package_is_there_at_run_time()
    {
        string[] outputs = [.. workplace.Solution.Consumers.Select(consumer => consumer.PathOf("bin")).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))];
        string[] dependencies = [.. outputs.Where(file => file.EndsWith(".deps.json", StringComparison.Ordinal))];

        Assert.True(dependencies.Length > 20);
        Assert.DoesNotContain(outputs, file => Path.GetFileName(file).StartsWith("Seedbed", StringComparison.Ordinal));
        Assert.All(dependencies, file => Assert.DoesNotContain("seedbed", File.ReadAllText(file), StringComparison.OrdinalIgnoreCase));
    }
}
