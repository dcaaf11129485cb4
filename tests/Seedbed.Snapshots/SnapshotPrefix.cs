namespace VerifyTests;

/// <summary>The part of its files' names that a snapshot's parts share.</summary>
internal static class SnapshotPrefix
{
    /// <summary>What stands for itself in no file's name on one system or another; control characters come on top.</summary>
    private const string Replaced = "\"\\<>|:*?/";

    /// <summary>The name as the settings want it.</summary>
    /// <exception cref="NotSupportedException">The settings contradict each other.</exception>
    public static string Of(TestName test, VerifySettings settings)
    {
        if (settings.FileName is null)
        {
            return $"{settings.TypeName ?? test.Type}.{settings.MethodName ?? test.Method}{Arguments(test, settings.Parameters)}";
        }

        if (settings.TypeName is not null || settings.MethodName is not null || settings.Parameters is not null)
        {
            throw new NotSupportedException("UseFileName replaces all of the name, so UseTypeName, UseMethodName and UseParameters cannot stand beside it.");
        }

        return settings.FileName;
    }

    private static string Arguments(TestName test, object?[]? values)
    {
        values ??= [];
        if (values.Length != test.Parameters.Count)
        {
            throw new InvalidOperationException(
                $"{test.Type}.{test.Method} has {test.Parameters.Count} parameters and UseParameters got {values.Length} values. "
                + $"Each case has files of its own: UseParameters({string.Join(", ", test.Parameters)}).");
        }

        return string.Concat(test.Parameters.Zip(values, (name, value) => $"_{name}={Clean(ParameterText.Of(value))}"));
    }

    private static string Clean(string text) => string.Concat(text.Select(c => char.IsControl(c) || Replaced.Contains(c) ? '-' : c));
}
