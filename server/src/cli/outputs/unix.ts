import type { OutputFormat } from './output.ts';
import { leading, printable } from './printable.ts';

/** One line a finding, as compilers write them: for editors and for `grep`. */
export function unix(): OutputFormat {
  return {
    file: ({ name, checked, findings }) =>
      findings
        .map(({ span, message, severity, requirement }) => {
          const { line, character } = checked?.descriptor.positionAt(span.start) ?? nowhere;
          const place = `${leading(name)}:${line + 1}:${character + 1}`;
          return `${place}: ${printable(message)} [${severity}/${requirement}]\n`;
        })
        .join(''),
  };
}

const nowhere = { line: 0, character: 0 };
