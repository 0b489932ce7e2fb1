import { asFormulas, type EvaluatedForm } from '../../core/plan';
import type { Text } from '../../core/outcome';
import type { Figure, Indicator } from '../../core/recognise/form';
import { type Address, formatAddress } from '../../core/sheet/address';
import { contains } from '../../core/sheet/area';
import { type CellContent, type CellEdit, EMPTY, sameContent } from '../../core/sheet/edit';
import { previewTexts } from '../../locales/preview';
import type { Drafts } from './paneState';

/** An edit as the preview lists it. */
export interface Change {
  /** The cell it sets (A1). */
  readonly key: string;
  readonly edit: CellEdit;
  /** The indicator or budget row it belongs to; '' for totals and headings. */
  readonly of: string;
  readonly ticked: boolean;
  readonly overwrites: boolean;
}

/** The note the person chose instead of the one the plan offers. */
const noteEdit = (sheet: string, note: Figure, text: string): CellEdit => {
  const before: CellContent = { value: note.value, formula: note.formula };
  const why: Text = previewTexts.own;
  return { sheet, cell: note.cell, before, after: { value: text, formula: null }, role: 'note', why, ticked: true };
};

/** The texts for the boxes below the table; the person ticks them. */
const boxEdits = ({ form }: EvaluatedForm, texts: Drafts['boxes']): readonly CellEdit[] =>
  form.boxes.flatMap(({ content }) => {
    const text = texts[formatAddress(content.cell)];
    if (text === undefined || text.trim() === '') return [];
    const before: CellContent = { value: content.value, formula: content.formula };
    return [{ sheet: form.sheet, cell: content.cell, before, after: { value: text, formula: null }, role: 'reason', why: previewTexts.box, ticked: false }];
  });

const chosenNotes = ({ form, notes }: EvaluatedForm, used: Drafts['usedNotes']): ReadonlyMap<string, CellEdit> =>
  new Map(
    notes.flatMap(({ cell, note }) => {
      const text = used[formatAddress(cell)];
      if (text === undefined || note === null) return [];
      return [[formatAddress(note.cell), noteEdit(form.sheet, note, text)] as const];
    }),
  );

const nameAt = (indicators: readonly Indicator[], { row }: Address): string =>
  indicators.find(({ name }) => contains(name.area, row, name.cell.column))?.name.text ?? '';

/** Everything that may be written for a form, in reading order, ticked as the person left it. */
export const changesOf = (evaluated: EvaluatedForm, drafts: Drafts): readonly Change[] => {
  const { form } = evaluated;
  const plan = drafts.formulas ? asFormulas(evaluated.plan, evaluated) : evaluated.plan;
  const notes = chosenNotes(evaluated, drafts.usedNotes);
  const planned = plan.edits.map((edit) => notes.get(formatAddress(edit.cell)) ?? edit);
  const offered = new Set(plan.edits.map(({ cell }) => formatAddress(cell)));
  const added = [...notes].flatMap(([key, edit]) => (offered.has(key) ? [] : [edit]));
  return [...planned, ...added, ...boxEdits(evaluated, drafts.boxes)]
    .filter(({ before, after }) => !sameContent(before, after))
    .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column)
    .map((edit) => {
      const key = formatAddress(edit.cell);
      const budget = form.budget.find(({ label }) => contains(label.area, edit.cell.row, label.cell.column));
      const of = budget?.label.text ?? nameAt(form.indicators, edit.cell);
      return { key, edit, of, ticked: drafts.ticks[key] ?? edit.ticked, overwrites: !sameContent(edit.before, EMPTY) };
    });
};

/** Ticks for all changes, none, or only those into empty cells. */
export const tickAll = (changes: readonly Change[], which: 'all' | 'none' | 'only-empty'): Readonly<Record<string, boolean>> =>
  Object.fromEntries(changes.map(({ key, overwrites }) => [key, which === 'all' || (which === 'only-empty' && !overwrites)]));
