using System.Reflection;

namespace Seedbed.Generators.Tests;

/// <summary>A compiled corpus. Its record types are not known here, so records are dynamic.</summary>
internal sealed class LoadedCorpus(Assembly assembly)
{
    public dynamic Articles => Get("Test.Corpus.Seeds", "Articles");

    /// <summary>The value of a static property or constant.</summary>
    public dynamic Get(string type, string member)
    {
        Type found = assembly.GetType(type, throwOnError: true)!;
        return found.GetProperty(member)?.GetValue(null) ?? found.GetField(member)!.GetValue(null)!;
    }

    /// <summary>Calls a static method of <c>Seeds</c>.</summary>
    public dynamic Call(string method, params object?[] arguments)
    {
        try
        {
            return assembly.GetType("Test.Corpus.Seeds")!.GetMethod(method)!.Invoke(null, arguments)!;
        }
        catch (TargetInvocationException fault)
        {
            throw fault.InnerException!;
        }
    }

    public IReadOnlyList<string> Properties(string type) =>
        [.. assembly.GetType(type, throwOnError: true)!.GetProperties().Where(property => property.PropertyType.Name == "Article").Select(property => property.Name)];
}
