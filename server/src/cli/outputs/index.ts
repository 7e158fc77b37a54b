import { json, jsonl } from './json.ts';
import type { MakeOutput } from './output.ts';
import { text } from './text.ts';

/** The formats of reports, by the name `--format` gives them. */
export const outputs = { text, json, jsonl } satisfies Record<string, MakeOutput>;

export type FormatName = keyof typeof outputs;

export const formatNames = Object.keys(outputs) as readonly FormatName[];
