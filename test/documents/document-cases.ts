/** Descriptors of all kinds and sizes, and the sources of documents that are made from them. */
import { readdirSync, readFileSync } from 'node:fs';
import { check } from '../../server/src/check/check.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';
import {
  DocumentSource,
  type DocumentOptions,
} from '../../server/src/documents/document-source.ts';

/** The date of checks in tests: no test depends on the day it runs. */
export const checkedOn = '2016-12-04';

/** A source of documents. */
export function sourceOfText(
  text: string,
  options: DocumentOptions = {},
  uri = 'file:///plans/dr.asr.yaml',
): DocumentSource {
  return new DocumentSource(check(Descriptor.open(uri, 1, text), {}, checkedOn), options);
}

/** The examples, by file name: one of each scenario at least. */
export const exampleTexts: ReadonlyMap<string, string> = new Map(
  readdirSync('examples')
    .filter((name) => name.endsWith('.asr.yaml'))
    .map((name) => [name, readFileSync(`examples/${name}`, 'utf8')]),
);

/** A descriptor with so many machines in plans of at most 50, in groups of ten. */
export function largeDescriptor(machines: number, perPlan = 50): string {
  const lines = [
    'scenario: vmware-to-azure',
    'vault: { name: Large, resourceGroup: rg, location: westeurope }',
    'storageAccounts: [{ name: largedr }]',
    'virtualNetworks: [{ name: vnet-dr }]',
    'configurationServer: { hostname: CS01, os: Windows Server 2012 R2, machine: vmware }',
    'vSphereHosts: [{ name: esx1, version: "6.0" }]',
    'failover: { types: [test, unplanned] }',
    'protectedItems:',
  ];
  for (let i = 1; i <= machines; i++)
    lines.push(
      `  - name: SRV${String(i).padStart(5, '0')}`,
      '    os: Windows Server 2012 R2',
      `    disks: [80, ${i % 7 === 0 ? 2048 : 200}]`,
      ...(i % 3 === 0 ? [`    startMinutes: ${(i % 9) + 1}`] : []),
    );
  lines.push('recoveryPlans:');
  for (let first = 1; first <= machines; first += perPlan) {
    lines.push(`  - name: plan-${Math.ceil(first / perPlan)}`, '    groups:');
    for (let at = first; at < Math.min(first + perPlan, machines + 1); at += 10) {
      const names = Array.from(
        { length: Math.min(10, machines + 1 - at, first + perPlan - at) },
        (_, i) => `SRV${String(at + i).padStart(5, '0')}`,
      );
      lines.push(`      - machines: [${names.join(', ')}]`);
    }
  }
  return `${lines.join('\n')}\n`;
}
