import { aggregationOf } from '../../core/score/aggregation';
import type { RulePack } from '../../core/score/rulePack';
import { rulesTexts as t } from '../../locales/rules';
import { choice, filled, percent, points, replaced, type RuleField, type RuleSection, yesNo } from './ruleFields';
import { executionSection, totalCapSection } from './ruleLadders';

const splitFields = (pack: RulePack): readonly RuleField[] => {
  const { split } = pack;
  return [
    points(t.splitExecution, split.execution, (typed) => ({ ...pack, split: { ...split, execution: typed === '' ? null : typed } })),
    points(t.splitGoals, split.goals, (typed) => ({ ...pack, split: { ...split, goals: typed === '' ? null : typed } })),
    points(t.splitIndicators, split.indicators, (indicators) => ({ ...pack, split: { ...split, indicators } })),
    ...Object.entries(split.level1).map(([name, value]) => points({ zh: name, en: name }, value, (typed) => ({ ...pack, split: { ...split, level1: { ...split.level1, [name]: typed } } }))),
  ];
};

const tierFields = (pack: RulePack): readonly RuleField[] =>
  pack.tiers.flatMap(({ label, low, high }, index) => [
    percent(filled(t.tierHigh, 'tier', label), high, (share) => ({ ...pack, tiers: replaced(pack.tiers, index, { high: share }) })),
    percent(filled(t.tierLow, 'tier', label), low, (share) => ({ ...pack, tiers: replaced(pack.tiers, index, { low: share }) })),
  ]);

/** A part whose clause is its own and may be put into other words. */
const part = (pack: RulePack, name: 'higher' | 'lower' | 'equality' | 'approximate' | 'farAbove' | 'rounding' | 'note', fields: readonly RuleField[]): RuleSection => ({
  part: name, title: t[name], clause: pack[name].clause, fields, reword: (clause) => ({ ...pack, [name]: { ...pack[name], clause } }), actions: [],
});

/** What is said about several rows or projects, and about rows with negative points. */
const optionalSections = (pack: RulePack): readonly RuleSection[] => {
  const aggregation = aggregationOf(pack);
  const constraint = pack.constraint ?? { treatment: 'ask' as const, clause: t.constraintAsked };
  const { ways } = pack;
  const aggregated = (change: Partial<typeof aggregation>): RulePack => ({ ...pack, aggregation: { ...aggregation, ...change } });
  const byFunds = [['by-funds', t['by-funds']], ['mean', t.mean]] as const;
  return [
    {
      part: 'ways', title: t.ways, clause: ways === undefined ? t.waysUsual : null, reword: null, actions: [],
      fields: (ways ?? []).flatMap((way, index) => (way.passLine === undefined ? [] : [percent(filled(t.passLine, 'way', { zh: way.names[0] ?? '', en: way.names[0] ?? '' }), way.passLine, (passLine) => ({ ...pack, ways: replaced(ways ?? [], index, { passLine }) }))])),
    },
    {
      part: 'constraint', title: t.constraint, clause: constraint.clause, reword: (clause) => ({ ...pack, constraint: { ...constraint, clause } }), actions: [],
      fields: [choice(t.treatment, constraint.treatment, [['ask', t['constraint-ask']], ['deduct', t['constraint-deduct']]], (treatment) => ({ ...pack, constraint: { ...constraint, treatment } }))],
    },
    {
      part: 'aggregation', title: t.aggregation, clause: aggregation.clause, reword: (clause) => aggregated({ clause }), actions: [],
      fields: [
        choice(t.sharedRows, aggregation.shared, [['mean', t['shared-mean']], ['lowest', t['shared-lowest']], ['all', t['shared-all']]], (shared) => aggregated({ shared })),
        choice(t.relativeValues, aggregation.relative, byFunds, (relative) => aggregated({ relative })),
        choice(t.qualitativeScores, aggregation.qualitative, byFunds, (qualitative) => aggregated({ qualitative })),
      ],
    },
  ];
};

/** Points off far above the target, where the pack takes any. */
const deductionField = (pack: RulePack): readonly RuleField[] => {
  const { farAbove } = pack;
  return farAbove.treatment === 'deduct' ? [points(t.farAbovePoints, farAbove.points ?? null, (typed) => ({ ...pack, farAbove: { ...farAbove, points: typed } }))] : [];
};

const totalBelowField = (pack: RulePack): RuleField => {
  const { totalBelow, ...note } = pack.note;
  return points(t.noteTotalBelow, totalBelow ?? null, (typed) => ({ ...pack, note: typed === '' ? note : { ...note, totalBelow: typed } }));
};

/** Every part of a rule pack with its clause, its figures, and the pack that follows from changing one. */
export const ruleSections = (pack: RulePack): readonly RuleSection[] => {
  const { lower, equality, approximate, farAbove, satisfaction, rounding, note } = pack;
  const plain = { reword: null, actions: [] };
  return [
    { part: 'split', title: t.split, clause: t.splitNote, fields: splitFields(pack), ...plain },
    executionSection(pack),
    totalCapSection(pack),
    part(pack, 'higher', []),
    part(pack, 'lower', [choice(t.formula, lower.formula, [['inverse', t.inverse], ['linear', t.linear]], (formula) => ({ ...pack, lower: { ...lower, formula } }))]),
    part(pack, 'equality', [choice(t.formula, equality.formula, [['at-least', t['at-least']], ['exact', t.exact]], (formula) => ({ ...pack, equality: { ...equality, formula } }))]),
    part(pack, 'approximate', [percent(t.tolerance, approximate.tolerance, (tolerance) => ({ ...pack, approximate: { ...approximate, tolerance } }))]),
    { part: 'tiers', title: t.tiers, clause: pack.tiersClause, fields: tierFields(pack), reword: (tiersClause) => ({ ...pack, tiersClause }), actions: [] },
    part(pack, 'farAbove', [
      choice(t.treatment, farAbove.treatment, [['none', t['treatment-none']], ['note', t['treatment-note']], ['deduct', t['treatment-deduct']]], (treatment) => ({
        ...pack,
        farAbove: treatment === 'deduct' ? { ...farAbove, treatment, points: farAbove.points ?? '2' } : { ...farAbove, treatment },
      })),
      percent(t.farAboveFrom, farAbove.from, (from) => ({ ...pack, farAbove: { ...farAbove, from } })),
      ...deductionField(pack),
    ]),
    ...optionalSections(pack),
    { part: 'satisfaction', title: t.satisfaction, clause: null, fields: [yesNo(t.satisfactionOptional, satisfaction.optional, (optional) => ({ ...pack, satisfaction: { optional } }))], ...plain },
    part(pack, 'rounding', [
      {
        label: t.places, value: Number.isNaN(rounding.places) ? '' : String(rounding.places), unit: null, choices: null,
        change: (typed) => ({ ...pack, rounding: { ...rounding, places: /^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN } }),
      },
    ]),
    {
      part: 'grades', title: t.grades, clause: null, ...plain,
      fields: pack.grades.map(({ label, from }, index) => points(filled(t.gradeFrom, 'grade', label), from, (typed) => ({ ...pack, grades: replaced(pack.grades, index, { from: typed }) }))),
    },
    part(pack, 'note', [
      yesNo(t.noteBelow, note.whenBelowWeight, (whenBelowWeight) => ({ ...pack, note: { ...note, whenBelowWeight } })),
      percent(t.noteDeviation, note.deviation, (deviation) => ({ ...pack, note: { ...note, deviation } })),
      totalBelowField(pack),
    ]),
  ];
};
