import { recoveryTimeInWords } from '../../order/order-time.ts';
import type { DocumentSource } from '../document-source.ts';
import { ordersOf } from '../orders-of.ts';
import { newestApproval } from './approval-section.ts';
import { newestDrill } from './drill-facts.ts';
import { isOfReport } from './machine-section.ts';
import { lineOfFinding, type Readiness } from './machine-readiness.ts';
import { mainOrder } from './plan-section.ts';
import { figuresOf, verdict } from './summary-section.ts';

/** The report for programs. Lines count from 1. */
export function readinessData(readiness: Readiness, source: DocumentSource): ReportData {
  const figures = figuresOf(readiness, source);
  const { checked, deployment, checklist, answers, options } = source;
  const approval = newestApproval(source);
  return {
    verdict: verdict(figures),
    figures,
    machines: readiness.machines.map(({ name, machine, state, reasons, plans }) => ({
      name,
      azureName: machine.azureName ?? name,
      state,
      plans,
      reasons: reasons.map(({ kind, requirements, text, line }) => ({
        kind,
        requirements,
        text,
        ...(line !== undefined && { line }),
      })),
    })),
    general: readiness.general.filter(isOfReport).map((finding) => ({
      requirement: finding.requirement,
      severity: finding.severity,
      message: finding.message,
      line: lineOfFinding(finding, source),
    })),
    plans: ordersOf(source).map(({ name, orders }) => {
      const order = mainOrder(orders);
      const drill = newestDrill(deployment, name);
      return {
        name,
        machines: order?.machines.length ?? 0,
        ...(order?.plan.rtoMinutes !== undefined && { rtoMinutes: order.plan.rtoMinutes }),
        ...(order !== undefined && {
          recoveryTime: recoveryTimeInWords(order.time),
          lowerBoundMinutes: order.time.minutes,
        }),
        ...(drill !== undefined && {
          newestDrill: {
            date: drill.date,
            type: drill.type,
            result: drill.result,
            minutes: drill.minutes,
          },
        }),
      };
    }),
    answers,
    open: checklist
      .filter(({ state }) => state === 'open')
      .map(({ requirement, severity, statement, note }) => ({
        requirement: requirement.id,
        severity,
        statement,
        note,
      })),
    exceptions: checked.suppressed.map((one) => ({
      requirement: one.requirement,
      message: one.message,
      line: lineOfFinding(one, source),
      ...(one.suppressedBy.kind === 'comment'
        ? { reason: one.suppressedBy.reason, until: one.suppressedBy.until ?? null }
        : { switchedOffIn: one.suppressedBy.from }),
    })),
    approval:
      approval === undefined
        ? null
        : {
            date: approval.date ?? null,
            by: approval.by ?? null,
            digest: approval.digest ?? null,
            isCurrent: approval.digest?.toLowerCase() === source.digest,
          },
    ...(options.since !== undefined && { since: options.since }),
    unreadable: deployment.unreadable.map(({ path, text, at }) => ({
      path,
      text,
      line: source.line(at) ?? null,
    })),
  };
}

type ReportData = Readonly<Record<string, unknown>>;
