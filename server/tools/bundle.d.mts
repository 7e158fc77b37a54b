import type { BuildResult } from 'esbuild';

/** Builds everything once; what cannot be built leaves all of dist/ as it was. */
export function build(): Promise<void>;

/** What esbuild makes of every program, in memory. */
export function bundled(): Promise<[string, BuildResult<{ metafile: true; write: false }>][]>;
