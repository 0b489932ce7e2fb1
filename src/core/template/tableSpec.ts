import type { Part } from './categories';
import type { Span } from './piece';
import type { Heading } from './tableHeading';

export type TableRole = 'level1' | 'level2' | 'indicator' | 'operator' | 'target' | 'unit' | 'history' | 'actual' | 'weight' | 'score' | 'note' | 'basis' | 'tick';

export interface TableColumn extends Heading {
  readonly role: TableRole;
  /** The year of a column of earlier values. */
  readonly year?: number;
  /** How to fill it, where the role does not say enough. */
  readonly prompt?: string;
}

export interface TableSpec {
  /** The label running down beside the table; null where there is none. */
  readonly label: string | null;
  readonly labelAt: Span;
  readonly columns: readonly TableColumn[];
  readonly parts: readonly Part[];
  /** Whether the points are printed in the level-1 labels: 产出指标（50分）. */
  readonly pointsInLabels: boolean;
  /** What may be chosen as the actual value of a qualitative row; anything else may be typed. */
  readonly tiers?: readonly string[];
}
