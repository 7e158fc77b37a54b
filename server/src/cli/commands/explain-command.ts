import { explanation } from '../../pages/explanation.ts';
import { documentationUrl } from '../../pages/documentation-url.ts';
import { catalogue, defaultProfile, profiles } from '../../requirements/catalogue.ts';
import { scenarioOf } from '../../requirements/scenarios.ts';
import type { Command } from '../command.ts';
import { exit, Failure } from '../exit.ts';
import { unknownRequirement } from '../files/configuration-files.ts';
import { plainText } from '../outputs/plain-text.ts';
import { safeJson } from '../outputs/printable.ts';
import { usesColor } from '../terminal.ts';

const formats = ['text', 'markdown', 'json'] as const;

/** Explains requirements: statement, reason, source, and how they are enforced. */
export const explain: Command = {
  name: 'explain',
  summary: 'Explain a requirement: statement, reason, source, examples',
  synopsis: 'ID...',
  arguments: () => catalogue(defaultProfile).requirements.map(({ id }) => id),
  options: {
    profile: { value: 'PROFILE', choices: profiles, help: 'Set of requirements (2016-12)' },
    format: { value: 'FORMAT', short: 'f', choices: formats, help: 'Format of the explanation' },
  },
  examples: [
    ['asr explain ASR303', 'Explain the limit for the size of a disk'],
    ['asr explain ASR303 --profile 2026-05', 'The same as of May 2026'],
  ],
  async run(values, io) {
    if (values.positionals.length === 0)
      throw new Failure(
        'Which requirement? Give its id, which is the code of the finding: asr explain ASR303.',
        "Run 'asr list-requirements' to list all of them.",
      );
    const rows = catalogue(values.choice('profile', profiles, defaultProfile));
    const format = values.choice('format', formats, 'text');
    // An unknown id fails before anything is printed.
    const found = values.positionals.map((given) => {
      const id = given.toUpperCase().replace(/^(?=\d{3}$)/, 'ASR');
      const markdown = explanation(id, rows);
      if (markdown === undefined) throw unknownRequirement(given);
      return { id, markdown };
    });
    if (format === 'json') {
      const data = found.map(({ id }) => {
        const row = rows.find(id);
        const [code] = row?.scenarios ?? [];
        return {
          ...(row ?? { id }),
          profile: rows.profile,
          ...(row !== undefined && {
            scenarios: row.scenarios.map(scenarioOf),
            statement: rows.statement(row, code === undefined ? undefined : scenarioOf(code)),
            url: documentationUrl(rows, id),
          }),
        };
      });
      await io.stdout.write(`${safeJson(data, 2)}\n`);
      return exit.clean;
    }
    const color = usesColor(values.text('color'), io);
    const texts = found.map(({ markdown }) =>
      format === 'markdown' ? markdown : plainText(markdown, color),
    );
    await io.stdout.write(`${texts.join(format === 'markdown' ? '\n\n' : '\n\n\n')}\n`);
    return exit.clean;
  },
};
