import { setProperty } from '../../edits/edits.ts';
import { isFullyReadable } from '../../descriptor/readable.ts';
import type { VmmServer } from '../../descriptor/model.generated.ts';
import { freeName } from '../../edits/new-names.ts';
import { isInMachine } from '../../descriptor/name-occurrence.ts';
import { withNodes } from '../../domain/hyper-v-topology.ts';
import { cloudsOf, hostsOf, siteOf } from '../../domain/vmm.ts';
import { brief } from '../../text/brief.ts';
import { example } from '../examples.ts';
import { rule, type Context, type Fix } from '../rule.ts';

const lone = (name: string): string =>
  `\n  - name: ${name}\n    clouds: [{ name: Prod, hostGroups: [{ name: DC-A, hosts: [hva1] }] }]`;

/** Each site has a VMM server of its own; two clouds on a lone one work with some manual work. */
export default rule({
  name: 'single-vmm-server',
  enforces: ['ASR623', 'ASR624'],
  block: 'descriptor',
  docs: {
    bad: example('hyperv-to-secondary', {
      vmmServers: lone('⟦vmm-a⟧'),
      hyperVHosts: '\n  - { name: hva1 }',
    }),
    good: example('hyperv-to-secondary'),
  },
  *check(descriptor, context) {
    const servers = descriptor.vmmServers?.items ?? [];
    const last = servers.at(-1);
    const sites = new Set(servers.map(siteOf));
    if (last === undefined || sites.size > 1 || !context.isFullyReadable('vmmServers')) return;
    if (sites.has(undefined) || (last.clouds && !isFullyReadable(last.clouds))) return;
    const at = last.site ?? last.name ?? last;
    if (servers.length === 1 && cloudsOf(last).length > 1) {
      const message =
        'One VMM server manages both sites; replication between its clouds works but needs some manual setup.';
      yield { requirement: 'ASR624', at, message };
      return;
    }
    const missing = sites.has('primary') ? 'secondary' : 'primary';
    yield {
      requirement: 'ASR623',
      at,
      message: `No VMM server is in the ${missing} site; one per site is recommended. Add one, or set the site of one.`,
      fixes: () => {
        if (servers.length > 1) return moveOne(servers, missing, context);
        return missing === 'secondary' ? [addSecond(context)] : [];
      },
    };
  },
});

/** Puts the last server that no machine depends on into the other site. */
function moveOne(servers: readonly VmmServer[], to: string, { name, descriptor }: Context): Fix[] {
  const isNamed = (kind: string, one = ''): boolean => name(kind, one).references.some(isInMachine);
  const free = servers.findLast((vmm) =>
    cloudsOf(vmm).every(
      (cloud) =>
        !isNamed('cloud', cloud.name?.value) &&
        ![...withNodes(hostsOf(cloud), descriptor)].some((host) => isNamed('hyperVHost', host)),
    ),
  );
  if (free === undefined) return [];
  const title = `Put ${brief(free.name?.value ?? 'one', 30)} into the ${to} site`;
  return [{ title, kind: 'plan', edits: setProperty(free, 'site', to) }];
}

function addSecond({ addToList, isDeclared }: Context): Fix {
  const unused = (kind: string, word: string): string =>
    freeName(word, (one) => isDeclared(kind, one));
  const host = unused('hyperVHost', 'hv-secondary');
  const group = `{ name: ${unused('hostGroup', 'Secondary')}, hosts: [${host}] }`;
  const cloud = `{ name: ${unused('cloud', 'Recovery')}, hostGroups: [${group}] }`;
  const server = `{ name: ${unused('vmmServer', 'vmm-secondary')}, site: secondary, clouds: [${cloud}] }`;
  return {
    title: 'Add a VMM server in the secondary site',
    kind: 'plan',
    edits: [...addToList('vmmServers', server), ...addToList('hyperVHosts', `{ name: ${host} }`)],
  };
}
