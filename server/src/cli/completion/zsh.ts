import type { CommandSummary } from './command-summaries.ts';

/** The script that completes `asr` in zsh. */
export function zsh(commands: readonly CommandSummary[]): string {
  return `#compdef asr
# Completion of asr for zsh. Once: asr completion zsh > "\${fpath[1]}/_asr"
_asr() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="\${words[2]}"
  shift words
  (( CURRENT-- ))
  case "$command" in
${commands.map(own).join('\n')}
  esac
}
if [ "$funcstack[1]" = "_asr" ]; then _asr "$@"; else compdef _asr asr; fi
`;
}

function own({ name, options, takesFiles, choices }: CommandSummary): string {
  const specs = options.flatMap(
    ({ name: option, short, value, help, multiple, choices: among, files }) => {
      const argument =
        value === undefined
          ? ''
          : `:${value}:${files === true ? '_files' : among === undefined ? ' ' : `(${among.join(' ')})`}`;
      const text = `[${help.replace(/[[\]:]/g, '\\\\$&')}]`;
      const star = multiple === true ? '*' : '';
      return [`--${option}`, ...(short === undefined ? [] : [`-${short}`])].map((flag) =>
        quoted(`${star}${flag}${text}${argument}`),
      );
    },
  );
  const rest = takesFiles
    ? ["'*:file:_files'"]
    : choices.length > 0
      ? [quoted(`*:word:(${choices.join(' ')})`)]
      : [];
  return `    ${name}) _arguments ${[...specs, ...rest].join(' ')} ;;`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
