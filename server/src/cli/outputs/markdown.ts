import type { Checked } from '../../check/checked-descriptor.ts';
import type { Finding } from '../../check/finding.ts';
import type { Catalogue } from '../../requirements/catalogue.ts';
import type { RequirementId } from '../../requirements/ids.ts';
import { pageAbout } from '../../pages/documentation-url.ts';
import { code, escaped } from '../../pages/markdown-text.ts';
import { amount, countsInWords } from '../report.ts';
import { FindingsElsewhere } from './findings-elsewhere.ts';
import type { OutputFormat } from './output.ts';
import { printable } from './printable.ts';

/** Tables, for a pull request comment or a build summary. */
export function markdown(): OutputFormat {
  const elsewhere = new FindingsElsewhere();
  return {
    begin: () => '## ASR Descriptors\n',
    file: ({ name, checked, findings, failure }) => {
      const heading = `\n### ${code(printable(name))}\n\n`;
      if (failure !== undefined) return `${heading}This file ${prose(failure)}.\n`;
      if (checked === undefined || findings.length === 0) return '';
      elsewhere.add(checked, findings);
      const rows = findings.map((finding) => row(checked, finding));
      return `${heading}| Severity | Position | Requirement | Message |\n| --- | --- | --- | --- |\n${rows.join('')}`;
    },
    end: ({ counts, files, failed, withFindings }) => {
      const found = countsInWords(counts);
      if (found === '') return `\n${amount(files - failed, 'file')} checked, no problems.\n`;
      const more = elsewhere.lines().map((line) => `\n${line}`);
      return `\n**${found}** in ${withFindings} of ${amount(files, 'file')}.\n${more.join('')}`;
    },
  };
}

function row({ descriptor, catalogue }: Checked, finding: Finding): string {
  const { span, severity, requirement, message } = finding;
  const { line, character } = descriptor.positionAt(span.start);
  return `| ${severity} | ${line + 1}:${character + 1} | ${linked(catalogue, requirement)} | ${prose(message)} |\n`;
}

/** The id, with a link to the page about it. Companion requirements of our own have none. */
function linked(catalogue: Catalogue, id: RequirementId): string {
  const url = pageAbout(catalogue, id);
  if (url === undefined) return id;
  // The article is one long page; the tooltip names the section.
  const section = catalogue.find(id)?.section ?? '';
  const title = url === catalogue.facts.article.url ? ` "${section.replaceAll('"', '')}"` : '';
  return `[${id}](${url}${title})`;
}

/** Escapes text, so that URLs do not become links and `@` mentions nobody. */
export function prose(text: string): string {
  return escaped(printable(text))
    .replace(/:(?=\/\/)/g, '&#58;')
    .replaceAll('@', '@<!-- -->');
}
