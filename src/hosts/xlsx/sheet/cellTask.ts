import type { Address } from '../../../core/sheet/address';
import type { CellContent } from '../../../core/sheet/edit';

/** What is to become of one cell element. */
export type CellTask =
  /** Holds this from now on; `style` where it is not to keep its own. A cell without element gets one with `newStyle`. */
  | { readonly kind: 'set'; readonly content: CellContent; readonly style: number | null; readonly newStyle: number }
  /** Its formula stays, its cached result goes. */
  | { readonly kind: 'forget-result' }
  /** Its share in a shared formula becomes a formula of its own; the result goes too where `stale`. */
  | { readonly kind: 'own-formula'; readonly formula: string; readonly stale: boolean };

/** A task with its place. */
export interface PlacedTask extends Address {
  readonly task: CellTask;
}
