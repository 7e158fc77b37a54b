import type { CommandSummary } from './command-summaries.ts';

/** The script that completes `asr` in PowerShell. */
export function powershell(commands: readonly CommandSummary[]): string {
  return `# Completion of asr for PowerShell. Add to $PROFILE:
# asr completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName asr -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${commands.map(own).join('\n')}
  }
  $elements = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })
  $before = if ($wordToComplete -eq '') { $elements } else { @($elements | Select-Object -SkipLast 1) }
  $candidates = if ($before.Count -le 1) {
    @($commands.Keys) + '--help', '--version'
  } else {
    $command = $commands[$before[1]]
    $previous = $before[-1]
    if ($null -eq $command) { @() }
    elseif ($command.values.Contains($previous)) { $command.values[$previous] }
    else { $command.words + $command.options }
  }
  $candidates | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

function own({ name, options, choices }: CommandSummary): string {
  const flags = options.map((option) => `--${option.name}`);
  const values = options
    .filter((option) => option.choices !== undefined)
    .flatMap(({ name: option, short, choices: among }) =>
      [`--${option}`, ...(short === undefined ? [] : [`-${short}`])].map(
        (flag) => `${quoted(flag)} = ${list(among ?? [])}`,
      ),
    );
  return `    ${quoted(name)} = @{ words = ${list(choices)}; options = ${list(flags)}; values = @{ ${values.join('; ')} } }`;
}

function list(words: readonly string[]): string {
  return `@(${words.map(quoted).join(', ')})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
