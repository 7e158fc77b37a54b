/** Typed access to the published figures, by profile. */
import type { ProfileId } from '../requirements/ids.ts';
import type { Figures, FigureSourcePage } from './figure-data.ts';
import { data as sources } from './figure-sources.generated.ts';
import { data as of2016 } from './figures-2016-12.generated.ts';
import { data as of2026 } from './figures-2026-05.generated.ts';

const byProfile: Readonly<Record<ProfileId, Figures>> = { '2016-12': of2016, '2026-05': of2026 };

/** Returns the figures of a profile. */
export function figuresOf(profile: ProfileId): Figures {
  return byProfile[profile];
}

const byCode = new Map(sources.map((source) => [source.code, source]));

/** Returns the page with a code; undefined for an unknown code. */
export function figurePage(code: string): FigureSourcePage | undefined {
  return byCode.get(code);
}
