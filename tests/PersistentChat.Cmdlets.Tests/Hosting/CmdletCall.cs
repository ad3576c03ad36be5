namespace PersistentChat.Cmdlets.Tests.Hosting;

/// <summary>A use of a cmdlet.</summary>
/// <param name="Script">The script.</param>
/// <param name="Before">What must have been done before.</param>
/// <param name="Asks">Whether it does something that -Confirm asks about, if the cmdlet has that.</param>
internal sealed record CmdletCall(string Script, string Before = "", bool Asks = true)
{
    public static implicit operator CmdletCall(string script) => new(script);

    /// <summary>Makes the sample contoso.yaml the current topology, without a question, and does what must have been done before.</summary>
    public void Prepare(CmdletSession session) => session.Run($$"""
        & {
            $WhatIfPreference = $false
            $ConfirmPreference = 'None'
            Import-PChatTopology $sample
            $null = & { {{Before}} }
            Remove-Item $folder/*
        }
        """).Good();
}
