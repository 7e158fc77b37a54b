import { modelOf } from '../../descriptor/build-model.ts';
import { setValue, type Edit } from '../../edits/edits.ts';
import type { Value } from '../../descriptor/sourced.ts';
import { isRegion, normaliseRegion } from '../../requirements/regions.ts';
import type { Refactoring } from './refactoring.ts';

/** The kind of the action on the whole text; it changes spelling only, and so is safe on saving. */
const normaliseRegionsKind = 'source.normaliseRegions.asr';

/** Writes regions by their programmatic names: `westeurope` for "West Europe". */
export const normaliseRegions: Refactoring = function* ({ checked, segment, at, wanted }) {
  for (const region of modelOf(segment).regions) {
    if (region.start > at || at > region.end) continue;
    const edit = normalised(region);
    if (edit !== undefined)
      yield {
        title: `Write ${normaliseRegion(region.value)}`,
        kind: 'refactor.rewrite',
        edits: [edit],
      };
  }
  if (!wanted(normaliseRegionsKind)) return;
  const edits = checked.descriptor.segments
    .flatMap((segment) => modelOf(segment).regions)
    .flatMap((region) => normalised(region) ?? []);
  if (edits.length > 0)
    yield {
      title: 'Write all regions by their programmatic names',
      kind: normaliseRegionsKind,
      edits,
    };
};

function normalised(region: Value<string>): Edit | undefined {
  const name = normaliseRegion(region.value);
  if (region.borrowed || name === region.value || !isRegion(name)) return undefined;
  return setValue(region, name);
}
