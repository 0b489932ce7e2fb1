import type { Decimal } from 'decimal.js';
import type { Text } from '../outcome';
import type { Address } from '../sheet/address';
import type { Form } from '../recognise/form';

/** `certain` may be written without a person's word; `suggested` has a proposal; `needs-judgement` asks. */
export type Certainty = 'certain' | 'suggested' | 'needs-judgement';

/** How a score came about. */
export type Method =
  | 'higher-is-better' | 'lower-is-better' | 'equality' | 'range' | 'deadline' | 'same-words' | 'quality-tier'
  | 'word-for-number' | 'relative' | 'compound' | 'shared-weight' | 'decided' | 'proportional'
  | 'not-filled-in' | 'no-weight' | 'not-comparable' | 'not-scored' | 'execution-rate';

/** The tiers a person chooses from where words are judged; shares of the weight, best first. */
export interface TierOption {
  readonly id: string;
  readonly label: Text;
  /** Shares of the weight, 0…1; the tier reaches from `low` (or above it) to `high`. */
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Something worth knowing beside the score; it changes nothing in it. */
export interface Remark {
  /** Stable, kebab-case: `far-above-target`, `unit-differs`, `date-for-count`, `direction-assumed` … */
  readonly code: string;
  readonly message: Text;
}

/** The outcome for one indicator. Scores and weights are in points, ratios are shares (1 = met). */
export interface IndicatorAssessment {
  /** The indicator's name cell. */
  readonly cell: Address;
  readonly weight: Decimal | null;
  /** Where the weight comes from: printed, given by the person, or inferred from the printed score and ratio for checking only. */
  readonly weightSource: 'printed' | 'person' | 'inferred' | 'none';
  /** Null where nothing is filled in or nothing may be proposed. */
  readonly score: Decimal | null;
  /** Share of the weight that is given, 0…1 (1 = met); also where no weight is known. */
  readonly ratio: Decimal | null;
  /** Actual ÷ target, not capped (2.65 for 265 against 100); null where they are no comparable numbers. */
  readonly achievement: Decimal | null;
  readonly method: Method;
  readonly certainty: Certainty;
  /** One sentence with the arithmetic: numbers, formula, clause. */
  readonly explanation: Text;
  /** The clause of the rule pack it rests on. */
  readonly clause: Text;
  /** How target and actual were understood. */
  readonly understood: { readonly target: Text; readonly actual: Text };
  /** Where a person has to choose: the tiers; else empty. */
  readonly tiers: readonly TierOption[];
  readonly remarks: readonly Remark[];
}

/** The outcome for one row of the funds block. */
export interface BudgetAssessment {
  /** The row's label cell. */
  readonly cell: Address;
  readonly rate: Decimal | null;
  readonly weight: Decimal | null;
  /** Only the total row is scored. */
  readonly score: Decimal | null;
  readonly certainty: Certainty;
  readonly explanation: Text;
}

/** The outcome for one goal with a score cell of its own. */
export interface GoalAssessment {
  readonly index: number;
  /** Where a decision about it is kept: its target cell, else its score cell. */
  readonly cell: Address | null;
  readonly weight: Decimal | null;
  readonly score: Decimal | null;
  readonly certainty: Certainty;
  readonly explanation: Text;
}

/** A form with every score recomputed. */
export interface Assessment {
  readonly form: Form;
  readonly rulePack: string;
  readonly indicators: readonly IndicatorAssessment[];
  readonly budget: readonly BudgetAssessment[];
  readonly goals: readonly GoalAssessment[];
  /** Sum of the rounded scores; null while any part is undecided. */
  readonly total: Decimal | null;
  /** Sum of the parts known so far, and how many are still open. */
  readonly partial: Decimal;
  readonly undecided: number;
  /** The points that make the full total (mostly 100), null where the form has none. */
  readonly fullTotal: Decimal | null;
  /** The least sure of the scored parts. */
  readonly totalCertainty: Certainty;
  readonly totalExplanation: Text;
  readonly grade: Text | null;
}

/** What a person decided for an indicator, kept in the workbook by the address of its name cell (A1). */
export interface Decision {
  readonly score: string;
  readonly tier: string | null;
  /** What was judged (target and actual as displayed): a decision counts only while both are unchanged. */
  readonly target: string;
  readonly actual: string;
}

export interface Decisions {
  /** By name cell (A1); for a goal by `GoalAssessment.cell`, for the funds by the label cell of its total row. */
  readonly scores: Readonly<Record<string, Decision>>;
  /** Weights given by the person for forms without a weight column, in points as decimal text, by name cell (A1). */
  readonly weights: Readonly<Record<string, string>>;
}

export const NO_DECISIONS: Decisions = { scores: {}, weights: {} };
