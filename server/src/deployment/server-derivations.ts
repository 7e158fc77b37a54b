/** Values of servers, failback and capacity that follow from others. */
import type { HyperVHost } from '../descriptor/model.generated.ts';
import { derivation, type Derivation } from './derivation.ts';

/** What the firewall allows where a server has no block of its own: the top-level block. */
const outbound = derivation('outbound', ({ around: { model } }) => model.outbound);

/** By row of the format. */
export const serverDerivations: Readonly<Record<string, Derivation>> = {
  // Where the machines are VMware VMs or physical, so is the server, unless it says otherwise.
  'configurationServer.machine': derivation('scenario', ({ around: { scenario } }) =>
    scenario?.machines === 'hyper-v' ? undefined : scenario?.machines,
  ),
  'configurationServer.outbound': outbound,
  'vmmServers[].outbound': outbound,
  'hyperVHosts[].outbound': outbound,
  'processServers[].network': derivation(
    'configurationServer.network',
    ({ around: { model } }) => model.configurationServer?.network?.value,
  ),
  'hyperVHosts[].vmCount': derivation<HyperVHost>('protectedItems[].host', ({ block, late }) => {
    const name = block?.name?.value.toLowerCase();
    return name === undefined ? undefined : (late?.machinesOn.get(name) ?? 0);
  }),
  'failback.target': derivation(['scenario', 'profile'], ({ around: { catalogue, scenario } }) =>
    scenario === undefined ? undefined : catalogue.facts.failbackTarget[scenario.code],
  ),
  'capacity.coresNeeded': derivation('protectedItems[].cores', ({ late }) => late?.cores),
};
