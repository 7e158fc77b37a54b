import { profiled } from '../../server/src/check/checked-descriptor.ts';
import type { Deployment } from '../../server/src/deployment/deployment.ts';
import { deploymentOf } from '../../server/src/deployment/resolve.ts';
import { Descriptor } from '../../server/src/descriptor/descriptor.ts';

/** The deployment that a text means in the default profile, unless it names another one. */
export function deploymentOfText(text: string, uri = 'file:///plans/erp.asr.yaml'): Deployment {
  return deploymentOf(profiled(Descriptor.open(uri, 1, text), {}, undefined));
}

/** A deployment as values only: no spans, no origins. */
export function valuesOf(deployment: Deployment): unknown {
  return JSON.parse(
    JSON.stringify(deployment, (key, value: unknown) =>
      key === 'at' || key === 'origins' ? undefined : value,
    ),
  );
}
