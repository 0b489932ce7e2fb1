import { failure, type Outcome, success } from '../outcome';
import type { Figure, Form, Indicator } from '../recognise/form';
import { isFiller, wordsOf } from '../recognise/words';
import type { Address } from '../sheet/address';
import { contains } from '../sheet/area';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { NewIndicator, Side } from './buildEdit';
import { groupOf, labelBeside, labelOf, type LevelRole, sameLevel } from './level';
import { refusals } from './problems';

/** Where an indicator goes: into a row of 无, or into a new row beside another indicator. */
export type Placing =
  | { readonly kind: 'fill'; readonly filler: Figure; readonly model: Indicator }
  | {
      readonly kind: 'insert';
      readonly anchor: Indicator;
      readonly side: Side;
      /** The row before which the new one appears. */
      readonly at: number;
      /** Which levels of the anchor the new row stands under. */
      readonly joins: Readonly<Record<LevelRole, boolean>>;
      /** What is printed as the levels it does not share. */
      readonly labels: Readonly<Record<LevelRole, string>>;
    };

type Wanted = Pick<NewIndicator, 'level1' | 'level2'>;

const ROLES: readonly LevelRole[] = ['level1', 'level2'];

/** The filler in that cell, where it stands for an indicator (无, ……, an empty row). */
export const fillerAt = (form: Form, cell: Address): Figure | undefined =>
  form.placeholders.find(({ area, text }) => contains(area, cell.row, cell.column) && isFiller(wordsOf(text)));

export const indicatorAt = (form: Form, cell: Address): Indicator | undefined => form.indicators.find(({ name }) => contains(name.area, cell.row, cell.column));

/** The indicator next to a row, whose columns a row of 无 shares. */
export const nearestTo = (form: Form, row: number): Indicator | undefined =>
  [...form.indicators].sort((a, b) => Math.abs(a.name.cell.row - row) - Math.abs(b.name.cell.row - row) || a.name.cell.row - b.name.cell.row)[0];

const columnOf = (form: Form, model: Indicator, role: LevelRole): number | undefined => model[role]?.figure.cell.column ?? form.columns.find((column) => column.role === role)?.left;

/** Whether the row of a filler stands under the wanted levels. */
const fillerUnder = (sheet: SheetSnapshot, form: Form, filler: Figure, model: Indicator, wanted: Wanted): boolean =>
  ROLES.every((role) => {
    const [label, column] = [wanted[role], columnOf(form, model, role)];
    return label === undefined || column === undefined || sameLevel(labelBeside(sheet, filler.cell.row, column, form.range.top), label);
  });

/** Whether an indicator stands under the wanted levels; a level the form does not print cannot be wrong. */
const standsUnder = (form: Form, indicator: Indicator, wanted: Wanted): boolean =>
  ROLES.every((role) => {
    const label = wanted[role];
    return label === undefined || columnOf(form, indicator, role) === undefined || sameLevel(labelOf(indicator, role), label);
  });

const beside = (anchor: Indicator, side: Side): Placing => ({
  kind: 'insert',
  anchor,
  side,
  at: side === 'after' ? anchor.name.area.bottom + 1 : anchor.name.area.top,
  joins: { level1: true, level2: true },
  labels: { level1: '', level2: '' },
});

/** The row below a group, rows of 无 under the same label included. */
const rowBelow = (sheet: SheetSnapshot, form: Form, group: readonly Indicator[], role: LevelRole): number => {
  const last = group.at(-1);
  if (last === undefined) return 0;
  const label = last[role]?.figure;
  let bottom = Math.max(last.name.area.bottom, label?.area.bottom ?? 0);
  if (label === undefined) return bottom + 1;
  for (const { area } of form.placeholders) {
    if (area.top === bottom + 1 && sameLevel(labelBeside(sheet, area.top, label.cell.column, area.top), label.text)) bottom = area.bottom;
  }
  return bottom + 1;
};

/** A new group stands behind (or before) the whole group of the row it was asked for. */
const newGroup = (sheet: SheetSnapshot, form: Form, anchor: Indicator, side: Side, wanted: Wanted): Placing => {
  const opens: LevelRole = wanted.level1 !== undefined && !sameLevel(labelOf(anchor, 'level1'), wanted.level1) ? 'level1' : 'level2';
  const group = groupOf(form, anchor, opens);
  const edge = (side === 'after' ? group.at(-1) : group[0]) ?? anchor;
  return {
    kind: 'insert',
    anchor: edge,
    side,
    at: side === 'after' ? rowBelow(sheet, form, group, opens) : Math.min(edge.name.area.top, edge[opens]?.figure.area.top ?? edge.name.area.top),
    joins: { level1: opens === 'level2', level2: false },
    labels: { level1: opens === 'level1' ? (wanted.level1 ?? '') : '', level2: wanted.level2 ?? '' },
  };
};

/** Where an indicator with these levels goes when it is asked for beside a cell; refused where place and levels contradict each other. */
export const placeFor = (sheet: SheetSnapshot, form: Form, cell: Address, side: Side, wanted: Wanted): Outcome<Placing> => {
  const filler = fillerAt(form, cell);
  const anchor = filler === undefined ? indicatorAt(form, cell) : nearestTo(form, filler.cell.row);
  if (anchor === undefined) return failure(refusals.noIndicator(cell));
  if (filler !== undefined && fillerUnder(sheet, form, filler, anchor, wanted)) return success({ kind: 'fill', filler, model: anchor });
  if (filler === undefined && standsUnder(form, anchor, wanted)) return success(beside(anchor, side));
  const index = form.indicators.indexOf(anchor);
  const neighbour = form.indicators[index + (side === 'after' ? 1 : -1)];
  if (filler === undefined && neighbour?.goal === anchor.goal && standsUnder(form, neighbour, wanted)) return success(beside(neighbour, side === 'after' ? 'before' : 'after'));
  const full: Wanted = { level1: wanted.level1 ?? labelOf(anchor, 'level1'), ...(wanted.level2 === undefined ? {} : { level2: wanted.level2 }) };
  const inGroup = form.indicators.filter((one) => one.goal === anchor.goal && standsUnder(form, one, full)).at(-1);
  if (inGroup !== undefined) return failure(refusals.groupElsewhere(wanted.level2 ?? wanted.level1 ?? '', inGroup.name.cell));
  const empty = form.placeholders.find((one) => isFiller(wordsOf(one.text)) && nearestTo(form, one.cell.row)?.goal === anchor.goal && fillerUnder(sheet, form, one, anchor, full));
  if (empty !== undefined) return success({ kind: 'fill', filler: empty, model: anchor });
  return filler === undefined ? success(newGroup(sheet, form, anchor, side, wanted)) : failure(refusals.noIndicator(cell));
};
