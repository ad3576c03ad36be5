# Completion of pchat in PowerShell: pchat completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName pchat -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $position = $cursorPosition - $commandAst.Extent.StartOffset
    # The line ends with its last word; what is to be completed may be a new one.
    $line = $commandAst.Extent.Text.PadRight($position)
    pchat "[suggest:$position]" $line 2> $null |
        # Options are offered where an option was begun; elsewhere PowerShell offers files.
        Where-Object { $_.StartsWith($wordToComplete) -and ($wordToComplete.StartsWith('-') -or $_ -notmatch '^[-/]') } |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
