import type { Decimal } from 'decimal.js';
import type { Unit } from './unit';
import type { DayRange } from './day';

/** How an actual is held against the number: ≥ > ≤ < =, or approximately. */
export type Operator = '≥' | '>' | '≤' | '<' | '=' | '≈';

/** A number with its unit, as printed. Percentages are numbers of per cent (95 for 95% or 0.95 formatted as 0%). */
export interface Amount {
  readonly number: Decimal;
  readonly unit: Unit;
  /** Whether the unit stands in the cell itself; otherwise it is a bare number. */
  readonly ownUnit: boolean;
}

/** One number with the words around it. */
export interface Quantity extends Amount {
  readonly operator: Operator | null;
  /** Words before and after without operators, fillers and unit: 预备党员转正 in 预备党员转正2人. */
  readonly label: string;
  /** A change for the better or worse is stated in words: 增长5% up, 下降3% down. */
  readonly trend: 'up' | 'down' | null;
  /** Years the number is spread over: 3 in 3年共36次; null where none are named. */
  readonly years: Decimal | null;
  /** Why the number is less sure than it looks; null where it is plain. */
  readonly doubt: 'words-around' | 'stored-differs' | 'negated' | 'detail-in-brackets' | null;
}

/** What a target or an actual says. */
export type Measure =
  | { readonly kind: 'nothing'; readonly why: 'blank' | 'mark' | 'no-value' | 'error' }
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'range'; readonly low: Amount; readonly high: Amount; readonly label: string }
  | { readonly kind: 'dates'; readonly dates: DayRange; readonly deadline: boolean; readonly fromCell: boolean }
  | { readonly kind: 'relative'; readonly operator: Operator | null; readonly reference: string }
  | { readonly kind: 'several'; readonly parts: readonly Quantity[]; readonly ranges: boolean }
  | { readonly kind: 'words'; readonly words: string };

/** A cell's content as the reader of measures needs it. */
export interface MeasureSource {
  readonly value: string | number | boolean | { readonly error: string } | null;
  /** As displayed. */
  readonly text: string;
  readonly format: string;
  /** The year of the form, for dates printed without one. */
  readonly year: number | null;
  /** The row is about time (时效指标, 完成时间 …): 2021.11 is a month there, not a number. */
  readonly timely: boolean;
}
