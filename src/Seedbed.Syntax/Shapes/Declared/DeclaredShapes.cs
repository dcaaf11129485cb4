using System;
using System.Collections.Generic;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>Reads settings about shapes: what each declares, and which shape is chosen.</summary>
internal static class DeclaredShapes
{
    /// <summary>Reads settings.</summary>
    /// <param name="settings">The settings that apply to a seed, each key once.</param>
    /// <param name="mistakes">Where mistakes are added.</param>
    /// <returns>The shape that is chosen; null where there is none.</returns>
    public static Shape? Read(IReadOnlyList<ShapeSetting> settings, List<ShapeMistake> mistakes)
    {
        ShapeSetting? choice = null;
        List<(ShapeKey Key, ShapeSetting Setting)> parts = [];
        foreach (ShapeSetting setting in settings)
        {
            if (setting.Key == ThreadShapes.Key)
            {
                choice = setting;
            }
            else if (ShapeKey.Read(setting.Key, out string? mistake) is not { } key)
            {
                mistakes.Add(new ShapeMistake(setting, null, mistake!));
            }
            else if (!ThreadShapes.IsUnset(setting.Value))
            {
                parts.Add((key, setting));
            }
        }

        var shapes = new Dictionary<string, Shape?>(StringComparer.Ordinal);
        foreach (IGrouping<string, (ShapeKey Key, ShapeSetting Setting)> shape in parts.GroupBy(static part => part.Key.Shape, StringComparer.Ordinal))
        {
            shapes.Add(shape.Key, ShapeDeclaration.Read(shape.Key, shape, mistakes));
        }

        return choice is null ? null : Choose(choice, parts, shapes, mistakes);
    }

    private static Shape? Choose(ShapeSetting choice, List<(ShapeKey Key, ShapeSetting Setting)> parts, Dictionary<string, Shape?> shapes, List<ShapeMistake> mistakes)
    {
        string name = choice.Value.ToLowerInvariant();
        if (ShapeCatalog.All.FirstOrDefault(shape => shape.Name == name) is { } known)
        {
            return known;
        }

        if (name is ThreadShapes.None or ThreadShapes.Unset)
        {
            return null;
        }

        if (shapes.TryGetValue(name, out Shape? declared) && parts.Exists(part => part.Key.Shape == name && part.Key.Part == ShapeKey.Header))
        {
            return declared;
        }

        IEnumerable<string> names = shapes.Keys.Where(key => key != name).OrderBy(static key => key, StringComparer.Ordinal).Concat(ShapeCatalog.All.Select(static shape => shape.Name));
        string words = $"{string.Join(", ", names)}, {ThreadShapes.None} or {ThreadShapes.Unset}";
        mistakes.Add(new ShapeMistake(choice, 0, name.Length == 0 ? "write the name of a shape: " + words
            : shapes.ContainsKey(name) ? $"the shape '{name}' has no header; write {ShapeKey.Prefix}{name}.{ShapeKey.Header} = {{author}}, {{posted:yyyy-MM-dd HH:mm}}, or what its headers are"
            : $"there is no shape '{name}'; declare it with {ShapeKey.Prefix}{name}.{ShapeKey.Header}, or write {words}"));
        return null;
    }
}
