import { Decimal } from 'decimal.js';
import type { Text } from '../../core/outcome';
import type { RulePack } from '../../core/score/rulePack';
import { rulesTexts as t } from '../../locales/rules';

/** A figure or choice of a rule pack. `change` takes what was typed, valid or not: the pack is checked as a whole. */
export interface RuleField {
  readonly label: Text;
  readonly value: string;
  readonly unit: Text | null;
  /** Choices by value; null for a figure that is typed. */
  readonly choices: readonly (readonly [string, Text])[] | null;
  readonly change: (typed: string) => RulePack;
}

/** A part of a rule pack with its clause. */
export interface RuleSection {
  /** The part of the pack, as `parseRulePack` names it. */
  readonly part: string;
  readonly title: Text;
  readonly clause: Text | null;
  readonly fields: readonly RuleField[];
}

const DECIMAL = /^\d{1,9}(\.\d{1,9})?$/;

const scaled = (text: string, factor: number): string => (DECIMAL.test(text.trim()) ? new Decimal(text.trim()).times(factor).toFixed() : text);

const filled = (text: Text, name: string, value: Text): Text => ({ zh: text.zh.replace(`{${name}}`, value.zh), en: text.en.replace(`{${name}}`, value.en) });

const points = (label: Text, value: string | null, change: (typed: string) => RulePack): RuleField => ({ label, value: value ?? '', unit: t.points, choices: null, change: (typed) => change(typed.trim()) });

/** A share of the pack, shown and typed in hundredths. */
const percent = (label: Text, share: string, change: (share: string) => RulePack): RuleField => ({
  label,
  value: scaled(share, 100),
  unit: t.percent,
  choices: null,
  change: (typed) => change(scaled(typed, 0.01)),
});

const choice = <Value extends string>(label: Text, value: Value, choices: readonly (readonly [Value, Text])[], change: (value: Value) => RulePack): RuleField => ({
  label,
  value,
  unit: null,
  choices,
  change: (typed) => change(choices.find(([name]) => name === typed)?.[0] ?? value),
});

const yesNo = (label: Text, value: boolean, change: (value: boolean) => RulePack): RuleField =>
  choice(label, value ? 'yes' : 'no', [['yes', t.yes], ['no', t.no]], (chosen) => change(chosen === 'yes'));

/** The list with one item changed. */
const replaced = <T>(list: readonly T[], index: number, change: Partial<T>): readonly T[] => list.map((item, at) => (at === index ? { ...item, ...change } : item));

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

/** Every part of a rule pack with its clause, its figures, and the pack that follows from changing one. */
export const ruleSections = (pack: RulePack): readonly RuleSection[] => {
  const { execution, higher, lower, equality, approximate, farAbove, satisfaction, rounding, note } = pack;
  return [
    { part: 'split', title: t.split, clause: t.splitNote, fields: splitFields(pack) },
    {
      part: 'execution', title: t.execution, clause: execution.clause,
      fields: [choice(t.formula, execution.formula, [['proportional-capped', t['proportional-capped']], ['proportional', t.proportional]], (formula) => ({ ...pack, execution: { ...execution, formula } }))],
    },
    { part: 'higher', title: t.higher, clause: higher.clause, fields: [] },
    {
      part: 'lower', title: t.lower, clause: lower.clause,
      fields: [choice(t.formula, lower.formula, [['inverse', t.inverse], ['linear', t.linear]], (formula) => ({ ...pack, lower: { ...lower, formula } }))],
    },
    {
      part: 'equality', title: t.equality, clause: equality.clause,
      fields: [choice(t.formula, equality.formula, [['at-least', t['at-least']], ['exact', t.exact]], (formula) => ({ ...pack, equality: { ...equality, formula } }))],
    },
    { part: 'approximate', title: t.approximate, clause: approximate.clause, fields: [percent(t.tolerance, approximate.tolerance, (tolerance) => ({ ...pack, approximate: { ...approximate, tolerance } }))] },
    { part: 'tiers', title: t.tiers, clause: pack.tiersClause, fields: tierFields(pack) },
    {
      part: 'farAbove', title: t.farAbove, clause: farAbove.clause,
      fields: [
        choice(t.treatment, farAbove.treatment, [['none', t['treatment-none']], ['note', t['treatment-note']]], (treatment) => ({ ...pack, farAbove: { ...farAbove, treatment } })),
        percent(t.farAboveFrom, farAbove.from, (from) => ({ ...pack, farAbove: { ...farAbove, from } })),
      ],
    },
    { part: 'satisfaction', title: t.satisfaction, clause: null, fields: [yesNo(t.satisfactionOptional, satisfaction.optional, (optional) => ({ ...pack, satisfaction: { optional } }))] },
    {
      part: 'rounding', title: t.rounding, clause: rounding.clause,
      fields: [
        {
          label: t.places, value: Number.isNaN(rounding.places) ? '' : String(rounding.places), unit: null, choices: null,
          change: (typed) => ({ ...pack, rounding: { ...rounding, places: /^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN } }),
        },
      ],
    },
    {
      part: 'grades', title: t.grades, clause: null,
      fields: pack.grades.map(({ label, from }, index) => points(filled(t.gradeFrom, 'grade', label), from, (typed) => ({ ...pack, grades: replaced(pack.grades, index, { from: typed }) }))),
    },
    {
      part: 'note', title: t.note, clause: note.clause,
      fields: [
        yesNo(t.noteBelow, note.whenBelowWeight, (whenBelowWeight) => ({ ...pack, note: { ...note, whenBelowWeight } })),
        percent(t.noteDeviation, note.deviation, (deviation) => ({ ...pack, note: { ...note, deviation } })),
      ],
    },
  ];
};
