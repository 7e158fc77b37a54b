import type { RequirementId } from '../requirements/ids.ts';
import type { Facts } from '../requirements/facts.ts';
import type { VSphereHost } from '../descriptor/model.generated.ts';
import type { List } from '../descriptor/sourced.ts';

/** The list of vSphere features of a host. */
export type Features = NonNullable<VSphereHost['features']>;
type Feature = Features extends List<infer T> ? T : never;

/** Display names of the features that some profile does not support. */
const displayNames: { readonly [feature in Feature['value']]?: string } = {
  crossVCenterVMotion: 'vMotion between vCenter servers',
  virtualVolumes: 'virtual volumes',
  storageDRS: 'storage DRS',
};

/** A feature that Site Recovery does not support, with its requirement. */
export interface UnsupportedFeature {
  readonly feature: Feature;
  readonly displayName: string;
  readonly id: RequirementId;
  /** Whether machines replicate all the same, and only cannot fail back. */
  readonly onlyAtFailback: boolean;
}

/** Returns the features that replication or failback does not support. */
export function unsupportedFeatures(features: Features, { lists }: Facts): UnsupportedFeature[] {
  return features.items.flatMap((feature) => {
    const id = lists.unsupportedVSphereFeatures[feature.value];
    if (id === undefined) return [];
    const onlyAtFailback = lists.vSphereFeaturesWithoutFailback.includes(feature.value);
    const displayName = displayNames[feature.value] ?? feature.value;
    return [{ feature, displayName, id, onlyAtFailback }];
  });
}
