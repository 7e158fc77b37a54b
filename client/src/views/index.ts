import type { Memento } from 'vscode';
import { checklistView } from './checklist-view.ts';
import type { DescriptorView } from './descriptor-view.ts';
import { planView } from './plan-view.ts';
import { readinessView } from './readiness-view.ts';

/**
 * The views of descriptors; each has an activation event `onWebviewPanel:...` in package.json.
 * @param memento keeps what views remember of the user in all workspaces.
 */
export function createViews(memento: Memento): readonly DescriptorView[] {
  return [checklistView(memento), planView(), readinessView()];
}
