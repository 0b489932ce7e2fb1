import { rowsOf, weightsOf, type Part } from './categories';
import { columnRules, pointRules } from './columnRules';
import type { IndicatorEntry } from './content';
import { filledText, filledWith, partsOfTarget, wholeTarget, type Filled } from './entryContent';
import { areaOn, blank, join, number, put, rows, text, type Piece } from './piece';
import type { StyleName } from './styles';
import { headingRows, tableHeading } from './tableHeading';
import type { TableColumn, TableRole, TableSpec } from './tableSpec';

const STYLES: Readonly<Record<TableRole, StyleName>> = {
  level1: 'label', level2: 'label', indicator: 'text', operator: 'input', target: 'input', unit: 'input', history: 'input',
  actual: 'input', tick: 'input', weight: 'points', score: 'points', note: 'text', basis: 'text',
};

/** Height of a row in points: two lines of text. */
const ROW = 26;

/** Rows of the table below its heading. */
export const tableRows = ({ parts }: Pick<TableSpec, 'parts'>): number => parts.reduce((sum, part) => sum + rowsOf(part), 0);

const labelOf = (name: string, points: number | null | undefined): string => (points == null || points === 0 ? name : `${name}\n（${String(points)}分）`);

/** What an indicator puts into the column. */
const filledCell = ({ role, year }: TableColumn, entry: IndicatorEntry, apart: boolean): Filled => {
  const style = STYLES[role];
  switch (role) {
    case 'indicator':
      return filledText(entry.name, style);
    case 'target':
      return filledWith(apart ? partsOfTarget(entry).value : wholeTarget(entry), style);
    case 'operator':
      return filledText(partsOfTarget(entry).operator, style);
    case 'unit':
      return filledText(partsOfTarget(entry).unit, style);
    case 'basis':
      return filledText(entry.basis, style);
    case 'history':
      return filledWith(entry.history[String(year)] ?? null, style);
    default:
      return { content: blank, style };
  }
};

const partPiece = (top: number, part: Part, { columns, pointsInLabels }: TableSpec): Piece => {
  const count = rowsOf(part);
  const weights = weightsOf(part);
  const apart = columns.some(({ role }) => role === 'operator');
  const entries = part.categories.flatMap(({ rows: size, entries: own = [] }) => Array.from({ length: size }, (_, index) => own[index]));
  const level1 = columns.filter(({ role }) => role === 'level1').map(({ at }) => put(areaOn(at, top, top + count - 1), text(labelOf(part.name, pointsInLabels ? part.points : null)), 'label'));
  const level2 = part.categories.flatMap(({ name, points, rows: size }, index) => {
    const first = top + part.categories.slice(0, index).reduce((sum, category) => sum + category.rows, 0);
    return columns.filter(({ role }) => role === 'level2').map(({ at }) => put(areaOn(at, first, first + size - 1), text(labelOf(name, points)), 'label'));
  });
  const cellOf = (column: TableColumn, index: number): Filled => {
    const [weight, entry] = [weights[index] ?? null, entries[index]];
    if (column.role === 'weight') return { content: weight === null ? blank : number(weight), style: 'points' };
    return entry === undefined ? { content: blank, style: STYLES[column.role] } : filledCell(column, entry, apart);
  };
  const lines = Array.from({ length: count }, (_, index) =>
    join(
      ...columns
        .filter(({ role }) => role !== 'level1' && role !== 'level2')
        .map((column) => {
          const { content, style } = cellOf(column, index);
          return put(areaOn(column.at, top + index), content, style);
        }),
      rows(ROW),
    ),
  );
  // Weights that came with the indicators may be shared out anew: their part sets no limit.
  const limit = part.points === null || entries.some((entry) => entry?.weight != null) ? 100 : part.points;
  return join(...level1, ...level2, ...lines, pointRules(columns, top, top + count - 1, limit));
};

/** The rows of every category, with weights preset so that each part has its points. */
export const tableBody = (top: number, spec: TableSpec): Piece =>
  join(
    spec.parts.reduce((above, part) => join(above, partPiece(top + above.heights.length, part, spec)), rows()),
    columnRules(spec, top, top + tableRows(spec) - 1),
  );

/** The indicator table: its label, its heading, its rows. */
export const indicatorTable = (top: number, spec: TableSpec): Piece => {
  const below = top + headingRows(spec);
  const side = spec.label === null ? rows() : put(areaOn(spec.labelAt, top, below + tableRows(spec) - 1), text(spec.label), 'label');
  return join(side, tableHeading(top, spec.columns), tableBody(below, spec));
};
