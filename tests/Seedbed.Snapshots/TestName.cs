using System.Reflection;
using VerifyXunit;

namespace VerifyTests;

/// <summary>What a test's snapshots are called by.</summary>
/// <param name="Type">The test's class; a nested one behind the class around it.</param>
/// <param name="Method">The test's method.</param>
/// <param name="Parameters">Names of the method's parameters.</param>
internal sealed record TestName(string Type, string Method, IReadOnlyList<string> Parameters)
{
    /// <summary>The name of the test that calls.</summary>
    /// <exception cref="InvalidOperationException">No test runs here.</exception>
    public static TestName OfRunningTest()
    {
        MethodInfo method = UseVerifyAttribute.RunningTest ?? throw new InvalidOperationException(
            "Which test runs is not known here. Call Verifier.Verify in a test's method, or in what it calls, and not in a constructor.");
        return new TestName(NameOf(method.ReflectedType!), method.Name, [.. method.GetParameters().Select(parameter => parameter.Name!)]);
    }

    /// <summary>Name of a test's class.</summary>
    /// <exception cref="NotSupportedException">The class is generic, or nested twice.</exception>
    public static string NameOf(Type type)
    {
        if (type.IsGenericType || type.DeclaringType?.DeclaringType is not null)
        {
            throw new NotSupportedException($"This stand-in for Verify has no name for {type}, which is generic or nested twice.");
        }

        return type.DeclaringType is null ? type.Name : $"{type.DeclaringType.Name}.{type.Name}";
    }
}
