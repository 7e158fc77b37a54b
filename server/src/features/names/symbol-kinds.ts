/** The kinds of things that have names, as words and as symbol kinds of the protocol. */
import { SymbolKind } from 'vscode-languageserver-types';

interface SymbolWord {
  readonly word: string;
  readonly symbol: SymbolKind;
}

const kinds: Readonly<Record<string, SymbolWord>> = {
  protectedItem: { word: 'machine', symbol: SymbolKind.Class },
  azureVm: { word: 'Azure VM', symbol: SymbolKind.Class },
  recoveryPlan: { word: 'recovery plan', symbol: SymbolKind.Event },
  storageAccount: { word: 'storage account', symbol: SymbolKind.Package },
  virtualNetwork: { word: 'virtual network', symbol: SymbolKind.Interface },
  replicationGroup: { word: 'replication group', symbol: SymbolKind.Namespace },
  vmNetwork: { word: 'VM network', symbol: SymbolKind.Interface },
  replicationPolicy: { word: 'replication policy', symbol: SymbolKind.Object },
  processServer: { word: 'process server', symbol: SymbolKind.Object },
  masterTargetServer: { word: 'master target server', symbol: SymbolKind.Object },
  vSphereHost: { word: 'vSphere host', symbol: SymbolKind.Object },
  vCenterServer: { word: 'vCenter server', symbol: SymbolKind.Object },
  vmmServer: { word: 'VMM server', symbol: SymbolKind.Object },
  cloud: { word: 'cloud', symbol: SymbolKind.Namespace },
  hostGroup: { word: 'host group', symbol: SymbolKind.Namespace },
  hyperVSite: { word: 'Hyper-V site', symbol: SymbolKind.Namespace },
  hyperVHost: { word: 'Hyper-V host', symbol: SymbolKind.Object },
  hyperVCluster: { word: 'Hyper-V cluster', symbol: SymbolKind.Object },
};

/** Returns the word for a kind, for use within a sentence. */
export function thingWord(kind: string): string {
  return kinds[kind]?.word ?? kind;
}

/** Returns the protocol's symbol kind of a kind of thing. */
export function symbolKind(kind: string): SymbolKind {
  return kinds[kind]?.symbol ?? SymbolKind.Object;
}

/** Returns the word for an item of a top-level list: `machine` for `protectedItems`. */
export function itemWord(list: string): string {
  return thingWord(
    irregular[list] ?? list.replace(/(?:ies|s)$/, (end) => (end === 's' ? '' : 'y')),
  );
}

const irregular: Readonly<Record<string, string>> = { networkMappings: 'mapping' };
