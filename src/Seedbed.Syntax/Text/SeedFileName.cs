using System.Globalization;

namespace Seedbed.Syntax;

/// <summary>Reads what a seed's file name tells.</summary>
internal static class SeedFileName
{
    /// <summary>The path without the extension of its file. A name that is all extension, such as <c>.txt</c>, keeps it.</summary>
    public static string IdOf(string path)
    {
        int dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? path.Substring(0, dot) : path;
    }

    /// <summary>The file's name without folders and extension.</summary>
    public static string StemOf(string path) => NameOf(IdOf(path));

    /// <summary>The file's name without folders.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>The folders that the file is in, with a <c>/</c> behind each; empty where there are none.</summary>
    public static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    /// <summary>Number and key of a name of the form <c>{number}_{key}</c>; nulls for other names.</summary>
    public static (int? Ordinal, string? Key) Read(string path)
    {
        string stem = StemOf(path);
        int digits = DigitsBeforeKey(stem);
        return digits > 0 && int.TryParse(stem.Substring(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out int ordinal)
            ? (ordinal, stem.Substring(digits + 1))
            : (null, null);
    }

    /// <summary>How many digits stand before the underscore of a name of the form <c>{number}_{key}</c>; 0 for other names.</summary>
    public static int DigitsBeforeKey(string stem)
    {
        int digits = 0;
        while (digits < stem.Length && stem[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        bool hasKey = digits + 1 < stem.Length && stem[digits] == '_';
        return hasKey ? digits : 0;
    }
}
