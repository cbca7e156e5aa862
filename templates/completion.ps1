# Completion of lsicu for PowerShell. Made by: lsicu completion powershell
Register-ArgumentCompleter -Native -CommandName lsicu -ScriptBlock {
    param($current, $line, $cursor)
    $words = @($line.CommandElements |
        Where-Object { $_.Extent.StartOffset -lt $cursor } |
        Select-Object -Skip 1 |
        ForEach-Object { $_.Extent.Text.Trim('"', "'") })
    # Older versions lose an empty word on its way to a program.
    if ($current -eq '') { $words += '""' }
    foreach ($answer in (& lsicu completion powershell -- @words 2>$null)) {
        $value, $about = $answer -split "`t", 2
        if ($value.StartsWith(':')) {
            if ($value -ne ':none') {
                [System.Management.Automation.CompletionCompleters]::CompleteFilename($current)
            }
        }
        else {
            if (-not $about) { $about = $value }
            [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
        }
    }
}
