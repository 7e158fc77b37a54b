import { ordersOf } from '../../documents/orders-of.ts';
import { orderDrawing } from '../../documents/pictures/order-drawing.ts';
import { orderMermaid } from '../../documents/pictures/order-mermaid.ts';
import { orderOutline } from '../../documents/pictures/order-outline.ts';
import { stackedDrawing } from '../../documents/pictures/stacked-drawing.ts';
import { noPlan, planDocument } from '../../documents/plan-document.ts';
import { printSvg } from '../../documents/print/svg.ts';
import { printed } from './printed.ts';
import type { ReportMaker } from './report-kind.ts';

/** The recovery plans, by each way to run them. */
export const planReport: ReportMaker = (source, format) => {
  const orders = ordersOf(source).flatMap((plan) => plan.orders);
  switch (format) {
    case 'text': {
      const outlines = orders.map((order) => orderOutline(order).join('\n'));
      const head = `Digest ${source.digest}`;
      const text = outlines.length === 0 ? noPlan : outlines.join('\n\n');
      return [{ name: 'plan.txt', text: `${head}\n\n${text}\n` }];
    }
    case 'svg': {
      const drawings = orders.map((order) => orderDrawing(order));
      const title = `Recovery plans, digest ${source.digest}`;
      return [{ name: 'plan.svg', text: printSvg(stackedDrawing(drawings, title)) }];
    }
    case 'mermaid':
      return [{ name: 'plan.mmd', text: orders.map((order) => orderMermaid(order)).join('\n') }];
    default:
      return [printed(planDocument(source), 'plan', format)];
  }
};
