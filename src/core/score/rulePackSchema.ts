import { z } from 'zod';
import { failure, type Outcome, success } from '../outcome';
import type { RulePack } from './rulePack';

const text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
/** A decimal written as text: binary numbers cannot hold 0.1. */
const decimal = z.string().regex(/^\d{1,9}(\.\d{1,9})?$/);
const share = decimal.refine((value) => Number(value) <= 1);
const tier = z.strictObject({ id: z.string().min(1), label: text, low: share, high: share }).refine(({ low, high }) => Number(low) <= Number(high), { path: ['low'] });

/** Every step below the one before it. */
const falling = <T>(steps: readonly T[], of: (step: T) => string): boolean => steps.every((step, index) => steps.slice(0, index).every((above) => Number(of(step)) < Number(of(above))));

const execution = z
  .strictObject({
    formula: z.enum(['proportional-capped', 'proportional', 'tiers']),
    tiers: z.exactOptional(z.array(z.strictObject({ from: share, share })).min(1).max(10).refine((steps) => falling(steps, ({ from }) => from))),
    clause: text,
  })
  .refine(({ formula, tiers }) => formula !== 'tiers' || tiers !== undefined, { path: ['tiers'] });

const totalCap = z.strictObject({ steps: z.array(z.strictObject({ below: share, total: decimal })).min(1).max(10).refine((steps) => falling(steps, ({ below }) => below)), clause: text });

const farAbove = z
  .strictObject({ treatment: z.enum(['none', 'note', 'deduct']), from: decimal.refine((value) => Number(value) > 1), points: z.exactOptional(decimal), clause: text })
  .refine(({ treatment, points }) => treatment !== 'deduct' || points !== undefined, { path: ['points'] });

const way = z
  .strictObject({ kind: z.enum(['all-or-nothing', 'proportional', 'graded', 'conditions']), names: z.array(z.string().min(2).max(30)).min(1), passLine: z.exactOptional(share), clause: text })
  .refine(({ kind, passLine }) => kind === 'proportional' || passLine === undefined, { path: ['passLine'] });

const schema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,40}$/),
  version: z.int().positive(),
  name: text,
  source: text,
  split: z.strictObject({ execution: decimal.nullable(), goals: decimal.nullable(), indicators: decimal, level1: z.record(z.string(), decimal) }),
  execution,
  totalCap: z.exactOptional(totalCap),
  higher: z.strictObject({ clause: text }),
  lower: z.strictObject({ formula: z.enum(['inverse', 'linear']), clause: text }),
  equality: z.strictObject({ formula: z.enum(['at-least', 'exact']), clause: text }),
  approximate: z.strictObject({ tolerance: share, clause: text }),
  tiers: z.array(tier).min(2).max(6).refine((tiers) => tiers.every(({ high }, index) => index === 0 || Number(high) <= Number(tiers[index - 1]?.low))),
  tiersClause: text,
  farAbove,
  ways: z.exactOptional(z.array(way).min(1).max(12)),
  constraint: z.exactOptional(z.strictObject({ treatment: z.enum(['ask', 'deduct']), clause: text })),
  aggregation: z.exactOptional(z.strictObject({ shared: z.enum(['mean', 'lowest', 'all']), relative: z.enum(['by-funds', 'mean']), qualitative: z.enum(['by-funds', 'mean']), clause: text })),
  satisfaction: z.strictObject({ optional: z.boolean() }),
  rounding: z.strictObject({ places: z.int().min(0).max(4), clause: text }),
  grades: z.array(z.strictObject({ label: text, from: decimal })).min(1).refine((grades) => falling(grades, ({ from }) => from)),
  note: z.strictObject({ whenBelowWeight: z.boolean(), deviation: share, totalBelow: z.exactOptional(decimal), clause: text }),
});

const CLAUSES: Readonly<Record<string, readonly [string, string]>> = {
  id: ['编号', 'the id'], version: ['版本号', 'the version'], name: ['名称', 'the name'], source: ['出处', 'the source'], split: ['分值结构', 'the split of points'], execution: ['预算执行', 'execution'],
  totalCap: ['总分上限', 'the cap on the total'], ways: ['赋分方式', 'the ways of giving points'], constraint: ['约束性指标', 'constraint indicators'], aggregation: ['汇总', 'aggregation'],
  higher: ['正向指标', 'higher is better'], lower: ['反向指标', 'lower is better'], equality: ['等于类指标', 'equality'], approximate: ['约数', 'approximate targets'], tiers: ['定性档次', 'the tiers'],
  tiersClause: ['定性条款', 'the clause of the tiers'], farAbove: ['超额完成', 'far above target'], satisfaction: ['满意度', 'satisfaction'], rounding: ['取整', 'rounding'], grades: ['等级', 'the grades'], note: ['偏差说明', 'deviation notes'],
};

/** A rule pack that comes with the product: throws where the data is wrong, which is a bug of ours. */
export const shippedRulePack = (data: unknown): RulePack => schema.parse(data);

/**
 * Checks data from outside (a settings entry, a file) as a rule pack. The problem `rule-pack-invalid` names the first clause
 * that is wrong and its place, e.g. `tiers.0.low`.
 */
export const parseRulePack = (data: unknown): Outcome<RulePack> => {
  const result = schema.safeParse(data);
  if (result.success) return success(result.data);
  const path = result.error.issues.slice(0, 1).flatMap((issue) => [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])]).map(String);
  const place = path.join('.');
  const [zh, en] = CLAUSES[path[0] ?? ''] ?? ['整体', 'the whole'];
  return failure({
    code: 'rule-pack-invalid',
    message: { zh: `评分办法的“${zh}”不正确（${place === '' ? '不是评分办法的数据' : place}）`, en: `The rule pack is wrong in ${en} (${place === '' ? 'not the data of a rule pack' : place})` },
    next: { zh: '改正这一条后重新导入；数值要写成文本形式的小数，如 "0.8"', en: 'Mend this clause and load it again; numbers are written as decimal text such as "0.8"' },
  });
};
