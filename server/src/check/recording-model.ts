/** What rules read of the model of a version, recorded by top-level key. */
import type { Descriptor } from '../descriptor/descriptor.ts';
import { topLevelKeys } from '../schema/paths.ts';

/** The model as rules read it; each read of a key is recorded. */
export class RecordingModel {
  constructor(
    readonly context: { blocks: number },
    readonly version: Descriptor,
  ) {}
}

// On the prototype: a model is made for every keystroke.
for (const key of topLevelKeys)
  Object.defineProperty(RecordingModel.prototype, key, {
    get(this: RecordingModel): unknown {
      this.context.blocks |= bit(key);
      return (this.version.model as Readonly<Record<string, unknown>>)[key];
    },
  });

/**
 * The bit of a top-level key. An integer has bits for all but the last keys, which only people read;
 * these share the last bit with unknown keys.
 */
export function bit(key: string): number {
  const index = topLevelKeys.indexOf(key);
  return 1 << (index < 0 ? LAST_BIT : Math.min(index, LAST_BIT));
}

const LAST_BIT = 31;
