import type { Form, Indicator } from '../recognise/form';
import { failure, type Outcome, success } from '../outcome';
import type { Address } from '../sheet/address';
import type { Area } from '../sheet/area';
import { cellAt } from '../sheet/snapshot';
import { type Draft, isMerged, regionAt, reshaped, restructured, sameArea, withCell } from './draft';
import { overRows, withReferences } from './formulas';
import { levelStyle, type LevelRole, type LevelStyle } from './level';
import type { Placing } from './placing';
import { refusals } from './problems';

/** A new row of a table: it has the merged areas of its neighbour, stands under its levels, and is empty. */
export interface NewRow {
  readonly draft: Draft;
  readonly row: number;
  /** Where its neighbour stands now. */
  readonly beside: number;
}

type Insert = Extract<Placing, { kind: 'insert' }>;

const MOVED = { role: 'input', why: { zh: '随这一行下移', en: 'Moved down with its row' } } as const;
const LABEL = { role: 'level', why: { zh: '这一类从新的一行开始', en: 'Its group begins with the new row' } } as const;
const REFERENCES = { zh: '引用的行已下移', en: 'The row it refers to moved down' };

/** What becomes of an area beside the anchor: the new row belongs to it, or it does not. */
interface Neighbour {
  readonly area: Area;
  readonly includes: boolean;
}

const overlaps = (a: Area, b: Area): boolean => a.left <= b.right && b.left <= a.right;

const levelOfArea = (form: Form, anchor: Indicator, area: Area): LevelRole | null => {
  for (const role of ['level2', 'level1'] as const) {
    const figure = anchor[role]?.figure;
    if (figure !== undefined && sameArea(figure.area, area)) return role;
  }
  const column = form.columns.find(({ role, left, right }) => (role === 'level1' || role === 'level2') && left <= area.left && right >= area.left);
  return column === undefined ? null : (column.role as LevelRole);
};

/** The areas over the anchor's rows, from left to right, and whether the new row belongs to them. */
const neighboursOf = (draft: Draft, form: Form, { anchor, joins, at }: Insert, styles: Readonly<Record<LevelRole, LevelStyle>>): readonly Neighbour[] => {
  const own = anchor.name.area;
  const areas = new Set<Area>();
  for (const area of draft.sheet.merges) if (area.top <= own.bottom && area.bottom >= own.top) areas.add(area);
  for (const role of ['level1', 'level2'] as const) {
    const figure = anchor[role]?.figure;
    if (figure !== undefined && !isMerged(figure.area)) areas.add(figure.area);
  }
  const includes = (area: Area): boolean => {
    const strictly = area.top < at && area.bottom >= at;
    const level = levelOfArea(form, anchor, area);
    if (level !== null) return joins[level] && (strictly || styles[level] === 'merged');
    const isOwn = area.top >= own.top && area.bottom <= own.bottom;
    return strictly || (!isOwn && area.right < own.left);
  };
  return [...areas].map((area) => ({ area, includes: includes(area) }));
};

const hasContent = (draft: Draft, { top, left }: Area): boolean => cellAt(draft.sheet, top, left) !== undefined;

/** The areas of the new row alone: those of its neighbour, as wide as they are. */
const joinAcross = (draft: Draft, row: number, neighbours: readonly Neighbour[]): Draft =>
  neighbours
    .filter(({ area, includes }) => !includes && area.right > area.left)
    .reduce((made, { area }) => {
      const wanted: Area = { top: row, bottom: row, left: area.left, right: area.right };
      const free = made.sheet.merges.every((other) => !(other.top <= row && other.bottom >= row && overlaps(other, wanted)));
      return free ? restructured(made, { kind: 'merge', sheet: made.sheet.name, area: wanted }) : made;
    }, draft);

/** An area after rows were put in at `at`, as Excel moves it. */
const moved = (area: Area, at: number): Area => ({ ...area, top: area.top >= at ? area.top + 1 : area.top, bottom: area.bottom >= at ? area.bottom + 1 : area.bottom });

/** The row appears right where it belongs; what ends above it or begins below it and includes it is joined with it. */
const insertInPlace = (draft: Draft, place: Insert, neighbours: readonly Neighbour[], like: number): NewRow => {
  const { at, side, anchor } = place;
  const inserted = restructured(draft, { kind: 'insert-rows', sheet: draft.sheet.name, at, count: 1, like });
  const grown = neighbours
    .filter(({ area, includes }) => includes && area.bottom >= at - 1 && area.top <= at)
    .reduce((made, { area }) => {
      const now = moved(area, at);
      return reshaped(made, now, { ...now, top: Math.min(now.top, at), bottom: Math.max(now.bottom, at) });
    }, inserted);
  const own = side === 'after' ? anchor.name.area.bottom : anchor.name.area.top + 1;
  return { draft: joinAcross(grown, at, neighbours), row: at, beside: own };
};

/**
 * Above the first row of a merged group the row cannot appear without losing the label's cell: so it appears below, the contents
 * of the first row go down into it, and the first row is free.
 */
const insertAndMoveDown = (draft: Draft, { anchor }: Insert, neighbours: readonly Neighbour[], like: number): NewRow => {
  const row = anchor.name.area.top;
  const sheet = draft.sheet.name;
  const inserted = restructured(draft, { kind: 'insert-rows', sheet, at: row + 1, count: 1, like });
  const shaped = neighbours.reduce((made, { area, includes }) => {
    const now = moved(area, row + 1);
    if (includes || area.top < row) return reshaped(made, now, { ...now, bottom: Math.max(now.bottom, row + 1) });
    if (area.bottom === row) return made;
    return reshaped(made, now, { ...now, top: row + 1 });
  }, inserted);
  const across = joinAcross(shaped, row + 1, neighbours.filter(({ area }) => area.top === row && area.bottom === row));
  const kept = (column: number): boolean => {
    const area = regionAt(across.sheet, row, column);
    return area.bottom > row || area.top < row;
  };
  const refreshed = withReferences(across, REFERENCES, (reference) => {
    const { area } = reference;
    if (area.top !== row || kept(area.left)) return null;
    return overRows(reference, row + 1, Math.max(row + 1, area.bottom));
  });
  const contents = [...refreshed.sheet.cells].filter(([key]) => Math.floor(key / 16_384) === row && !kept(key % 16_384));
  const down = contents.reduce((made, [key, cell]) => {
    const column = key % 16_384;
    return withCell(withCell(made, { row: row + 1, column }, cell, MOVED), { row, column }, null, MOVED);
  }, refreshed);
  const places = new Map([...down.places].map(([name, at]) => [name, at?.row === row && !kept(at.column) ? { ...at, row: row + 1 } : at]));
  return { draft: joinAcross({ ...down, places }, row, neighbours), row, beside: row + 1 };
};

/** Above a label printed in its first row only, the label goes up to the new row. */
const labelUp = (draft: Draft, row: number, label: Address): Draft => {
  const held = cellAt(draft.sheet, label.row, label.column);
  return held === undefined ? draft : withCell(withCell(draft, { row, column: label.column }, held, LABEL), label, null, LABEL);
};

/** The label of a level printed in every row is printed in the new one too. */
const labelAgain = (draft: Draft, row: number, label: Address): Draft => {
  const held = cellAt(draft.sheet, label.row, label.column);
  return held === undefined ? draft : withCell(draft, { row, column: label.column }, held, LABEL);
};

const withLabels = ({ draft, row, beside }: NewRow, { anchor, joins, side }: Insert, styles: Readonly<Record<LevelRole, LevelStyle>>): Draft =>
  (['level1', 'level2'] as const).reduce((made, role) => {
    const figure = anchor[role]?.figure;
    if (figure === undefined || !joins[role] || styles[role] === 'merged') return made;
    const inRow = figure.area.top === anchor.name.area.top;
    if (styles[role] === 'repeated') return inRow ? labelAgain(made, row, { row: beside, column: figure.cell.column }) : made;
    return side === 'before' && inRow ? labelUp(made, row, { row: beside, column: figure.cell.column }) : made;
  }, draft);

/**
 * The draft with an empty row for an indicator.
 * @param like the row whose looks it takes, before the insertion; by default its neighbour's.
 */
export const newRow = (draft: Draft, form: Form, place: Insert, like?: number): Outcome<NewRow> => {
  const { anchor, side, at } = place;
  const styles = { level1: levelStyle(form, anchor, 'level1'), level2: levelStyle(form, anchor, 'level2') };
  const neighbours = neighboursOf(draft, form, place, styles);
  const own = anchor.name.area;
  const looks = like ?? (side === 'after' ? at - 1 : at);
  const below = side === 'before' && neighbours.some(({ area, includes }) => includes && area.top === at && hasContent(draft, area));
  if (below && (own.bottom > own.top || at !== own.top)) return failure(refusals.tallRow(anchor.name.cell));
  const made = below ? insertAndMoveDown(draft, place, neighbours, looks) : insertInPlace(draft, place, neighbours, looks);
  return success({ ...made, draft: withLabels(made, place, styles) });
};
