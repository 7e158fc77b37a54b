import { neededUrls } from '../../domain/urls.ts';
import { otherCloudOf } from '../../requirements/regions.ts';
import { example } from '../examples.ts';
import { rule } from '../rule.ts';

const vault = (location: string): string =>
  example('hyperv-to-azure', { vault: ` { name: BranchVault, location: ${location} }` });

/** Each cloud of Azure has addresses of its own; where a profile has no list, none is asked for. */
export default rule({
  name: 'cloud-addresses-not-known',
  enforces: ['ASR054'],
  block: 'vault',
  docs: { bad: vault('⟦usgovvirginia⟧'), good: vault('eastus2') },
  check({ location }, { facts, profile, scenario }) {
    if (location === undefined || scenario === undefined) return [];
    const cloud = otherCloudOf(location.value);
    if (cloud === undefined || neededUrls(facts, scenario.code, location.value).length > 0)
      return [];
    const message = `Profile ${profile} has no list of the addresses of the ${cloud.title} cloud, so none is checked; look them up.`;
    return [{ at: location, message }];
  },
});
