namespace Seedbed.Report;

/// <summary>The user asked for what there is not. The message says what there is.</summary>
internal sealed class UserException(string message) : Exception(message);
