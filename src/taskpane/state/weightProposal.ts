import { Decimal } from 'decimal.js';
import type { EvaluatedForm } from '../../core/plan';
import type { Level } from '../../core/recognise/form';
import type { RulePack } from '../../core/score/rulePack';
import { formatAddress } from '../../core/sheet/address';
import { parsePoints } from './figures';
import type { ScoreRow } from './scoreRow';

/** Rows that share points, and how many; `printed` where the form prints them in a level label. */
interface Pool {
  readonly points: Decimal;
  readonly printed: boolean;
  readonly rows: readonly ScoreRow[];
}

const STEP = new Decimal('0.5');
const ZERO = new Decimal(0);

const sum = (points: readonly Decimal[]): Decimal => points.reduce((total, one) => total.plus(one), ZERO);

const cellOf = (level: Level | null): string => (level === null ? '' : formatAddress(level.figure.cell));

/** Points of a level by the rule pack: 产出指标 → 产出. */
const packPoints = ({ split }: RulePack, level: Level | null): Decimal | null => {
  const name = level?.name.replace(/指标$/, '') ?? '';
  const points = Object.hasOwn(split.level1, name) ? split.level1[name] : undefined;
  return points === undefined ? null : new Decimal(points);
};

const grouped = (rows: readonly ScoreRow[], keyOf: (row: ScoreRow) => string): readonly (readonly ScoreRow[])[] => {
  const groups = new Map<string, readonly ScoreRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()];
};

const fixed = (rows: readonly ScoreRow[]): Decimal => sum(rows.flatMap(({ asksWeight, assessment }) => (asksWeight || assessment.weight === null ? [] : [assessment.weight])));

/** Rows under one level 1: those under a level 2 with points share these, the others what is left of the level 1. */
const poolsUnder = (rows: readonly ScoreRow[], pack: RulePack): readonly Pool[] => {
  const second = grouped(rows.filter(({ indicator }) => typeof indicator.level2?.points === 'number'), ({ indicator }) => cellOf(indicator.level2));
  const own = second.map((group): Pool => ({ points: new Decimal(group[0]?.indicator.level2?.points ?? 0), printed: true, rows: group }));
  const rest = rows.filter(({ indicator }) => typeof indicator.level2?.points !== 'number');
  if (rest.length === 0) return own;
  const level = rest[0]?.indicator.level1 ?? null;
  const printed = level?.points ?? null;
  const points = printed === null ? packPoints(pack, level) : new Decimal(printed);
  return points === null ? own : [...own, { points: points.minus(sum(own.map((pool) => pool.points))), printed: printed !== null, rows: rest }];
};

const countedOnce = (rows: readonly ScoreRow[]): readonly ScoreRow[] => rows.filter(({ sharesEarlier, mark }) => !sharesEarlier && mark !== 'not-scored');

const poolsOf = ({ pack }: EvaluatedForm, rows: readonly ScoreRow[]): readonly Pool[] =>
  grouped(countedOnce(rows), ({ indicator }) => cellOf(indicator.level1)).flatMap((group) => poolsUnder(group, pack));

/** What the indicators are to make together: the points printed in their levels where every row has some, else as printed beside the table or by the rule pack. */
export const fullPoints = (evaluated: EvaluatedForm, rows: readonly ScoreRow[]): Decimal => {
  const printed = poolsOf(evaluated, rows).filter((pool) => pool.printed);
  const covered = printed.reduce((count, pool) => count + pool.rows.length, 0);
  const { form, pack } = evaluated;
  return covered > 0 && covered === countedOnce(rows).length ? sum(printed.map(({ points }) => points)) : new Decimal(form.indicatorPoints ?? pack.split.indicators);
};

/** Points shared out in halves, the first rows taking one more where it does not come out even, the last one any smaller rest. */
export const shareOut = (points: Decimal, count: number): readonly Decimal[] => {
  const each = points.div(count).div(STEP).floor().times(STEP);
  let left = points.minus(each.times(count));
  return Array.from({ length: count }, (_, index) => {
    const more = index === count - 1 ? left : left.gte(STEP) ? STEP : ZERO;
    left = left.minus(more);
    return each.plus(more);
  });
};

const shared = (pool: Pool): readonly (readonly [string, string])[] => {
  const asked = pool.rows.filter(({ asksWeight }) => asksWeight);
  if (asked.length === 0) return [];
  const points = Decimal.max(0, pool.points.minus(fixed(pool.rows)));
  return shareOut(points, asked.length).map((share, index) => [asked[index]?.key ?? '', share.toFixed()] as const);
};

/** Weights for the rows that ask for one, by name cell (A1): the points of their level shared evenly; rows without any share the rest. */
export const proposeWeights = (evaluated: EvaluatedForm, rows: readonly ScoreRow[]): Readonly<Record<string, string>> => {
  const pools = poolsOf(evaluated, rows);
  const pooled = new Set(pools.flatMap((pool) => pool.rows));
  const rest = countedOnce(rows).filter((row) => !pooled.has(row));
  const left = fullPoints(evaluated, rows).minus(sum(pools.map(({ points }) => points)));
  const all: readonly Pool[] = rest.length === 0 ? pools : [...pools, { points: left, printed: false, rows: rest }];
  return Object.fromEntries(all.flatMap(shared));
};

/** The points of all indicators with the weights as typed; null while one of them is no number. */
export const proposedSum = (rows: readonly ScoreRow[], typed: Readonly<Record<string, string>>): Decimal | null => {
  const points = countedOnce(rows).filter(({ asksWeight }) => asksWeight).map(({ key }) => parsePoints(typed[key] ?? ''));
  return points.some((one) => one === null) ? null : sum([fixed(countedOnce(rows)), ...points.flatMap((one) => one ?? [])]);
};
