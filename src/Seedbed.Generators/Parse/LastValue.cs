using System;

namespace Seedbed.Generators.Parse;

/// <summary>Keeps what was made last, as long as it is asked for by the same key. Whoever asks while it is being made, waits.</summary>
internal sealed class LastValue<TKey, TValue>
    where TKey : IEquatable<TKey>
{
    private readonly object _lock = new();
    private TKey? _key;
    private Lazy<TValue>? _value;

    /// <summary>The value for a key.</summary>
    public TValue GetOrMake(TKey key, Func<TValue> make)
    {
        Lazy<TValue> value;
        lock (_lock)
        {
            if (_value is null || _key is null || !_key.Equals(key))
            {
                _key = key;
                _value = new Lazy<TValue>(make);
            }

            value = _value;
        }

        try
        {
            return value.Value;
        }
        catch
        {
            // What failed once is tried again by who asks next.
            lock (_lock)
            {
                _value = _value == value ? null : _value;
            }

            throw;
        }
    }
}
