import type { BuildResult } from 'esbuild';

/** Builds everything once. On an error dist/ stays unchanged. */
export function build(): Promise<void>;

/** The output of esbuild for every program, in memory. */
export function bundled(): Promise<[string, BuildResult<{ metafile: true; write: false }>][]>;
