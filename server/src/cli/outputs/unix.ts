import type { OutputFormat } from './output.ts';
import { leading, printable } from './printable.ts';

/** One line per finding, as compilers write them: for editors and `grep`. */
export function unix(): OutputFormat {
  return {
    file: ({ name, checked, findings }) =>
      findings
        .map(({ span, message, severity, requirement }) => {
          const { line, character } = checked?.descriptor.positionAt(span.start) ?? start;
          const position = `${leading(name)}:${line + 1}:${character + 1}`;
          return `${position}: ${printable(message)} [${severity}/${requirement}]\n`;
        })
        .join(''),
  };
}

const start = { line: 0, character: 0 };
