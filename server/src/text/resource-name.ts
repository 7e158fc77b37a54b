/**
 * Returns the name of the resource in an Azure resource id, in a link of the portal to one, or in the
 * address of a storage account: `norddr01` in `https://norddr01.blob.core.windows.net/`. Undefined for
 * any other text.
 * @param type returns the name of the resource group instead, where it is asked for.
 */
export function resourceName(
  text: string,
  type: 'resource' | 'resourceGroup' = 'resource',
): string | undefined {
  const whole = text.slice(0, MAX_LENGTH).trim();
  const at = whole.search(/(?:^|\/)subscriptions\//i);
  if (at < 0) return type === 'resource' ? storageAccountIn(whole) : undefined;
  const [path = ''] = whole.slice(at).split(/[?#]/, 1);
  const parts = path.split('/');
  const after = (word: string, steps: number): string | undefined => {
    const index = parts.findIndex((part) => part.toLowerCase() === word);
    const found = index < 0 ? '' : (parts[index + steps] ?? '');
    return found === '' ? undefined : found;
  };
  // Of a subnet it is the network: providers/Microsoft.Network/virtualNetworks/NAME/subnets/...
  if (type === 'resource' && parts.some((part) => part.toLowerCase() === 'providers'))
    return after('providers', 3);
  return after('resourcegroups', 1);
}

const MAX_LENGTH = 1000;

function storageAccountIn(text: string): string | undefined {
  return /^(?:https?:\/\/)?([a-z\d]{3,24})(?:-secondary)?\.(?:blob|dfs|file|queue|table|web)\.[a-z\d.-]+(?::\d+)?(?:\/.*)?$/i.exec(
    text,
  )?.[1];
}
