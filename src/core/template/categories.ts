import type { IndicatorEntry } from './content';
import { spread } from './spread';

/** A level-2 category of a table: its name, the number of rows for indicators, and points of its own where it has any. */
export interface Category {
  readonly name: string;
  readonly rows: number;
  readonly points?: number;
  /** Indicators to be printed into its first rows. */
  readonly entries?: readonly IndicatorEntry[];
}

/** A level-1 part of a table; `points` null where the form prints no points. */
export interface Part {
  readonly name: string;
  readonly points: number | null;
  readonly categories: readonly Category[];
}

/** A category with so many rows. */
export const category = (name: string, rows = 1): Category => ({ name, rows });

/** A category whose label carries its points. */
export const pointed = (name: string, points: number, rows = 2): Category => ({ name, points, rows });

const QUANTITY = category('数量指标', 2);
const OUTPUT = [QUANTITY, category('质量指标', 2), category('时效指标', 2)];
const COST = category('成本指标', 2);
const BENEFIT = [category('经济效益指标'), category('社会效益指标'), category('生态效益指标'), category('可持续影响指标')];
const SATISFACTION = [category('服务对象满意度指标')];

/** Output with cost inside it, benefit, satisfaction: the frame of 2020 (财预〔2020〕10号 and the local forms after it). */
export const frame2020 = (output: number | null, benefit: number | null, satisfaction: number | null): readonly Part[] => [
  { name: '产出指标', points: output, categories: [...OUTPUT, COST] },
  { name: '效益指标', points: benefit, categories: BENEFIT },
  { name: '满意度指标', points: satisfaction, categories: SATISFACTION },
];

/** Cost as a part of its own before output: the frame of 2021 (财预〔2021〕101号). */
export const frame2021 = (cost: number | null, output: number | null, benefit: number | null, satisfaction: number | null): readonly Part[] => [
  { name: '成本指标', points: cost, categories: [category('经济成本指标'), category('社会成本指标'), category('生态环境成本指标')] },
  { name: '产出指标', points: output, categories: OUTPUT },
  { name: '效益指标', points: benefit, categories: BENEFIT },
  { name: '满意度指标', points: satisfaction, categories: SATISFACTION },
];

/** The frame with so many rows in every category. */
export const withRows = (parts: readonly Part[], rows: number | undefined): readonly Part[] =>
  rows === undefined ? parts : parts.map((part) => ({ ...part, categories: part.categories.map((entry) => ({ ...entry, rows })) }));

/** Rows of a part. */
export const rowsOf = ({ categories }: Part): number => categories.reduce((sum, { rows }) => sum + rows, 0);

const share = (points: number, rows: number, used: number): readonly (number | null)[] => [...spread(points, used), ...Array.from({ length: rows - used }, () => null)];

/** The weights of a part, row by row: those of its indicators, else its points spread over the rows in use. */
export const weightsOf = ({ points, categories }: Part): readonly (number | null)[] => {
  const entries = categories.flatMap((entry) => entry.entries ?? []);
  const used = ({ rows, entries: own = [] }: Category): number => (entries.length === 0 ? rows : own.length);
  if (entries.some(({ weight }) => weight !== null)) return categories.flatMap(({ rows, entries: own = [] }) => Array.from({ length: rows }, (_, index) => own[index]?.weight ?? null));
  if (categories.some((entry) => entry.points !== undefined)) return categories.flatMap((entry) => share(entry.points ?? 0, entry.rows, used(entry)));
  const all = spread(points ?? 0, categories.reduce((sum, entry) => sum + used(entry), 0));
  let next = 0;
  return categories.flatMap((entry) => Array.from({ length: entry.rows }, (_, index) => (points !== null && index < used(entry) ? (all[next++] ?? null) : null)));
};
