import type { Value } from '../../descriptor/sourced.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule, type Report } from '../rule.ts';

const clouds = (second: string): string =>
  example('hyperv-vmm-to-azure', {
    vmmServers: `\n  - name: vmm01\n    clouds:\n      - { name: Gold, hostGroups: [{ name: London, hosts: [hv01] }] }\n      - { name: ${second}, hostGroups: [{ name: London, hosts: [hv01] }] }`,
  });

/** The clouds of one VMM server, and the host groups of one cloud, differ by name. */
export default rule({
  name: 'duplicate-cloud-name',
  enforces: ['ASR004'],
  block: 'vmmServer',
  docs: { bad: clouds('⟦gold⟧'), good: clouds('Silver') },
  *check(vmm) {
    const list = vmm.clouds?.items ?? [];
    yield* duplicates(list, 'clouds');
    for (const cloud of list) yield* duplicates(cloud.hostGroups?.items ?? [], 'hostGroups');
  },
});

function* duplicates(
  items: readonly { readonly name?: Value<string> }[],
  list: string,
): Iterable<Report> {
  const seen = new Map<string, Value<string>>();
  for (const { name } of items) {
    if (name === undefined) continue;
    const key = name.value.toLowerCase();
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, name);
      continue;
    }
    const text = brief(name.value, 40);
    yield {
      at: name,
      message: `Duplicate name "${text}" in these ${list} (case-insensitive); rename one of them.`,
      related: [{ at: first, message: `"${brief(first.value, 40)}" is first used here.` }],
    };
  }
}
