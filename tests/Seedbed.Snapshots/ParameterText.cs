using System.Globalization;

namespace VerifyTests;

/// <summary>An argument of a test as it stands in a file's name.</summary>
internal static class ParameterText
{
    /// <summary>The text of an argument.</summary>
    /// <exception cref="NotSupportedException">How Verify writes such a value was not measured.</exception>
    public static string Of(object? value) => value switch
    {
        null => "null",
        bool or Enum => value.ToString()!,
        string text when text.Length > 0 => text,
        IFormattable number when IsNumber(number) => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"This stand-in for Verify has no file name for an argument such as '{value}' ({value.GetType()})."),
    };

    private static bool IsNumber(object value) =>
        value is sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal;
}
