<#
.SYNOPSIS
    Runs the .NET SDK and fails when it does.
.PARAMETER Arguments
    Its arguments.
#>
function Invoke-Dotnet([string[]] $Arguments) {
    & dotnet $Arguments
    if ($LASTEXITCODE -ne 0) {
        throw "dotnet $($Arguments[0]) failed with exit code $LASTEXITCODE."
    }
}
