/** The firewall request as a document. */
import type { Document, Part } from '../document.ts';
import type { DocumentSource } from '../document-source.ts';
import { coded, name } from '../inline.ts';
import { firewallRequest } from './firewall-request.ts';
import type { FirewallRule } from './firewall-rule.ts';
import {
  requestInWords,
  rulePhases,
  ruleStates,
  sourceInWords,
  targetInWords,
} from './firewall-words.ts';

/** Makes the document. */
export function firewallDocument(source: DocumentSource): Document {
  const { rules, notes } = firewallRequest(source);
  const { proxy, connection } = source.deployment.outbound ?? {};
  return {
    name: 'firewall',
    head: source.head('Firewall request'),
    parts: [
      {
        kind: 'paragraph',
        text: `${requestInWords(rules)} Each has the requirement that asks for it, and says when it may be closed again.`,
      },
      {
        kind: 'facts',
        rows: [
          ['Vault region', source.deployment.vault.location ?? 'not declared'],
          ['Connection', connection ?? 'not declared'],
          ...(proxy?.address === undefined ? [] : [['Proxy', coded(proxy.address)] as const]),
        ],
      },
      ...notes.map((text): Part => ({ kind: 'note', tone: 'caution', text })),
      {
        kind: 'table',
        caption: 'Rules',
        columns: [
          { title: 'Source', width: 12 },
          { title: 'Target', width: 22 },
          { title: 'Port', width: 6, isNumber: true },
          { title: 'Protocol', width: 9 },
          { title: 'Direction', width: 10 },
          { title: 'Phase', width: 10 },
          { title: 'Reason', width: 13 },
          { title: 'Closed again', width: 11 },
          { title: 'State', width: 7 },
        ],
        rows: rules.map((rule) => ({
          cells: [
            name(sourceInWords(rule.source)),
            { lines: [coded(targetInWords(rule)), rule.requirement] },
            `${rule.port}`,
            rule.protocol,
            rule.direction,
            rulePhases[rule.phase],
            rule.reason,
            rule.removable,
            ruleStates[rule.state],
          ],
        })),
        empty: 'There is nothing to open.',
      },
      ...sourceParts(rules),
      { kind: 'heading', level: 2, id: 'decision', text: 'Decision' },
      {
        kind: 'fields',
        labels: [
          'Requested by',
          'Source addresses',
          'Approved by',
          'Date',
          'Valid until',
          'Signature',
        ],
      },
    ],
    data: { rules, notes },
  };
}

/** The names of all servers and machines, where a rule lists only some. */
function sourceParts(rules: readonly FirewallRule[]): readonly Part[] {
  const sources = [...new Set(rules.map(({ source }) => source))].filter(
    ({ names }) => names.length > 5,
  );
  return sources.map(({ title, names }) => ({
    kind: 'table',
    caption: `All ${title}`,
    columns: [{ title: 'Name', width: 100 }],
    rows: names.map((one) => ({ cells: [name(one)] })),
    empty: '',
  }));
}
