import { Decimal } from 'decimal.js';
import type { BudgetRow, Figure, Form, Goal, Indicator } from '../../src/core/recognise/form';
import type { Assessment, BudgetAssessment, Certainty, IndicatorAssessment } from '../../src/core/score/assessment';
import type { RulePack } from '../../src/core/score/rulePack';
import { parseAddress } from '../../src/core/sheet/address';
import { areaOf } from '../../src/core/sheet/area';
import type { CellValue } from '../../src/core/sheet/snapshot';

const NO_TEXT = { zh: '', en: '' };

/** A value as a cell shows it. */
export const shown = (value: CellValue): string => (typeof value === 'object' && value !== null ? value.error : String(value ?? ''));

/** A cell of a hand-made form: its address, what it holds, how it is formatted. */
export const figure = (a1: string, value: CellValue = null, format = 'General', formula: string | null = null, text = shown(value)): Figure => {
  const cell = parseAddress(a1);
  if (cell === null) throw new Error(`no address: ${a1}`);
  return { cell, area: areaOf(cell), value, text, formula, format };
};

export const level = (a1: string, name: string, points: number | null = null): NonNullable<Indicator['level1']> => ({ figure: figure(a1, name), name, points });

/** An indicator of row n with its parts in columns B…I; columns left out are not on the form. */
export const indicator = (n: number, parts: Partial<Indicator> = {}): Indicator => ({
  level1: null, level2: null, name: figure(`D${String(n)}`, `指标${String(n)}`), target: null, actual: null, weight: null, score: null, reviewScore: null,
  note: null, operator: null, unit: null, method: null, basis: null, history: {}, goal: null, sharedWith: [], ...parts,
});

/** A row with weight and score in columns G and H, note in I. */
export const scored = (n: number, weight: CellValue, score: CellValue, parts: Partial<Indicator> = {}): Indicator =>
  indicator(n, { target: figure(`E${String(n)}`, '100人'), actual: figure(`F${String(n)}`, '100人'), weight: figure(`G${String(n)}`, weight), score: figure(`H${String(n)}`, score), ...parts });

export const budgetRow = (n: number, label: string, parts: Partial<BudgetRow> = {}): BudgetRow => ({
  label: figure(`C${String(n)}`, label), initial: null, adjusted: null, executed: null, weight: null, rate: null, score: null, ...parts,
});

export const goal = (parts: Partial<Goal> = {}): Goal => ({ number: null, term: 'annual', points: null, target: null, actual: null, weight: null, score: null, ...parts });

export const formOf = (parts: Partial<Form> = {}): Form => ({
  kind: 'self-evaluation', scope: 'project', sheet: '表', title: '项目支出绩效自评表', year: 2021, project: null, department: null, unit: null, moneyUnit: '万元',
  range: { top: 0, left: 0, bottom: 40, right: 8 }, columns: [], budget: [], budgetPoints: null, goals: [], goalPoints: null, indicators: [], indicatorPoints: null,
  total: null, headingTotal: null, boxes: [], placeholders: [], confidence: 1, diagnostics: [], ...parts,
});

export interface Judged {
  readonly score?: string | null;
  readonly weight?: string | null;
  readonly ratio?: string;
  readonly achievement?: string;
  readonly certainty?: Certainty;
  readonly method?: IndicatorAssessment['method'];
}

const decimal = (text: string | null | undefined): Decimal | null => (text == null ? null : new Decimal(text));

/** What the rules made of an indicator. */
export const result = (row: Indicator, { score = null, weight = null, ratio, achievement, certainty = 'certain', method = 'higher-is-better' }: Judged = {}): IndicatorAssessment => ({
  cell: row.name.cell, weight: decimal(weight ?? (row.weight === null ? null : row.weight.text)), weightSource: 'printed', score: decimal(score), ratio: decimal(ratio), achievement: decimal(achievement), method, certainty,
  explanation: { zh: '算式', en: 'arithmetic' }, clause: NO_TEXT, understood: { target: NO_TEXT, actual: NO_TEXT }, tiers: [], remarks: [],
});

export const budgetResult = (row: BudgetRow, { score = null, weight = '10', ratio, certainty = 'certain' }: Judged = {}): BudgetAssessment => ({
  cell: row.label.cell, rate: decimal(ratio), weight: decimal(weight), score: decimal(score), certainty, explanation: { zh: '算式', en: 'arithmetic' },
});

export const assessmentOf = (form: Form, parts: Partial<Assessment> = {}): Assessment => ({
  form, rulePack: 'test', indicators: [], budget: [], goals: [], total: null, partial: new Decimal(0), undecided: 0, fullTotal: new Decimal(100), totalCertainty: 'certain', totalExplanation: { zh: '合计', en: 'sum' }, grade: null, ...parts,
});

export const PACK: RulePack = {
  id: 'test', version: 1, name: NO_TEXT, source: NO_TEXT, split: { execution: '10', goals: null, indicators: '90', level1: {} },
  execution: { formula: 'proportional-capped', clause: NO_TEXT }, higher: { clause: NO_TEXT }, lower: { formula: 'inverse', clause: NO_TEXT }, equality: { formula: 'at-least', clause: NO_TEXT }, approximate: { tolerance: '0.1', clause: NO_TEXT },
  tiers: [], tiersClause: NO_TEXT, farAbove: { treatment: 'note', from: '1.3', clause: NO_TEXT }, satisfaction: { optional: false }, rounding: { places: 2, clause: NO_TEXT }, grades: [],
  note: { whenBelowWeight: true, deviation: '0.2', clause: NO_TEXT },
};
