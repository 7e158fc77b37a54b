import { azure } from './azure-pipelines.ts';
import { github } from './github.ts';
import { json, jsonl } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { MakeOutput } from './output.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';
import { unix } from './unix.ts';

/** The formats of reports by their `--format` name. To add one: a file and a line here. */
export const outputs = {
  text,
  unix,
  json,
  jsonl,
  sarif,
  junit,
  github,
  azure,
  markdown,
} satisfies Record<string, MakeOutput>;

export type FormatName = keyof typeof outputs;

export const formatNames = Object.keys(outputs) as readonly FormatName[];
