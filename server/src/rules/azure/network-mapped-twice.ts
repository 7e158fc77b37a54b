import type { NetworkMapping } from '../../descriptor/model.generated.ts';
import type { Value } from '../../descriptor/sourced.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const networks = (second: string): string =>
  example('hyperv-vmm-to-azure', {
    virtualNetworks: '\n  - name: vnet-dr\n  - name: vnet-test',
    networkMappings: `\n  - { source: Prod-VMNet, target: vnet-dr }\n  - { source: ${second}, target: vnet-test }`,
  });

/** A VM network of a VMM server is mapped to one network; with two it is unclear which one counts. */
export default rule({
  name: 'network-mapped-twice',
  enforces: ['ASR048'],
  block: 'descriptor',
  docs: { bad: networks('⟦prod-vmnet⟧'), good: networks('Test-VMNet') },
  *check({ networkMappings, vmmServers }) {
    const servers = vmmServers?.items ?? [];
    const only = servers.length === 1 ? servers[0]?.name?.value : undefined;
    const seen = new Map<string, Value<string>>();
    for (const mapping of networkMappings?.items ?? []) {
      const { source } = mapping;
      if (source === undefined) continue;
      const key = JSON.stringify([source.value, serverOf(mapping, only)]).toLowerCase();
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, source);
        continue;
      }
      yield {
        at: source,
        message: `VM network ${brief(source.value, 30)} is already mapped; map it once, and remove one of the two mappings.`,
        related: [{ at: first, message: 'It is mapped here first.' }],
      };
    }
  },
});

/** The VMM server of a mapping; empty where there are several and it names none. */
function serverOf({ vmmServer }: NetworkMapping, only: string | undefined): string {
  return vmmServer?.value ?? only ?? '';
}
