using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>The base of every cmdlet: what the model refuses becomes an error record, and the pipeline goes on with the next item.</summary>
public abstract class PChatCommand : PSCmdlet
{
    private protected PChatCommand() => TypedValues.Expect(this);

    /// <summary>The current topology.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NoCurrentTopology"/>.</exception>
    private protected static Topology Current => TopologySession.Here.Current.Topology;

    /// <summary>Checks what holds for all items; a refusal ends the cmdlet.</summary>
    protected sealed override void BeginProcessing()
    {
        TypedValues.Begin(this);
        TopologySession.Here.Serve(SessionState);
        try
        {
            TypedValues.Assert();
            Begin();
        }
        catch (TopologyException exception)
        {
            ThrowTerminatingError(ErrorRecords.From(AsTyped(exception)).First());
        }
    }

    /// <summary>Handles one item of the pipeline.</summary>
    protected sealed override void ProcessRecord() => Attempt(Process);

    /// <summary>Handles what is left when all items have come.</summary>
    protected sealed override void EndProcessing() => Attempt(Finish);

    private protected virtual void Begin()
    {
    }

    /// <summary>Handles one item; for bases that have to do something around it.</summary>
    private protected virtual void Process()
    {
        // It was bound while another cmdlet was expected that could not be bound.
        TypedValues.Assert();
        Execute();
    }

    private protected virtual void Execute()
    {
    }

    private protected virtual void Finish()
    {
    }

    /// <summary>Handles several values so that a refusal of one leaves the others alone.</summary>
    private protected void ForEach<T>(IEnumerable<T> values, Action<T> action)
    {
        foreach (var value in values)
            Attempt(() => action(value));
    }

    /// <summary>Where in the pipeline the refused item stands, as a text before the message; null where the message says all.</summary>
    private protected virtual string? Place(TopologyException exception) => null;

    /// <summary>Told of each item that was refused.</summary>
    private protected virtual void Refused(TopologyException exception)
    {
    }

    /// <summary>Returns a file as Get-Item does, with what the shell's view of files shows: mode, owner, size.</summary>
    private protected void WriteFile(string file) =>
        WriteObject(InvokeProvider.Item.Get([@"Microsoft.PowerShell.Core\FileSystem::" + file], force: true, literalPath: true), enumerateCollection: true);

    /// <summary>Refuses a name that says nothing: whoever typed it is told what to type.</summary>
    /// <param name="identity">What names an object.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="lister">The cmdlet that lists the names that there are; left out, the one of the noun.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.MistypedValue"/>.</exception>
    private protected void AssertNamed(object? identity, string parameter, string? lister = null)
    {
        if (identity?.ToString() is { } text && text.Trim().Length == 0)
            throw new TopologyException(TopologyError.MistypedValue, text, "-" + parameter, CmdletTexts.Format("NameEmpty", text, lister ?? "Get-" + Noun));
    }

    /// <summary>The noun of the cmdlet.</summary>
    private protected string Noun => MyInvocation.MyCommand.Name.Substring(MyInvocation.MyCommand.Name.IndexOf('-') + 1);

    private protected bool IsBound(string parameter) => MyInvocation.BoundParameters.ContainsKey(parameter);

    /// <summary>The model names a value by its key; who typed it knows it by the parameter.</summary>
    private TopologyException AsTyped(TopologyException exception)
    {
        if (exception.Position is not null || exception.Error is not (TopologyError.NumberOutOfRange or TopologyError.TextTooLong or TopologyError.NameMissing))
            return exception;
        var names = MyInvocation.BoundParameters.Where(parameter => parameter.Key != nameof(PChatRowCommand.InputObject)).Where(parameter => Equals(parameter.Value, exception.Subject) || (parameter.Value is Array values && Array.IndexOf(values, exception.Subject) >= 0)).Select(parameter => parameter.Key).ToArray();
        return names.Length == 1 ? exception.Naming("-" + names[0]) : exception;
    }

    private void Attempt(Action step)
    {
        try
        {
            step();
        }
        catch (TopologyException exception) when (exception.Error == TopologyError.NoCurrentTopology)
        {
            ThrowTerminatingError(ErrorRecords.From(exception).First());
        }
        catch (TopologyException exception)
        {
            Refused(exception);
            foreach (var record in ErrorRecords.From(AsTyped(exception)))
            {
                if (Place(exception) is { } place)
                    record.ErrorDetails = new ErrorDetails(place + " " + record.Exception.Message);
                WriteError(record);
            }
        }
    }
}
