/** Collects what belongs to an answer while it is computed. */
import type { Deployment } from '../deployment/deployment.ts';
import type { Figures, FigureSource } from '../figures/figure-data.ts';
import { figurePage } from '../figures/profile-figures.ts';
import type { ScenarioFacts } from '../requirements/scenarios.ts';
import type {
  Answer,
  AnswerId,
  AnswerInput,
  AnswerKind,
  AnswerSource,
  InputOrigin,
} from './answer.ts';
import type { MachineTotals } from './machine-totals.ts';
import { rounded, type Bound, type InputQuantity } from './input-quantity.ts';

/** What answers are computed from. */
export interface PlanContext {
  readonly deployment: Deployment;
  readonly figures: Figures;
  readonly totals: MachineTotals;
  /** Undefined where the descriptor names no scenario. */
  readonly scenario: ScenarioFacts | undefined;
}

/** A sentence, or one that depends on what the answer turns out to be. */
type Note = string | ((kind: AnswerKind) => string | undefined);

/** What is said of a value above a limit: of one that is known, and of one that is at most this. */
interface Verdict {
  readonly surely: string;
  readonly maybe: string;
}

/** An answer that is being computed. Its value is absent once an input is missing. */
export class AnswerDraft {
  private readonly inputs: AnswerInput[] = [];
  private readonly notes: Note[] = [];
  private readonly assumptions: string[] = [];
  private readonly missing: string[] = [];
  private readonly sources: AnswerSource[] = [];
  private isLower = false;
  private isUpper = false;
  private isUnknown = false;

  constructor(
    private readonly id: AnswerId,
    private readonly title: string,
    private readonly unit: string,
    private readonly figures: Figures,
    private readonly subject?: string,
  ) {}

  /**
   * Takes a quantity as an input.
   * @param effect whether the answer grows with it; the answer falls with a line, for example.
   * @returns its value; undefined if it is not declared, and the answer is then not computable.
   */
  take(quantity: InputQuantity, effect: 'grows' | 'falls' = 'grows'): number | undefined {
    const { value, bound } = quantity;
    this.addMissing(quantity);
    if (value === undefined) {
      this.isUnknown = true;
      return undefined;
    }
    this.input(quantity.name, value, quantity.origin, quantity.unit);
    this.restrict(bound, effect);
    return value;
  }

  /** Takes a quantity that an answer can do without: it is then a bound. */
  takeIfKnown(quantity: InputQuantity, otherwise: Bound): number | undefined {
    if (quantity.value !== undefined) return this.take(quantity);
    this.addMissing(quantity);
    this.restrict(otherwise, 'grows');
    return undefined;
  }

  /** Adds a value as an input. */
  input(name: string, value: number | string, origin: InputOrigin, unit?: string): void {
    this.inputs.push({ name, value, ...(unit !== undefined && { unit }), origin });
  }

  /** Says that the answer is at least or at most its value. */
  restrict(bound: Bound, effect: 'grows' | 'falls' = 'grows'): void {
    if (bound === 'none') this.isLower = this.isUpper = true;
    else if (bound === (effect === 'grows' ? 'lower' : 'upper')) this.isLower = true;
    else if (bound !== 'exact') this.isUpper = true;
  }

  /** Adds paths that would declare what is missing. */
  lack(...paths: readonly string[]): void {
    for (const path of paths) if (!this.missing.includes(path)) this.missing.push(path);
  }

  /** Adds sentences that hold whether there is a value or not. */
  note(...sentences: readonly string[]): void {
    this.notes.push(...sentences);
  }

  /** Adds a sentence about the value, which is told only if there is one. */
  noteOfValue(sentence: string): void {
    this.notes.push((kind) => (kind === 'notComputable' ? undefined : sentence));
  }

  /**
   * Adds what the comparison of the value with a limit says. A lower bound shows only that the value
   * is above the limit, and an upper bound only that it may be.
   * @param isAbove whether the value is above the limit.
   */
  noteVerdict(isAbove: boolean, above: Verdict, within: string): void {
    this.notes.push((kind) => {
      if (kind === 'notComputable') return undefined;
      if (isAbove) return kind === 'upperBound' ? above.maybe : above.surely;
      return kind === 'lowerBound' ? undefined : within;
    });
  }

  /** Adds sentences about what was assumed. */
  assume(...sentences: readonly string[]): void {
    this.assumptions.push(...sentences);
  }

  /** Adds the page of a figure; one that is younger than the profile is said to be. */
  cite({ code, place }: FigureSource): void {
    const page = figurePage(code);
    const date = page?.date ?? '';
    this.sources.push({
      code,
      date,
      place: page === undefined ? place : `${page.title}: ${place}`,
    });
    const { profile } = this.figures;
    if (date.slice(0, profile.length) > profile)
      this.assumptions.push(`Documented later than profile ${profile}: ${code}, ${date}.`);
  }

  /**
   * Completes the answer.
   * @param kind what it is if every input is known exactly.
   */
  done(
    kind: 'exact' | 'lowerBound' | 'upperBound' | 'estimate',
    value: number | undefined,
  ): Answer {
    if (kind === 'lowerBound') this.isLower = true;
    if (kind === 'upperBound') this.isUpper = true;
    const isKnown = value !== undefined && Number.isFinite(value) && !this.isUnknown;
    const found = isKnown ? this.kindOf(kind) : 'notComputable';
    const { id, title, unit, subject, inputs, assumptions, missing, sources } = this;
    const notes = this.notes.flatMap((one) => {
      return (typeof one === 'string' ? one : one(found)) ?? [];
    });
    return {
      id,
      title,
      ...(subject !== undefined && { subject }),
      ...(found !== 'notComputable' && value !== undefined && { value: rounded(value) }),
      unit,
      kind: found,
      notes,
      inputs,
      assumptions,
      missing,
      sources,
    };
  }

  /** A bound in one direction is a bound; one in both is nothing. */
  private kindOf(kind: AnswerKind): AnswerKind {
    if (this.isLower && this.isUpper) return 'notComputable';
    if (this.isLower) return 'lowerBound';
    return this.isUpper ? 'upperBound' : kind;
  }

  private addMissing({ missing }: InputQuantity): void {
    // All of a list at once: a sum over thousands of machines may lack many.
    const known = new Set(this.missing);
    for (const path of missing) if (!known.has(path)) this.missing.push(path);
  }
}
