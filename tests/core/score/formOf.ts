import type { Figure, Form, Indicator } from '../../../src/core/recognise/form';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { figureAt } from '../../fixtures/formFromTruth';

/** A cell in a table of examples: a text, a number, or a number with its format (and its displayed text where that matters). */
export type Cell = CellValue | { readonly value: number; readonly format: string; readonly text?: string };

/** What differs from a plain row of ten points. */
export interface RowSpec {
  readonly target?: Cell | undefined;
  readonly actual?: Cell;
  readonly name?: string;
  readonly level1?: string;
  readonly level2?: string;
  readonly level1Points?: number;
  readonly level2Points?: number;
  readonly weight?: Cell | undefined;
  readonly score?: Cell | undefined;
  readonly unit?: string;
  readonly operator?: string;
  readonly method?: string;
  /** Places in the list of rows, from 0. */
  readonly sharedWith?: readonly number[];
}

/** 0.95 shown as 95%. */
export const percent = (value: number, places = 0): Cell => ({ value, format: places === 0 ? '0%' : `0.${'0'.repeat(places)}%` });

/** A day as Excel stores it. */
export const serial = (value: number, format = 'yyyy/m/d', text = format): Cell => ({ value, format, text });

const isFormatted = (cell: Cell): cell is { readonly value: number; readonly format: string; readonly text?: string } => typeof cell === 'object' && cell !== null && 'format' in cell;

const figure = (column: string, row: number, cell: Cell | undefined): Figure | null => {
  if (cell === undefined) return null;
  return isFormatted(cell) ? figureAt(`${column}${String(row)}`, cell.value, cell.format, cell.text) : figureAt(`${column}${String(row)}`, cell);
};

const FIRST_ROW = 10;

const indicatorOf = (spec: RowSpec, index: number): Indicator => {
  const row = FIRST_ROW + index;
  const weight = 'weight' in spec ? spec.weight : 10;
  return {
    level1: { figure: figureAt(`A${String(row)}`, spec.level1 ?? '产出指标'), name: spec.level1 ?? '产出指标', points: spec.level1Points ?? null },
    level2: { figure: figureAt(`B${String(row)}`, spec.level2 ?? '数量指标'), name: spec.level2 ?? '数量指标', points: spec.level2Points ?? null },
    name: figureAt(`C${String(row)}`, spec.name ?? '完成数量'),
    target: figure('D', row, spec.target ?? null), actual: figure('E', row, spec.actual ?? null), weight: figure('F', row, weight), score: figure('G', row, 'score' in spec ? spec.score : null),
    reviewScore: null, note: null, operator: figure('H', row, spec.operator), unit: figure('I', row, spec.unit), method: figure('J', row, spec.method), basis: null, history: {}, goal: null,
    sharedWith: (spec.sharedWith ?? []).map((other) => ({ row: FIRST_ROW - 1 + other, column: 2 })),
  };
};

/** A self-evaluation form with these indicators in rows from 10 on (name C, target D, actual E, weight F, score G) and nothing else unless given. */
export const formOf = (rows: readonly RowSpec[], overrides: Partial<Form> = {}): Form => ({
  kind: 'self-evaluation', scope: 'project', sheet: 'Sheet1', title: '项目支出绩效自评表', year: 2021, project: null, department: null, unit: null, moneyUnit: null,
  range: { top: 0, left: 0, bottom: 40, right: 9 }, columns: [], budget: [], budgetPoints: null, goals: [], goalPoints: null, indicators: rows.map(indicatorOf), indicatorPoints: null,
  total: null, headingTotal: null, boxes: [], placeholders: [], confidence: 1, diagnostics: [], ...overrides,
});
