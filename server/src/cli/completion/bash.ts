import type { Word } from './vocabulary.ts';

/** The script that completes `asr` in bash. */
export function bash(words: readonly Word[]): string {
  const names = words.map(({ name }) => name).join(' ');
  return `# Completion of asr for bash. Put into ~/.bashrc: eval "$(asr completion bash)"
_asr() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}"
  local command="\${COMP_WORDS[1]}" words="" options="" files=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${names} --help --version"
  else
    case "$command $prev" in
${words.flatMap(values).join('\n')}
      *)
        case "$command" in
${words.map(own).join('\n')}
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

/** What may stand behind an option. */
function values({ name, options }: Word): string[] {
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

function own({ name, options, takesFiles, choices }: Word): string {
  const list = options.map((option) => `--${option.name}`).join(' ');
  return `          ${name}) options="${list}"; words="${choices.join(' ')}"${takesFiles ? '; files=1' : ''} ;;`;
}
