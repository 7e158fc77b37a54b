import type { RequirementId } from '../requirements/ids.ts';
import type { Facts } from '../requirements/facts.ts';
import type { VSphereHost } from '../descriptor/model.generated.ts';
import type { List } from '../descriptor/sourced.ts';

/** The list of vSphere features of a host. */
export type Features = NonNullable<VSphereHost['features']>;
type Feature = Features extends List<infer T> ? T : never;

/** Display names. */
const displayNames: Readonly<Record<Feature['value'], string>> = {
  crossVCenterVMotion: 'vMotion between vCenter servers',
  virtualVolumes: 'virtual volumes',
  storageDRS: 'storage DRS',
};

/** Returns the features that replication does not support, each with its requirement. */
export function unsupportedFeatures(
  features: Features,
  { lists }: Facts,
): { readonly feature: Feature; readonly displayName: string; readonly id: RequirementId }[] {
  return features.items.flatMap((feature) => {
    const id = lists.unsupportedVSphereFeatures[feature.value];
    return id === undefined ? [] : [{ feature, displayName: displayNames[feature.value], id }];
  });
}
