import type { Descriptor } from '../../descriptor/descriptor.ts';
import type { Value } from '../../descriptor/sourced.ts';

/** The name of the configuration server as one of a process server, which it is too. */
interface ServerName {
  readonly kind: 'processServer';
  readonly name: string;
  /** The name as names are compared. */
  readonly key: string;
  readonly role: 'definition';
  readonly at: Value<string>;
}

/**
 * Returns the name of the configuration server: machines may name it as their process server, and what
 * follows the one name follows the other.
 */
export function serverName({ model }: Descriptor): ServerName | undefined {
  const at = model.configurationServer?.hostname;
  if (at === undefined || typeof at.value !== 'string') return undefined;
  return {
    kind: 'processServer',
    name: at.value,
    key: at.value.toLowerCase(),
    role: 'definition',
    at,
  };
}
