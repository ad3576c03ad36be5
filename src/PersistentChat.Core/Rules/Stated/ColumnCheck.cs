using System;
using System.Linq;

namespace PersistentChat.Rules.Stated;

/// <summary>Conditions that are asked of all objects of a kind one after the other, with the facts found by other rules.</summary>
internal sealed class ColumnCheck
{
    private readonly Part[] _parts;

    public ColumnCheck(Every conditions, SubjectColumns? columns) =>
        _parts = [.. conditions.Parts.Select(part => new Part(part, part is Question { IsOfValueAlone: true } question ? columns?.Of(question.Path) : null))];

    /// <summary>Whether an object meets all of them, as <see cref="Every.Of"/> says it.</summary>
    /// <param name="position">The position of the object among those of its kind.</param>
    /// <param name="owner">The object.</param>
    /// <param name="source">Where facts come from; nothing is assumed there.</param>
    public Truth Of(int position, object owner, FactSource source)
    {
        var isOpen = false;
        foreach (var part in _parts)
        {
            var truth = part.Of(position, owner, source);
            if (truth == Truth.False)
                return Truth.False;
            isOpen |= truth == Truth.Unknown;
        }
        return isOpen ? Truth.Unknown : Truth.True;
    }

    private sealed class Part(Condition condition, FactColumn? column)
    {
        // By number of the value: 1 and what it comes to; 0 until it is asked.
        private byte[] _truths = [];

        public Truth Of(int position, object owner, FactSource source)
        {
            if (column is null)
                return condition.Of(owner, source);
            var number = column.NumberOf(position, owner, source);
            return number < _truths.Length && _truths[number] is > 0 and var truth ? (Truth)(truth - 1) : Ask(number, owner, source);
        }

        private Truth Ask(int number, object owner, FactSource source)
        {
            var value = column!.Value(number, out var isOpen);
            var truth = isOpen ? Truth.Unknown : ((Question)condition).Of(value, owner, source);
            if (number >= _truths.Length)
                Array.Resize(ref _truths, Math.Max(number + 1, 2 * _truths.Length));
            _truths[number] = (byte)(truth + 1);
            return truth;
        }
    }
}
