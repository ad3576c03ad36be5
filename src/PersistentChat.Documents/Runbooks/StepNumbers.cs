using System.Globalization;

namespace PersistentChat.Documents.Runbooks;

/// <summary>Counts the steps of a chapter, the same in every form of a runbook.</summary>
internal sealed class StepNumbers(int chapter)
{
    private int _step;

    public string Next() => chapter.ToString(CultureInfo.InvariantCulture) + "." + (++_step).ToString(CultureInfo.InvariantCulture);
}
