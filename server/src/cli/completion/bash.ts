import type { CommandSummary } from './command-summaries.ts';

/** The script that completes `asr` in bash. */
export function bash(commands: readonly CommandSummary[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `# Completion of asr for bash. Add to ~/.bashrc: eval "$(asr completion bash)"
_asr() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}"
  local command="\${COMP_WORDS[1]}" words="" options="" files=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${names} --help --version"
  else
    case "$command $prev" in
${commands.flatMap(values).join('\n')}
      *)
        case "$command" in
${commands.map(own).join('\n')}
        esac
        case "$cur" in -*) words="$options"; files="" ;; esac
        ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
  if [ -n "$files" ]; then COMPREPLY+=($(compgen -f -- "$cur")); fi
}
complete -o filenames -F _asr asr
`;
}

/** The branches that complete the values of options. */
function values({ name, options }: CommandSummary): string[] {
  return options
    .filter(({ value }) => value !== undefined)
    .map(({ name: option, short, choices, files }) => {
      const patterns = [
        `"${name} --${option}"`,
        ...(short === undefined ? [] : [`"${name} -${short}"`]),
      ];
      const effect = files === true ? 'files=1' : `words="${(choices ?? []).join(' ')}"`;
      return `      ${patterns.join('|')}) ${effect} ;;`;
    });
}

function own({ name, options, takesFiles, choices }: CommandSummary): string {
  const list = options.map((option) => `--${option.name}`).join(' ');
  return `          ${name}) options="${list}"; words="${choices.join(' ')}"${takesFiles ? '; files=1' : ''} ;;`;
}
