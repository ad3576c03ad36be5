using System;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Teaches Pester 5 or 6, if it is loaded, the operator <c>Should -BePChatCompliant</c>.</summary>
internal static class PesterOperator
{
    // Pester takes a second registration with the same text for the first one. Its own module is where its commands are sure to be found.
    private const string Script = """
        $pester = Get-Module -Name Pester | Where-Object { $_.Version.Major -ge 5 } | Select-Object -First 1
        if ($pester) {
            & $pester {
                Add-ShouldOperator -Name BePChatCompliant -Test {
                    param(
                        $ActualValue, [string[]] $ExceptRule, [ValidateNotNullOrEmpty()] [string[]] $RequireDecided, [string] $Policy, [string] $Baseline,
                        [string[]] $RulePath, [int] $RuleTimeout, [switch] $Negate, [string] $Because, $CallerSessionState)
                    try {
                        [PersistentChat.Cmdlets.ComplianceAssertion]::Check($ActualValue, $ExceptRule, $RequireDecided, $Policy, $Baseline, $RulePath, $RuleTimeout, $Negate, $Because)
                    }
                    catch {
                        # What a method throws comes wrapped in words about methods.
                        if ($_.Exception.InnerException -isnot [PersistentChat.TopologyException]) { throw }
                        [PersistentChat.Cmdlets.ComplianceAssertion]::Refuse($_.Exception.InnerException, $Because)
                    }
                }
            }
        }
        """;

    public static void Register()
    {
        if (!IsPesterLoaded())
            return;
        using var shell = PowerShell.Create(RunspaceMode.CurrentRunspace);
        shell.AddScript(Script, useLocalScope: true).Invoke();
    }

    // Asking the shell costs more than the rest of the import together. Pester 5 and later load an assembly of this name before anything else.
    private static bool IsPesterLoaded()
    {
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
        {
            if (assembly.FullName.StartsWith("Pester,", StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
