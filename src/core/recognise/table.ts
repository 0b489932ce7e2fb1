import { correctedExtent } from './correction';
import { correctionNotes } from './correctionNotes';
import type { Column, Diagnostic, Figure, Indicator, Level } from './form';
import type { Grid, Region } from './grid';
import { fundsAt } from './funds';
import { type Header, headerAt } from './header';
import { levelName, pointsIn } from './headerRole';
import { shareMerged } from './sharedCells';
import { columnOf, regionIn } from './tableColumns';
import { readRow } from './tableRow';
import { isFiller } from './words';

/** An indicator table: its headers (a repeated one at each page break), its rows, and the row after which it ends. */
export interface Table {
  readonly headers: readonly Header[];
  readonly columns: readonly Column[];
  readonly indicators: readonly Indicator[];
  readonly placeholders: readonly Figure[];
  /** The row of 总分 or 合计 that ends the table. */
  readonly totalRow: number | null;
  readonly bottom: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** So many rows without anything end a table. */
const MOST_BLANK_ROWS = 3;

const levelOf = (region: Region): Level => ({ figure: region.figure, name: levelName(region.words), points: pointsIn(region.words) });

/** 其中 rows without points of their own detail the row above: they are no indicators. */
const isDetail = (name: Region, weight: Region | undefined, score: Region | undefined): boolean =>
  /^[★☆*▲]*其中[:,]?/.test(name.words) && (weight?.words ?? '') === '' && (score?.words ?? '') === '';

const history = (grid: Grid, columns: readonly Column[], row: number): Readonly<Record<string, Figure>> => {
  const found: [string, Figure][] = [];
  const past = columns.filter((column) => column.role === 'history');
  past.forEach((column, i) => {
    const region = regionIn(grid, columns, row, column);
    const year = /(19|20)\d\d/.exec(column.header.text)?.[0];
    if (region !== undefined) found.push([year ?? `prev${String(past.length - i)}`, region.figure]);
  });
  return Object.fromEntries(found);
};

const sameShape = (a: readonly Column[], b: readonly Column[]): boolean =>
  a.length === b.length && a.every((column, i) => column.role === b[i]?.role && column.left === b[i].left);

/** The number in 年度绩效目标3, or null. */
export const goalNumber = (words: string): number | null => {
  const match = /目标(\d+)/.exec(words);
  return match?.[1] === undefined ? null : Number(match[1]);
};

const pointsOf = (grid: Grid, columns: readonly Column[], row: number): number => {
  const value = regionIn(grid, columns, row, columnOf(columns, 'weight') ?? columnOf(columns, 'score'))?.figure.value;
  return typeof value === 'number' ? value : 0;
};

/** Whether indicators and a further total follow, or a greater total at once, so that this 合计 sums up only the part above it. */
const goesOn = (grid: Grid, columns: readonly Column[], totalRow: number, lastRow: number): boolean => {
  let named = false;
  for (let row = totalRow + 1, blanks = 0; row <= lastRow && blanks <= MOST_BLANK_ROWS; row++) {
    const { kind } = readRow(grid, columns, row);
    if (kind === 'total') return named || pointsOf(grid, columns, row) > pointsOf(grid, columns, totalRow);
    if (kind === 'end' || headerAt(grid, row) !== null || fundsAt(grid, row, lastRow) !== null) return false;
    named ||= kind === 'indicator';
    blanks = kind === 'blank' ? blanks + 1 : 0;
  }
  return false;
};

/** Reads the rows below a header, down to the total, to a box or heading of another kind, or to the last row allowed. */
export const readTable = (grid: Grid, header: Header, lastRow: number): Table => {
  let columns = header.columns;
  const headers = [header];
  const indicators: Indicator[] = [];
  const placeholders: Figure[] = [];
  const diagnostics: Diagnostic[] = [];
  let [level1, level2]: [Level | null, Level | null] = [null, null];
  let goal: number | null = null;
  let blanks = 0;
  let bottom = header.bottom;
  let totalRow: number | null = null;
  const given = correctedExtent(grid.corrections, grid.sheet.name, header.columns);
  const end = given === null ? lastRow : Math.min(given, grid.used.bottom);
  for (let row = header.bottom + 1; row <= end; row++) {
    const again = headerAt(grid, row);
    if (again !== null) {
      if (!sameShape(again.columns, columns)) break;
      headers.push(again);
      columns = again.columns;
      row = again.bottom;
      bottom = row;
      continue;
    }
    const reading = readRow(grid, columns, row);
    if (reading.kind === 'end' || fundsAt(grid, row, lastRow) !== null) {
      if (given === null) break;
      continue;
    }
    if (reading.kind === 'blank') {
      if (++blanks > MOST_BLANK_ROWS && given === null) break;
      continue;
    }
    blanks = 0;
    bottom = row;
    if (reading.kind === 'subtotal' || (reading.kind === 'total' && (given === null ? goesOn(grid, columns, row, lastRow) : row < end))) continue;
    if (reading.kind === 'total') {
      totalRow = row;
      break;
    }
    const cell = (role: Column['role']) => regionIn(grid, columns, row, columnOf(columns, role));
    const [first, second, named] = [cell('level1'), cell('level2'), cell('goalName')];
    if (named !== undefined && named.words !== '') goal = goalNumber(named.words);
    const opens = first !== undefined && first.words !== '' && first.area.top === row;
    if (opens && !isFiller(first.words)) [level1, level2] = [levelOf(first), null];
    if (second !== undefined && second.words !== '' && second !== reading.name && !isFiller(second.words)) level2 = levelOf(second);
    else if (first !== undefined && columnOf(columns, 'level2') !== undefined && second === undefined) level2 = null;
    const name = reading.name;
    if (name === undefined) continue;
    const [weight, score] = [cell('weight'), cell('score')];
    if (reading.kind === 'continuation') continue;
    if (reading.kind === 'placeholder' || isDetail(name, weight, score)) {
      placeholders.push(name.figure);
      const target = cell('target');
      if (name.words === '' && target !== undefined && target.area.top === row && !isFiller(target.words))
        diagnostics.push({
          severity: 'warning',
          code: 'name-missing',
          cell: name.figure.cell,
          message: { zh: '这一行有指标值，却没有指标名称，未作为指标读取。', en: 'This row has a target but no indicator name; it was not read as an indicator.' },
        });
      continue;
    }
    const [target, initial] = [cell('target'), cell('initialTarget')];
    const inForce = target !== undefined && target.words === '' && initial !== undefined && initial.words !== '' ? initial : target;
    const figure = (region: Region | undefined): Figure | null => region?.figure ?? null;
    indicators.push({
      level1,
      level2,
      name: name.figure,
      target: figure(inForce),
      actual: figure(cell('actual')),
      weight: figure(weight),
      score: figure(score),
      reviewScore: figure(cell('reviewScore')),
      note: figure(cell('note')),
      operator: figure(cell('operator')),
      unit: figure(cell('unit')),
      method: figure(cell('method')),
      basis: figure(cell('basis')),
      history: history(grid, columns, row),
      goal,
      sharedWith: [],
    });
  }
  return { headers, columns, indicators: shareMerged(indicators), placeholders, totalRow, bottom, diagnostics: [...correctionNotes(grid.corrections, grid.sheet.name, columns), ...diagnostics] };
};
