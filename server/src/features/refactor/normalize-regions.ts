import { modelOf } from '../../descriptor/build-model.ts';
import { setValue, type Edit } from '../../edits/edits.ts';
import type { Value } from '../../descriptor/sourced.ts';
import { isRegion, normalizeRegion } from '../../requirements/regions.ts';
import type { Refactoring } from './refactoring.ts';

/**
 * The kind of the action on the whole text. It changes spelling only, so it is safe to run on save.
 * The British spelling is part of users' settings.
 */
const normalizeRegionsKind = 'source.normaliseRegions.asr';

/** Replaces regions with their programmatic names: `westeurope` for "West Europe". */
export const normalizeRegions: Refactoring = function* ({ checked, segment, at, wanted }) {
  for (const region of modelOf(segment).regions) {
    if (region.start > at || at > region.end) continue;
    const edit = normalized(region);
    if (edit !== undefined)
      yield {
        title: `Change to ${normalizeRegion(region.value)}`,
        kind: 'refactor.rewrite',
        edits: [edit],
      };
  }
  if (!wanted(normalizeRegionsKind)) return;
  const edits = checked.descriptor.segments
    .flatMap((segment) => modelOf(segment).regions)
    .flatMap((region) => normalized(region) ?? []);
  if (edits.length > 0)
    yield {
      title: 'Use programmatic names for all regions',
      kind: normalizeRegionsKind,
      edits,
    };
};

function normalized(region: Value<string>): Edit | undefined {
  const name = normalizeRegion(region.value);
  if (region.borrowed || name === region.value || !isRegion(name)) return undefined;
  return setValue(region, name);
}
