import type { CommandSummary } from './command-summaries.ts';

/** The script that completes `asr` in fish. */
export function fish(commands: readonly CommandSummary[]): string {
  return `# Completion of asr for fish. Once: asr completion fish > ~/.config/fish/completions/asr.fish
complete -c asr -f
complete -c asr -n __fish_use_subcommand -l help -s h -d 'Show this help'
complete -c asr -n __fish_use_subcommand -l version -s V -d 'Show the version'
${commands.flatMap(own).join('\n')}
`;
}

function own({ name, summary, options, takesFiles, choices }: CommandSummary): string[] {
  const inside = `-n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
  return [
    `complete -c asr -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ...options.map(({ name: option, short, value, help, choices: among, files }) => {
      const flags = `-l ${option}${short === undefined ? '' : ` -s ${short}`}`;
      const argument =
        value === undefined
          ? ''
          : files === true
            ? ' -r -F'
            : ` -x${among === undefined ? '' : ` -a ${quoted(among.join(' '))}`}`;
      return `complete -c asr ${inside} ${flags}${argument} -d ${quoted(help)}`;
    }),
    ...(takesFiles ? [`complete -c asr ${inside} -F`] : []),
    ...(choices.length > 0 ? [`complete -c asr ${inside} -a ${quoted(choices.join(' '))}`] : []),
  ];
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
