import type { Text } from '../outcome';

/** A step of a ladder over the execution rate: from this rate on, this share of the points. Decimal texts. */
export interface RateStep {
  readonly from: string;
  readonly share: string;
}

/** A way of giving points that a row may name for itself (column 赋分规则): the names a form gives it, and what they mean. */
export interface Way {
  readonly kind: 'all-or-nothing' | 'proportional' | 'graded' | 'conditions';
  readonly names: readonly string[];
  /** `proportional` only: below this share of the target nothing is given, where the row states no pass line of its own; absent: none. */
  readonly passLine?: string;
  readonly clause: Text;
}

/** A rule pack: the rules in force as data. Shares and points are decimal texts, never binary numbers. */
export interface RulePack {
  /** Stable, e.g. `mof-2020`. */
  readonly id: string;
  readonly version: number;
  readonly name: Text;
  /** The document it comes from. */
  readonly source: Text;
  /** Points of the parts where the form prints none; null where the pack has no such part. */
  readonly split: {
    readonly execution: string | null;
    readonly goals: string | null;
    readonly indicators: string;
    /** Points by level 1 (产出 50, 效益 30, 满意度 10); empty where the pack fixes none. */
    readonly level1: Readonly<Record<string, string>>;
  };
  /** `proportional` leaves the cap to the weight, as the document does; neither ever gives more than the weight. */
  readonly execution: {
    readonly formula: 'proportional-capped' | 'proportional' | 'tiers';
    /** The ladder of `tiers`, best first; a rate below the last step earns nothing. */
    readonly tiers?: readonly RateStep[];
    readonly clause: Text;
  };
  /** The total is held down where the execution rate stays below a step (below 0.8: at most 89); absent: never. */
  readonly totalCap?: { readonly steps: readonly { readonly below: string; readonly total: string }[]; readonly clause: Text };
  readonly higher: { readonly clause: Text };
  readonly lower: { readonly formula: 'inverse' | 'linear'; readonly clause: Text };
  readonly equality: { readonly formula: 'at-least' | 'exact'; readonly clause: Text };
  /** How far below an approximate target (约60家) still counts as met, as a share of it (0.1), and where that is said. */
  readonly approximate: { readonly tolerance: string; readonly clause: Text };
  /** Tiers of qualitative rows, best first; shares of the weight. */
  readonly tiers: readonly { readonly id: string; readonly label: Text; readonly low: string; readonly high: string }[];
  readonly tiersClause: Text;
  /** What happens from `from` (1.3: 130%) on: nothing, a remark, or a remark and `points` off the row's score. */
  readonly farAbove: { readonly treatment: 'none' | 'note' | 'deduct'; readonly from: string; readonly points?: string; readonly clause: Text };
  /** The ways of giving points a row may name; absent: the four ways in use everywhere, without a pass line. */
  readonly ways?: readonly Way[];
  /** Rows with negative points: `deduct` takes them off where the row is missed; absent or `ask`: a person decides. */
  readonly constraint?: { readonly treatment: 'ask' | 'deduct'; readonly clause: Text };
  /** How several rows or projects are taken together; absent: `mean`, `by-funds`, `by-funds`. Absolute amounts are always added up. */
  readonly aggregation?: {
    /** Rows under one weight cell: it is earned by the mean of their ratios, by the lowest of them, or only when all are met. */
    readonly shared: 'mean' | 'lowest' | 'all';
    /** Percentages and amounts per head of several projects. */
    readonly relative: 'by-funds' | 'mean';
    /** Scores of words of several projects. */
    readonly qualitative: 'by-funds' | 'mean';
    readonly clause: Text;
  };
  /** Whether satisfaction rows without points may be left out of the total. */
  readonly satisfaction: { readonly optional: boolean };
  readonly rounding: { readonly places: number; readonly clause: Text };
  readonly grades: readonly { readonly label: Text; readonly from: string }[];
  /** `totalBelow`: a total below it is to be explained as a whole; absent: no such rule. */
  readonly note: { readonly whenBelowWeight: boolean; readonly deviation: string; readonly totalBelow?: string; readonly clause: Text };
}
