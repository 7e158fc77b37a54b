import { compareProfiles } from '../../server/src/check/compare-profiles.ts';
import { completion, hover, resolveCompletion } from '../../server/src/features/index.ts';
import { checklistDocument } from '../../server/src/pages/checklist-page.ts';
import { comparisonDocument } from '../../server/src/pages/comparison-page.ts';
import { ask } from './ask.ts';

/** A descriptor that has a word in every place where a person writes one. */
export function descriptorWith(word: string): string {
  const w = JSON.stringify(word);
  return `scenario: vmware-to-azure
profile: ${w}
vault: { name: ${w}, location: ${w} }
${w}: 1
storageAccounts:
  - { name: ${w}, location: ${w}, redundancy: ${w}, ${w}: 1 }
virtualNetworks:
  - { name: ${w}, location: ${w} }
networkMappings:
  - { source: ${w}, target: ${w} }
configurationServer: { hostname: ${w}, os: ${w}, vmwareTools: ${w} }
vSphereHosts:
  - { name: ${w}, version: ${w} }
protectedItems:
  - name: ${w}
    os: ${w}
    disks: [100, ${w}, { sizeGB: 2048, label: ${w} }]
  - name: ${w}
    bitlocker: ${w}
recoveryPlans:
  - name: ${w}
    groups: [[${w}, "x"]]
checklist: { ${w}: ${w}, ASR302: ${w} }
failover: { types: [${w}] }
`;
}

/** All the Markdown that is made of that descriptor, by what shows it. */
export function markdownPages(word: string): Map<string, string> {
  const text = descriptorWith(word);
  const { checked, descriptor } = ask(text);
  const pages = new Map<string, string>();
  pages.set('the checklist', checklistDocument(checked, `${word}.asr.yaml`));
  const comparison = compareProfiles(checked, '2016-12', '2026-05');
  pages.set('the comparison', comparisonDocument(descriptor, comparison, `${word}.asr.yaml`));
  const quoted = JSON.stringify(word);
  for (let at = text.indexOf(quoted); at >= 0; at = text.indexOf(quoted, at + quoted.length)) {
    const contents = hover(checked, descriptor.positionAt(at + 1))?.contents;
    if (contents !== undefined && typeof contents === 'object' && 'value' in contents)
      pages.set(`a hover at ${at}`, contents.value);
  }
  const end = descriptor.positionAt(text.lastIndexOf('types: [') + 'types: ['.length);
  for (const offset of [end, descriptor.positionAt(text.indexOf('[[') + 2)])
    for (const item of completion(checked, offset, { snippets: false, suggestCommand: undefined })
      .items) {
      const { documentation } = resolveCompletion(checked, item);
      if (documentation !== undefined && typeof documentation === 'object')
        pages.set(`the completion ${item.label}`, documentation.value);
    }
  return pages;
}
