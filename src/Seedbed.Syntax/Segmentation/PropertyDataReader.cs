namespace Seedbed.Syntax;

/// <summary>Reads <see cref="PropertyData"/>: a property's value, then ranges in hexadecimal, each either one code point or two with a hyphen between.</summary>
/// <param name="data">The data.</param>
internal struct PropertyDataReader(string data)
{
    private int _at;

    /// <summary>The value of the ranges that follow.</summary>
    public string Value { get; private set; } = string.Empty;

    /// <summary>Reads on to the next value; false where there is none.</summary>
    public bool Read()
    {
        Skip();
        int colon = data.IndexOf(':', _at);
        if (colon < 0)
        {
            return false;
        }

        Value = data.Substring(_at, colon - _at);
        _at = colon + 1;
        return true;
    }

    /// <summary>Reads the next range of the value; false where it has no more.</summary>
    /// <param name="first">The first code point.</param>
    /// <param name="last">The last code point, which belongs to it.</param>
    public bool ReadRange(out int first, out int last)
    {
        Skip();
        int start = _at;
        first = ReadNumber();
        if (_at == start || (_at < data.Length && data[_at] is not ('-' or ' ' or '\n')))
        {
            // The name of the next value.
            _at = start;
            last = 0;
            return false;
        }

        last = first;
        if (_at < data.Length && data[_at] == '-')
        {
            _at++;
            last = ReadNumber();
        }

        return true;
    }

    private void Skip()
    {
        while (_at < data.Length && data[_at] is ' ' or '\n')
        {
            _at++;
        }
    }

    private int ReadNumber()
    {
        int number = 0;
        for (; _at < data.Length; _at++)
        {
            char c = data[_at];
            int digit = c is >= '0' and <= '9' ? c - '0' : c is >= 'A' and <= 'F' ? c - 'A' + 10 : -1;
            if (digit < 0)
            {
                break;
            }

            number = (number << 4) | digit;
        }

        return number;
    }
}
