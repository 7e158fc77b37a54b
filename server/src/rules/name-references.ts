/** What rules know of references to names. */
import { isConfigurationServer } from '../domain/configuration-server.ts';
import type { DescriptorModel } from '../descriptor/model.generated.ts';
import type { NameOccurrence } from '../descriptor/name-occurrence.ts';
import { isUnreadable } from '../descriptor/readable.ts';
import { misspellingOf } from '../descriptor/spelling-suggestions.ts';
import { isRequired } from '../requirements/scenarios.ts';
import { isUsed } from '../schema/paths.ts';
import type { Context } from './rule.ts';

/** Whether a placeholder, or a name that cannot be read, may become any name of a kind. */
export function mayBecomeDeclared(
  kind: string,
  { hasOpenName, isWritten, descriptor }: Context,
): boolean {
  if (hasOpenName(kind, 'definition')) return true;
  // The configuration server is a process server too.
  if (kind !== 'processServer' || !isWritten('configurationServer')) return false;
  const { configurationServer: server } = descriptor;
  return server === undefined || isUnreadable(server, 'hostname');
}

/** Whether the scenario has a use for the name, and no finding reports the whole list as missing. */
export function isAskedFor(
  { kind, name, path }: NameOccurrence,
  list: keyof DescriptorModel,
  context: Context,
): boolean {
  const { scenario, count, definitions, descriptor, keys } = context;
  // The configuration server is a process server too, by its host name.
  if (kind === 'processServer' && isConfigurationServer(name, descriptor)) return false;
  if (scenario !== undefined && !isUsed(path, scenario.code)) return false;
  // Between two VMM sites a network is mapped to a VM network, which the descriptor does not list.
  if (scenario?.target === 'secondary' && path === 'networkMappings[].target') return false;
  if (count(list) === 0 && misspellingOf(list, keys()) !== undefined) return false;
  if (!isRequired(list, scenario)) return true;
  return count(list) > 0 && (kind !== 'cloud' || definitions('cloud').length > 0);
}
