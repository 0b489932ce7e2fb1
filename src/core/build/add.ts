import { failure, type Outcome, success } from '../outcome';
import type { Indicator } from '../recognise/form';
import { isFiller, wordsOf } from '../recognise/words';
import type { Address } from '../sheet/address';
import type { NewIndicator, Side } from './buildEdit';
import { checkedName, copyFormulas, type Written, writeIndicator, writeLevel } from './content';
import { canInsert } from './cutting';
import type { Draft } from './draft';
import { freeFiller } from './fillRow';
import { groupOf } from './level';
import { newRow } from './newRow';
import { placeFor, type Placing } from './placing';
import { refusals } from './problems';
import { asBefore, type Made, type Stage } from './stage';
import { extendSums } from './sums';

/** A row made ready for an indicator. */
export interface Opened {
  readonly draft: Draft;
  readonly row: number;
  /** The row whose columns it has. */
  readonly model: Indicator;
  /** The row next to it now, in the same group; null where it took the place of 无. */
  readonly beside: number | null;
  /** The index of the indicator among those of the form. */
  readonly index: number;
}

type Insert = Extract<Placing, { kind: 'insert' }>;

const sumsJoined = (draft: Draft, { form }: Stage, place: Insert, row: number, beside: number): Draft => {
  const now = (at: number): number => (at >= row ? at + 1 : at);
  const opened = place.joins.level2 ? null : place.joins.level1 ? 'level2' : 'level1';
  const apart = opened === null ? [] : groupOf(form, place.anchor, opened).map(({ name }) => now(name.cell.row));
  return extendSums(draft, { row, beside, apart, rows: [...form.indicators.map(({ name }) => now(name.cell.row)), row] });
};

/**
 * Makes a row ready at a place: a row of 无 set free, or a new one with its labels, merges and sums.
 * @param fill writes into the row before the sums are told of it.
 */
export const openRow = (stage: Stage, place: Placing, fill: (opened: Opened) => Outcome<Draft>, like?: number): Outcome<Opened> => {
  const { draft, form, forms } = stage;
  if (place.kind === 'fill') {
    const row = place.filler.cell.row;
    const opened: Opened = { draft: freeFiller(draft, place.filler, place.model), row, model: place.model, beside: null, index: form.indicators.filter(({ name }) => name.cell.row < row).length };
    const filled = fill(opened);
    return filled.ok ? success({ ...opened, draft: filled.value }) : filled;
  }
  const free = canInsert(draft.sheet, form, forms, place.at);
  if (!free.ok) return free;
  const made = newRow(draft, form, place, like);
  if (!made.ok) return made;
  const { row, beside } = made.value;
  const labelled = (['level1', 'level2'] as const).reduce((labels, role) => {
    const column = place.anchor[role]?.figure.cell.column ?? form.columns.find((one) => one.role === role)?.left;
    return column === undefined || place.joins[role] ? labels : writeLevel(labels, row, column, place.labels[role]);
  }, made.value.draft);
  const opened: Opened = { draft: labelled, row, model: place.anchor, beside, index: form.indicators.indexOf(place.anchor) + (place.side === 'after' ? 1 : 0) };
  const filled = fill(opened);
  return filled.ok ? success({ ...opened, draft: sumsJoined(filled.value, stage, place, row, beside) }) : filled;
};

/** An indicator is added beside another one or in the place of 无. */
export const addIndicator = (stage: Stage, cell: Address, side: Side, indicator: NewIndicator): Made => {
  const fits = checkedName(indicator);
  if (!fits.ok) return fits;
  if (isFiller(wordsOf(indicator.name))) return failure(refusals.notAName(indicator.name));
  const levels = { ...(indicator.level1 === undefined ? {} : { level1: indicator.level1 }), ...(indicator.level2 === undefined ? {} : { level2: indicator.level2 }) };
  const place = placeFor(stage.draft.sheet, stage.form, cell, side, levels);
  if (!place.ok) return place;
  let remarks: Written['remarks'] = [];
  const opened = openRow(stage, place.value, ({ draft, row, model, beside }) => {
    const written = writeIndicator(draft, stage.form, row, model, indicator);
    if (!written.ok) return written;
    remarks = written.value.remarks;
    return success(beside === null ? written.value.draft : copyFormulas(written.value.draft, row, beside));
  });
  if (!opened.ok) return opened;
  const { draft, row, model, index } = opened.value;
  const rows = asBefore(stage.form);
  return success({
    draft,
    wanted: [...rows.slice(0, index), (now) => now.name.cell.row === row && now.name.text === indicator.name.trim(), ...rows.slice(index)],
    cell: { row, column: model.name.cell.column },
    remarks,
  });
};
