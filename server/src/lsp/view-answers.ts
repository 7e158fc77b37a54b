/** The views of a descriptor for the editor. Loaded when somebody asks for the first. */
import type { ProfiledDescriptor } from '../check/checked-descriptor.ts';
import { planView, type PlanViewQuery, type ViewHtml } from '../documents/plan-view-html.ts';
import { fileName } from '../pages/page-for-descriptor.ts';

/** Returns the recovery plans as HTML. Of a query that is none, nothing counts. */
export function planViewAnswer(current: ProfiledDescriptor, query: unknown): ViewHtml {
  const { journey, plan, width, open } = (query ?? {}) as Readonly<Record<string, unknown>>;
  const known: PlanViewQuery = {
    ...(typeof journey === 'string' && { journey }),
    ...(typeof plan === 'string' && { plan }),
    ...(typeof width === 'number' && { width }),
    ...(Array.isArray(open) && { open: open.filter((one) => typeof one === 'string') }),
  };
  return planView(current, known, fileName(current.descriptor.uri));
}
