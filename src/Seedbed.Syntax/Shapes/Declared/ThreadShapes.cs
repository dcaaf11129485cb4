using System;
using System.Collections.Generic;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>
/// The shapes by which a seed's thread may be read: all that are known, or the one that sections of <c>.editorconfig</c> choose, which may be declared there.
/// Equal settings are equal shapes, and share what was made of them.
/// </summary>
public sealed class ThreadShapes : IEquatable<ThreadShapes>
{
    /// <summary>The key that chooses a shape; those that declare one begin with it and a full stop.</summary>
    public const string Key = "seedbed_shape";

    /// <summary>What is chosen where no thread is to be looked for.</summary>
    internal const string None = "none";

    /// <summary>What a later section says to take a setting back, as with any key of <c>.editorconfig</c>.</summary>
    internal const string Unset = "unset";

    /// <summary>Projects declare a few; while one is being written, many are made that nobody asks for again.</summary>
    private const int MaxKept = 64;

    private static readonly Dictionary<ThreadShapes, ThreadShapes> Kept = [];

    private readonly ShapeSetting[] _settings;
    private readonly Lazy<Reading> _reading;

    private ThreadShapes(ShapeSetting[] settings)
    {
        _settings = settings;
        _reading = new Lazy<Reading>(Read);
    }

    /// <summary>All shapes that are known without being declared.</summary>
    public static ThreadShapes Known { get; } = new([]);

    /// <summary>The settings that say so, in the order of their keys; none for <see cref="Known"/>.</summary>
    public IReadOnlyList<ShapeSetting> Settings => _settings;

    /// <summary>What is wrong with the settings; where anything is, the known shapes are looked for.</summary>
    public IReadOnlyList<ShapeMistake> Mistakes => _reading.Value.Mistakes;

    /// <summary>Whether no thread is looked for.</summary>
    internal bool IsNone => _settings.Length > 0 && Is(_settings[0].Value, None);

    /// <summary>Whether the shape is one whose threads no line heads.</summary>
    internal bool IsWithoutMarker => _reading.Value.IsWithoutMarker;

    /// <summary>The shapes.</summary>
    internal ShapeSet Set => _reading.Value.Set;

    /// <summary>The shapes that a seed's settings choose.</summary>
    /// <param name="settings">The settings that apply to it; those that declare shapes which are not chosen play no part.</param>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is null; no other exception is thrown.</exception>
    public static ThreadShapes Of(IEnumerable<ShapeSetting> settings)
    {
        ShapeSetting[] all = Order(settings ?? throw new ArgumentNullException(nameof(settings)));
        if (Array.Find(all, static setting => setting.Key == Key) is not { } choice || IsUnset(choice.Value))
        {
            return Known;
        }

        string prefix = Key + "." + choice.Value.ToLowerInvariant() + ".";
        var shapes = new ThreadShapes([choice, .. all.Where(setting => setting.Key.StartsWith(prefix, StringComparison.Ordinal))]);
        lock (Kept)
        {
            if (Kept.TryGetValue(shapes, out ThreadShapes? kept))
            {
                return kept;
            }

            if (Kept.Count >= MaxKept)
            {
                Kept.Clear();
            }

            Kept.Add(shapes, shapes);
            return shapes;
        }
    }

    /// <summary>What is wrong with the settings of a seed, be they about the shape that is chosen or about others.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is null; no other exception is thrown.</exception>
    public static IReadOnlyList<ShapeMistake> FindMistakes(IEnumerable<ShapeSetting> settings)
    {
        var mistakes = new List<ShapeMistake>();
        DeclaredShapes.Read(Order(settings ?? throw new ArgumentNullException(nameof(settings))), mistakes);
        return mistakes;
    }

    /// <inheritdoc />
    public bool Equals(ThreadShapes? other) => ReferenceEquals(this, other) || (other is not null && _settings.SequenceEqual(other._settings));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ThreadShapes);

    /// <inheritdoc />
    public override int GetHashCode() => _settings.Aggregate(0, static (hash, setting) => unchecked((hash * 397) ^ setting.GetHashCode()));

    /// <summary>Whether a value takes a setting back.</summary>
    internal static bool IsUnset(string value) => Is(value, Unset);

    private static bool Is(string value, string word) => string.Equals(value, word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The settings as the compiler would hand them over: keys in lower case and each once, values without white space at their ends.</summary>
    private static ShapeSetting[] Order(IEnumerable<ShapeSetting> settings)
    {
        var byKey = new SortedDictionary<string, ShapeSetting>(StringComparer.Ordinal);
        foreach (ShapeSetting setting in settings)
        {
            string key = setting.Key.ToLowerInvariant();
            if (key == Key || key.StartsWith(ShapeKey.Prefix, StringComparison.Ordinal))
            {
                byKey[key] = new ShapeSetting(key, setting.Value.Trim());
            }
        }

        return [.. byKey.Values];
    }

    private Reading Read()
    {
        if (_settings.Length == 0)
        {
            return new Reading(ShapeSet.BuiltIn, [], IsWithoutMarker: false);
        }

        var mistakes = new List<ShapeMistake>();
        Shape? shape = DeclaredShapes.Read(_settings, mistakes);
        return mistakes.Count > 0 ? new Reading(ShapeSet.BuiltIn, mistakes, IsWithoutMarker: false)
            : shape is null ? new Reading(new ShapeSet([]), mistakes, IsWithoutMarker: false)
            : new Reading(new ShapeSet([shape]), mistakes, _settings.Length > 1 && !shape.Markers.Any());
    }

    private sealed record Reading(ShapeSet Set, IReadOnlyList<ShapeMistake> Mistakes, bool IsWithoutMarker);
}
