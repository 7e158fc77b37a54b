import type { RequirementId } from '../requirements/ids.ts';
import type { Facts } from '../requirements/facts.ts';
import type { VSphereHost } from '../descriptor/model.generated.ts';
import type { List } from '../descriptor/sourced.ts';

export type Features = NonNullable<VSphereHost['features']>;
type Feature = Features extends List<infer T> ? T : never;

/** How people say it. */
const words: Readonly<Record<Feature['value'], string>> = {
  crossVCenterVMotion: 'vMotion between vCenter servers',
  virtualVolumes: 'virtual volumes',
  storageDRS: 'storage DRS',
};

/** The features of a list that do not go with replication, each with the requirement that says so. */
export function unsupportedFeatures(
  features: Features,
  { lists }: Facts,
): { readonly feature: Feature; readonly inWords: string; readonly id: RequirementId }[] {
  return features.items.flatMap((feature) => {
    const id = lists.unsupportedVSphereFeatures[feature.value];
    return id === undefined ? [] : [{ feature, inWords: words[feature.value], id }];
  });
}
