import { compareProfiles as compare } from '../../check/compare-profiles.ts';
import type { Finding } from '../../check/finding.ts';
import { comparisonDocument } from '../../pages/comparison-page.ts';
import { defaultProfile, profiles } from '../../requirements/catalogue.ts';
import { stdinOptions } from '../checking/stdin.ts';
import type { Command } from '../command.ts';
import { exit } from '../exit.ts';
import { safeJson } from '../outputs/printable.ts';
import { selectionOptions } from '../selection.ts';
import { forEachChecked } from './checklist-command.ts';

const formats = ['markdown', 'json'] as const;
// --from and --to replace --profile.
const options = Object.fromEntries(
  Object.entries(selectionOptions).filter(([name]) => name !== 'profile'),
);
const newest = profiles.at(-1) ?? defaultProfile;

/** Lists the findings that appear or disappear between two profiles. */
export const compareProfiles: Command = {
  name: 'compare-profiles',
  summary: 'List findings that appear or disappear between two profiles',
  synopsis: '[FILE|DIR|GLOB|-]...',
  arguments: 'files',
  details: `
Applies both profiles, whatever profile a descriptor names.

Exit codes: 0 compared, 2 could not run.`,
  options: {
    from: {
      value: 'PROFILE',
      choices: profiles,
      help: `The profile to start from (${defaultProfile})`,
    },
    to: { value: 'PROFILE', choices: profiles, help: `The profile to compare with (${newest})` },
    format: {
      value: 'FORMAT',
      short: 'f',
      choices: formats,
      help: 'Format of the list (markdown)',
    },
    ...options,
    ...stdinOptions,
  },
  examples: [
    ['asr compare-profiles dr.asr.yaml', 'What changed for a descriptor since 2016'],
    ['asr compare-profiles --from 2026-05 --to 2016-12 dr.asr.yaml', 'The reverse'],
  ],
  async run(values, io) {
    const format = values.choice('format', formats, 'markdown');
    const from = values.choice('from', profiles, defaultProfile);
    const to = values.choice('to', profiles, newest);
    const documents: string[] = [];
    const data: unknown[] = [];
    const failed = await forEachChecked(values, io, (name, checked) => {
      const comparison = compare(checked, from, to);
      documents.push(comparisonDocument(checked.descriptor, comparison, name));
      const plain = ({ requirement, severity, message, span }: Finding): unknown => ({
        code: requirement,
        severity,
        message,
        range: checked.descriptor.range(span),
      });
      data.push({
        file: name,
        from,
        to,
        appear: comparison.come.map(plain),
        vanish: comparison.gone.map(plain),
        change: comparison.changed.map(({ before, after }) => ({
          before: plain(before),
          after: plain(after),
        })),
        same: comparison.same,
      });
    });
    await io.stdout.write(format === 'json' ? `${safeJson(data, 2)}\n` : documents.join('\n'));
    return failed ? exit.failed : exit.clean;
  },
};
