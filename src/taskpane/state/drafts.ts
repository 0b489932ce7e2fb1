/** What the person typed and has not settled yet, by name cell (A1) unless said otherwise. Kept until the pane closes. */
export interface Drafts {
  readonly tiers: Readonly<Record<string, string>>;
  readonly scores: Readonly<Record<string, string>>;
  readonly weights: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly causes: Readonly<Record<string, string>>;
  readonly measures: Readonly<Record<string, string>>;
  /** `replace` where the text of the note cell is to go, else it stays. */
  readonly noteModes: Readonly<Record<string, string>>;
  /** `no` where the computed facts are left out of the note. */
  readonly noteFacts: Readonly<Record<string, string>>;
  /** Texts for the boxes below the table, by the cell they fill. */
  readonly boxes: Readonly<Record<string, string>>;
  /** Weights that are shared out and not taken over yet. */
  readonly proposedWeights: Readonly<Record<string, string>>;
  /** Notes chosen to be written. */
  readonly usedNotes: Readonly<Record<string, string>>;
  /** Edits the person ticked or unticked, by the cell they set. */
  readonly ticks: Readonly<Record<string, boolean>>;
  /** Scores are written as live formulas where the cells allow it. */
  readonly formulas: boolean;
}

export const EMPTY_DRAFTS: Drafts = { tiers: {}, scores: {}, weights: {}, notes: {}, causes: {}, measures: {}, noteModes: {}, noteFacts: {}, boxes: {}, proposedWeights: {}, usedNotes: {}, ticks: {}, formulas: false };
