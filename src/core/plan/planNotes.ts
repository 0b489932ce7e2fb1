import type { NoteAdvice } from '../note';
import type { Text } from '../outcome';
import { isEmpty } from '../figure/printed';
import { cellKey } from '../sheet/address';
import type { CellEdit } from '../sheet/edit';

const WHY: Text = {
  zh: '只写算出来的事实；原因和改进措施请自行补充',
  en: 'Only the computed facts; please add the cause and the measures yourself',
};

/**
 * The drafts offered for note cells that are empty or say nothing; never ticked, and a note that says something is left alone.
 * Rows that share one merged note cell get one edit with their facts one after the other.
 */
export const planNotes = (sheet: string, advices: readonly NoteAdvice[]): readonly CellEdit[] => {
  const drafts = new Map<number, { readonly advice: NoteAdvice & { readonly note: NonNullable<NoteAdvice['note']> }; readonly texts: readonly string[] }>();
  for (const advice of advices) {
    const { note, draft, weak } = advice;
    if (note === null || draft === null || note.formula !== null || (!isEmpty(note) && weak === null)) continue;
    const key = cellKey(note.cell.row, note.cell.column);
    drafts.set(key, { advice: { ...advice, note }, texts: [...(drafts.get(key)?.texts ?? []), draft] });
  }
  return [...drafts.values()].map(({ advice: { note }, texts }) => ({
    sheet,
    cell: note.cell,
    before: { value: note.value, formula: null },
    after: { value: texts.join('\n'), formula: null },
    role: 'note',
    why: WHY,
    ticked: false,
  }));
};
