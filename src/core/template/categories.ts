/** A level-2 category of a blank table: its name, the number of rows for indicators, and points of its own where it has any. */
export interface Category {
  readonly name: string;
  readonly rows: number;
  readonly points?: number;
}

/** A level-1 part of a blank table; `points` null where the form prints no points. */
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

/** The preset weights of a part, row by row; empty where the form gives it no points. */
export const presetWeights = ({ points, categories }: Part): readonly number[] => {
  const own = categories.flatMap((entry) => (entry.points === undefined ? [] : spread(entry.points, entry.rows)));
  if (own.length > 0 || points === null) return own;
  return spread(points, categories.reduce((sum, { rows }) => sum + rows, 0));
};

/** Whole points over so many rows: as even as can be, the larger shares first; they add up to the points exactly. */
export const spread = (points: number, rows: number): readonly number[] => {
  const share = Math.floor(points / rows);
  return Array.from({ length: rows }, (_, index) => share + (index < points - share * rows ? 1 : 0));
};
