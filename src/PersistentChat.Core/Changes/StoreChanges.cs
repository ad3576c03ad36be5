namespace PersistentChat.Changes;

/// <summary>Compares stores, instance by instance.</summary>
/// <param name="changes">Where changes go.</param>
/// <param name="documented">Whether the documents say anything of the store; they do not of a store that is not in use.</param>
internal sealed class StoreChanges(ObjectChanges changes, bool documented = true)
{
    public void Compare(string property, SqlStore? before, SqlStore? after, Consequence whenSet, Consequence? whenRemoved = null)
    {
        Value(property + ".instance", before?.Instance, after?.Instance, whenSet, whenRemoved);
        Value(property + ".mirror", before?.Mirror, after?.Mirror, Consequences.MirrorSet, Consequences.MirrorRemoved);
        Value(property + ".witness", before?.Witness, after?.Witness, Consequences.WitnessSet, Consequences.WitnessRemoved);
    }

    private void Value(string property, SqlInstanceName? before, SqlInstanceName? after, Consequence whenSet, Consequence? whenRemoved) =>
        changes.Value(property, before, after, documented ? whenSet : null, documented ? whenRemoved : null);
}
