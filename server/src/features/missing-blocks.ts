/** The findings that blocks are missing, which editors show as one: a new descriptor misses most of them. */
import type { Finding } from '../check/finding.ts';
import { descriptorSchema } from '../schema/schema.generated.ts';

/** Several findings of one severity at one place, in the order of the schema. */
export interface MissingBlocks {
  readonly keys: readonly string[];
  readonly findings: readonly Finding[];
  readonly message: string;
}

/** Groups the findings that a block is missing. What is missing alone is no group. */
export function missingBlocksIn(findings: readonly Finding[]): readonly MissingBlocks[] {
  const groups = new Map<string, { key: string; finding: Finding }[]>();
  for (const finding of findings) {
    const key = missingKey(finding);
    if (key === undefined) continue;
    const { severity, span } = finding;
    const place = `${severity} ${span.start} ${span.end}`;
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [{ key, finding }]);
    else group.push({ key, finding });
  }
  return [...groups.values()].filter(({ length }) => length > 1).map(joined);
}

function joined(group: readonly { key: string; finding: Finding }[]): MissingBlocks {
  const sorted = group.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  const keys = sorted.map(({ key }) => key);
  return {
    keys,
    findings: sorted.map(({ finding }) => finding),
    message: `${keys.length} blocks are missing: ${keys.join(', ')}; add them.`,
  };
}

const order = Object.keys(descriptorSchema.properties ?? {});

/** The block that a finding says is missing. */
function missingKey({ rule, message }: Finding): string | undefined {
  if (!rule.endsWith('-missing')) return undefined;
  const key = /^(\w+) is missing: /.exec(message)?.[1];
  return key !== undefined && order.includes(key) ? key : undefined;
}
