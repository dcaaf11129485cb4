using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>A comparison that is set up and then awaited; nothing is compared before.</summary>
/// <param name="settings">The settings with which it begins; they are copied.</param>
/// <param name="compare">The comparison.</param>
public sealed class SettingsTask(VerifySettings? settings, Func<VerifySettings, Task> compare)
{
    private Task? _task;

    /// <summary>The settings so far.</summary>
    public VerifySettings CurrentSettings { get; } = new(settings);

    /// <inheritdoc cref="VerifySettings.UseDirectory"/>
    public SettingsTask UseDirectory(string directory) => With(current => current.UseDirectory(directory));

    /// <inheritdoc cref="VerifySettings.UseTypeName"/>
    public SettingsTask UseTypeName(string name) => With(current => current.UseTypeName(name));

    /// <inheritdoc cref="VerifySettings.UseMethodName"/>
    public SettingsTask UseMethodName(string name) => With(current => current.UseMethodName(name));

    /// <inheritdoc cref="VerifySettings.UseFileName"/>
    public SettingsTask UseFileName(string fileName) => With(current => current.UseFileName(fileName));

    /// <inheritdoc cref="VerifySettings.UseParameters"/>
    public SettingsTask UseParameters(params object?[] parameters) => With(current => current.UseParameters(parameters));

    /// <inheritdoc cref="VerifySettings.DisableRequireUniquePrefix"/>
    public SettingsTask DisableRequireUniquePrefix() => With(current => current.DisableRequireUniquePrefix());

    /// <summary>Compares, once.</summary>
    public Task ToTask() => _task ??= Compare();

    /// <summary>Lets the comparison be awaited.</summary>
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    /// <summary>Lets the comparison be awaited.</summary>
    public ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) => ToTask().ConfigureAwait(continueOnCapturedContext);

    /// <summary>Lets a test return the comparison.</summary>
    public static implicit operator Task(SettingsTask task) => task.ToTask();

    // Awaited here, so that whatever it throws is in the task.
    private async Task Compare() => await compare(CurrentSettings);

    private SettingsTask With(Action<VerifySettings> set)
    {
        set(CurrentSettings);
        return this;
    }
}
