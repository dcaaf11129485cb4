using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Seedbed.TestKit;

namespace Seedbed.Package.Tests;

/// <summary>What is in the package, and what it says of itself.</summary>
[Collection(nameof(OneWorkplace))]
public sealed class Package_tests(Workplace workplace)
{
    /// <summary>What the compiler of the .NET 8 SDK brings along, and no newer: a reference to more would shut its users out.</summary>
    private static readonly Dictionary<string, Version> OldestCompiler = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Composition.AttributedModel"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Reflection.Metadata"] = new(7, 0, 0, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Text.Encoding.CodePages"] = new(7, 0, 0, 0),
        ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
    };

    private static string FileName => $"Seedbed.{PackageFile.Version}.nupkg";

    private string Packed => Path.Combine(workplace.ConsumersFolder, "feed", FileName);

    [Fact]
    public void It_holds_what_a_compiler_and_a_build_load_and_what_a_person_reads()
    {
        using var package = new PackageFile(Packed);

        Assert.Equal(
            [
                "CHANGELOG.md", "README.md", "Seedbed.nuspec", "UNICODE-LICENSE.txt", "[Content_Types].xml", "_rels/.rels",
                "analyzers/dotnet/cs/Seedbed.CodeFixes.dll", "analyzers/dotnet/cs/Seedbed.Generators.dll", "analyzers/dotnet/cs/Seedbed.Syntax.dll",
                "build/Seedbed.targets", "buildMultiTargeting/Seedbed.targets", "icon.png", "package/services/metadata/core-properties/nuget.psmdcp",
            ],
            package.Entries.Where(entry => !entry.StartsWith("docs/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("docs/rules/SEED1001.md", package.Entries);
        Assert.All(package.Entries, entry => Assert.True(!entry.StartsWith("docs/", StringComparison.Ordinal) || entry.EndsWith(".md", StringComparison.Ordinal), entry));
        Assert.Equal(package.Read("build/Seedbed.targets"), package.Read("buildMultiTargeting/Seedbed.targets"));
    }

    [Fact]
    public void It_depends_on_nothing_and_says_what_it_is_and_where_it_comes_from()
    {
        using var package = new PackageFile(Packed);

        Assert.Null(package.Element("dependencies"));
        Assert.Null(package.Element("frameworkAssemblies"));
        Assert.Equal("true", package.Element("developmentDependency")?.Value);
        Assert.Equal(("expression", "MIT"), (package.Element("license")?.Attribute("type")?.Value, package.Element("license")?.Value));
        Assert.Equal("icon.png", package.Element("icon")?.Value);
        Assert.Equal("README.md", package.Element("readme")?.Value);
        string[] sections = [.. Repository.Read("CHANGELOG.md").Split("\n## ").Skip(1)];
        string section = sections.FirstOrDefault(text => text.StartsWith(PackageFile.Version, StringComparison.Ordinal)) ?? sections[0];
        Assert.Equal(section[section.IndexOf('\n', StringComparison.Ordinal)..].Trim(), package.Element("releaseNotes")?.Value.ReplaceLineEndings("\n"));
        Assert.Equal(
            [("type", "git"), ("url", Workplace.Address), ("commit", Workplace.Commit)],
            package.Element("repository")?.Attributes().Select(attribute => (attribute.Name.LocalName, attribute.Value)));
    }

    [Fact]
    public void Its_assemblies_carry_their_symbols_and_no_path_of_the_machine()
    {
        using var package = new PackageFile(Packed);

        foreach (string assembly in package.Assemblies)
        {
            Assert.All(package.SourceFiles(assembly), file => Assert.StartsWith("/_/src/", file, StringComparison.Ordinal));
            string text = Encoding.Latin1.GetString(package.Read(assembly));
            Assert.DoesNotContain(workplace.Root, text, StringComparison.Ordinal);
            Assert.DoesNotContain(workplace.Root, Encoding.Unicode.GetString(package.Read(assembly)), StringComparison.Ordinal);
            Assert.DoesNotContain(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + "/", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Its_assemblies_reference_what_the_oldest_compiler_has_and_each_other()
    {
        using var package = new PackageFile(Packed);

        foreach (string assembly in package.Assemblies)
        {
            using PEReader reader = package.Open(assembly);
            MetadataReader metadata = reader.GetMetadataReader();
            foreach (AssemblyReference reference in metadata.AssemblyReferences.Select(metadata.GetAssemblyReference))
            {
                string name = metadata.GetString(reference.Name);
                Assert.True(
                    package.Assemblies.Any(one => one.EndsWith($"/{name}.dll", StringComparison.Ordinal)) || reference.Version <= OldestCompiler.GetValueOrDefault(name),
                    $"{assembly} references {name} {reference.Version}.");
            }
        }
    }

    [Fact]
    public void Packed_at_another_place_it_is_the_same_bytes()
    {
        string feed = Path.Combine(workplace.Root, "another feed");

        Workplace.Pack(workplace.OtherCopy, feed);

        Assert.Equal(File.ReadAllBytes(Packed), File.ReadAllBytes(Path.Combine(feed, FileName)));
    }

    [Fact]
    public void What_is_built_can_be_packed_without_a_build()
    {
        _ = Packed;
        string feed = Path.Combine(workplace.Root, "feed without a build");

        DotNet.Run(workplace.Copied, "pack", "src/Seedbed.Generators", "--no-build", "--output", feed).MustSucceed();

        Assert.Equal(File.ReadAllBytes(Packed), File.ReadAllBytes(Path.Combine(feed, FileName)));
    }
}
