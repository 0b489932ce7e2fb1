import type { Text } from '../outcome';

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
  readonly execution: { readonly formula: 'proportional-capped' | 'proportional'; readonly clause: Text };
  readonly higher: { readonly clause: Text };
  readonly lower: { readonly formula: 'inverse' | 'linear'; readonly clause: Text };
  readonly equality: { readonly formula: 'at-least' | 'exact'; readonly clause: Text };
  /** How far below an approximate target (约60家) still counts as met, as a share of it (0.1), and where that is said. */
  readonly approximate: { readonly tolerance: string; readonly clause: Text };
  /** Tiers of qualitative rows, best first; shares of the weight. */
  readonly tiers: readonly { readonly id: string; readonly label: Text; readonly low: string; readonly high: string }[];
  readonly tiersClause: Text;
  readonly farAbove: { readonly treatment: 'none' | 'note'; readonly from: string; readonly clause: Text };
  /** Whether satisfaction rows without points may be left out of the total. */
  readonly satisfaction: { readonly optional: boolean };
  readonly rounding: { readonly places: number; readonly clause: Text };
  readonly grades: readonly { readonly label: Text; readonly from: string }[];
  readonly note: { readonly whenBelowWeight: boolean; readonly deviation: string; readonly clause: Text };
}
