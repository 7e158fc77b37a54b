import type { DescriptorView } from './descriptor-view.ts';

/** The views of descriptors; each has an activation event `onWebviewPanel:...` in package.json. */
export const views: readonly DescriptorView[] = [];
