import { Decimal } from 'decimal.js';
import { isEmpty } from '../figure/printed';
import type { Text } from '../outcome';
import type { Figure, Indicator } from '../recognise/form';
import type { Assessment, IndicatorAssessment } from '../score/assessment';
import type { RulePack } from '../score/rulePack';
import { type Address, cellKey } from '../sheet/address';
import { deviationOf } from '../figure/deviation';
import { draftNote, pointsLost } from './draftNote';
import { weaknessOf } from './weakNote';

/** What can be said about the deviation note of one indicator. */
export interface NoteAdvice {
  /** The indicator's name cell. */
  readonly cell: Address;
  /** The note cell, null where the form has none. */
  readonly note: Figure | null;
  /** Why a note has to be given; null where none is needed. */
  readonly required: Text | null;
  /** The computed facts as one Chinese sentence for the cell; null where no note is needed or the facts are missing. */
  readonly draft: string | null;
  /** Why the note in the cell says too little; null where it is good or the cell is empty. */
  readonly weak: Text | null;
}

/** So many rows with one and the same sentence, and it was pasted rather than written. */
const PASTED_ROWS = 3;

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Note texts that stand in several cells, each merged cell counted once. */
const pastedNotes = (notes: readonly Figure[]): ReadonlySet<string> => {
  const cells = new Map(notes.map(({ cell, text }) => [cellKey(cell.row, cell.column), bare(text)]));
  const counts = new Map<string, number>();
  for (const text of cells.values()) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].filter(([text, count]) => text !== '' && count >= PASTED_ROWS).map(([text]) => text));
};

const percent = (share: Decimal): string => `${share.times(100).toDecimalPlaces(1, Decimal.ROUND_HALF_UP).toFixed()}%`;

const requiredFor = ({ target, actual }: Indicator, { achievement }: IndicatorAssessment, lost: Decimal | null, pack: RulePack, year: number | null): Text | null => {
  if (lost !== null && pack.note.whenBelowWeight) return { zh: `扣了 ${lost.toFixed()} 分，需说明原因`, en: `${lost.toFixed()} points were lost; the reason has to be given` };
  const share = achievement ?? (target === null || actual === null ? null : (deviationOf(target, actual, year)?.share ?? null));
  if (share === null || share.minus(1).abs().lte(pack.note.deviation)) return null;
  return { zh: `完成值为指标值的 ${percent(share)}，偏差较大，需说明原因`, en: `The actual is ${percent(share)} of the target; so large a deviation has to be explained` };
};

const weaknessIn = (note: Figure | null, pasted: ReadonlySet<string>): Text | null => {
  if (note === null || isEmpty(note)) return null;
  const weakness = weaknessOf(note.text);
  return weakness ?? (pasted.has(bare(note.text)) ? { zh: '多行写的是同一句话', en: 'The same sentence stands in several rows' } : null);
};

/**
 * For every indicator of a self-evaluation: whether a deviation note is required and why, the computed facts to start it with,
 * and whether the present one says too little. Facts only; causes and measures are the person's.
 */
export const adviseNotes = ({ form, indicators }: Assessment, pack: RulePack): readonly NoteAdvice[] => {
  if (form.kind !== 'self-evaluation') return [];
  const results = new Map<number, IndicatorAssessment>(indicators.map((result) => [cellKey(result.cell.row, result.cell.column), result]));
  const pasted = pastedNotes(form.indicators.flatMap(({ note }) => (note === null ? [] : [note])));
  return form.indicators.flatMap((indicator) => {
    const { name, note } = indicator;
    const result = results.get(cellKey(name.cell.row, name.cell.column));
    if (result === undefined) return [];
    const required = requiredFor(indicator, result, pointsLost(indicator, result), pack, form.year);
    const draft = required === null ? null : draftNote(indicator, result, form.year);
    return [{ cell: name.cell, note, required, draft, weak: required === null ? null : weaknessIn(note, pasted) }];
  });
};
