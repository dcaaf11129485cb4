using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>
/// The different UTF-16 units of a text. Most rules are about a few characters that most texts do not hold: such a rule asks here before it
/// reads the text, so that all of them together read it once.
/// </summary>
internal sealed class CharacterSet
{
    private const int PageSize = 256;
    private const int Pages = (char.MaxValue + 1) / PageSize;

    private readonly char[] _characters;

    /// <summary>Reads a text.</summary>
    public CharacterSet(string text)
    {
        bool[] first = new bool[PageSize];
        bool[]?[] others = Read(text, first);
        var characters = new List<char>(PageSize / 2);
        AddPage(characters, first, 0);
        for (int page = 1; page < others.Length; page++)
        {
            AddPage(characters, others[page], page);
        }

        _characters = [.. characters];
    }

    /// <summary>Whether a character stands in the text.</summary>
    public bool Contains(char character) => Array.BinarySearch(_characters, character) >= 0;

    /// <summary>Whether one of some characters stands in the text.</summary>
    public bool ContainsAny(string characters)
    {
        foreach (char character in characters)
        {
            if (Contains(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a character of some kind stands in the text.</summary>
    public bool Any(Predicate<char> isOfKind) => Array.Exists(_characters, isOfKind);

    /// <summary>Those of the characters from one on, in order.</summary>
    public string From(char first)
    {
        int index = Array.BinarySearch(_characters, first);
        index = index >= 0 ? index : ~index;
        return new string(_characters, index, _characters.Length - index);
    }

    /// <summary>Marks the characters of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The page of the first characters, which are all that many texts have.</param>
    /// <returns>The other pages; none where there are no others.</returns>
    [MethodImpl(HotLoop.Options)]
    private static bool[]?[] Read(string text, bool[] first)
    {
        bool[]?[] others = [];
        foreach (char c in text)
        {
            if (c < first.Length)
            {
                first[c] = true;
                continue;
            }

            others = others.Length > 0 ? others : new bool[Pages][];
            bool[] page = others[c / PageSize] ??= new bool[PageSize];
            page[c % PageSize] = true;
        }

        return others;
    }

    private static void AddPage(List<char> characters, bool[]? page, int number)
    {
        for (int i = 0; page is not null && i < page.Length; i++)
        {
            if (page[i])
            {
                characters.Add((char)((number * PageSize) + i));
            }
        }
    }
}
