import type { NoteAdvice } from '../../core/note';
import type { Text } from '../../core/outcome';
import type { EvaluatedForm } from '../../core/plan';
import type { Figure } from '../../core/recognise/form';
import { cellKey, formatAddress } from '../../core/sheet/address';

/** How a note stands: required and missing, there but weak, or there. */
export type NoteState = 'missing' | 'weak' | 'given';

/** One note to work through; rows under one merged note cell share it. */
export interface NoteItem {
  /** The name cell (A1) of its first row. */
  readonly key: string;
  readonly name: string;
  readonly nameCell: Figure;
  /** Null where the form has no note column. */
  readonly note: Figure | null;
  readonly state: NoteState;
  readonly required: readonly Text[];
  readonly weak: Text | null;
  /** The text on the sheet. */
  readonly existing: string;
  /** The computed facts, '' where none can be stated. */
  readonly facts: string;
}

const ORDER: readonly NoteState[] = ['missing', 'weak', 'given'];

const present = <T>(values: readonly (T | null)[]): readonly T[] => values.flatMap((value) => (value === null ? [] : [value]));

const stateOf = (existing: string, required: boolean, weak: boolean): NoteState | null => {
  if (existing === '') return required ? 'missing' : null;
  return weak ? 'weak' : 'given';
};

const grouped = (advices: readonly NoteAdvice[]): readonly (readonly NoteAdvice[])[] => {
  const groups = new Map<number, NoteAdvice[]>();
  for (const advice of advices) {
    const { row, column } = (advice.note ?? advice).cell;
    const key = cellKey(row, column);
    groups.set(key, [...(groups.get(key) ?? []), advice]);
  }
  return [...groups.values()];
};

/** All notes of a form in the order to work through them: required but missing, weak, given; within each as on the form. */
export const noteItems = ({ form, notes }: EvaluatedForm): readonly NoteItem[] => {
  const figures = new Map(form.indicators.map(({ name }) => [formatAddress(name.cell), name]));
  const items = grouped(notes).flatMap((group): readonly NoteItem[] => {
    const [first] = group;
    const names = group.flatMap(({ cell }) => figures.get(formatAddress(cell)) ?? []);
    const [nameCell] = names;
    // A note made by a formula is not ours to write.
    if (first === undefined || nameCell === undefined || (first.note !== null && first.note.formula !== null)) return [];
    const existing = first.note?.text.trim() ?? '';
    const required = present(group.map((advice) => advice.required));
    const weak = present(group.map((advice) => advice.weak))[0] ?? null;
    const state = stateOf(existing, required.length > 0, weak !== null);
    if (state === null) return [];
    const facts = present(group.map(({ draft }) => draft)).join('');
    return [{ key: formatAddress(first.cell), name: names.map(({ text }) => text).join('、'), nameCell, note: first.note, state, required, weak, existing, facts }];
  });
  return [...items].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
};
