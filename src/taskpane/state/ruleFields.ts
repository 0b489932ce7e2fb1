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
  /** The pack with other words for the clause; null where it has none of its own. */
  readonly reword: ((clause: Text) => RulePack) | null;
  /** Steps of a ladder to be added or taken away. */
  readonly actions: readonly { readonly label: Text; readonly pack: RulePack }[];
}

const DECIMAL = /^\d{1,9}(\.\d{1,9})?$/;

const scaled = (text: string, factor: number): string => (DECIMAL.test(text.trim()) ? new Decimal(text.trim()).times(factor).toFixed() : text);

/** The text with another put into its place. */
export const filled = (text: Text, name: string, value: Text): Text => ({ zh: text.zh.replace(`{${name}}`, value.zh), en: text.en.replace(`{${name}}`, value.en) });

/** Points, typed as they are; an empty field says that there are none. */
export const points = (label: Text, value: string | null, change: (typed: string) => RulePack): RuleField => ({ label, value: value ?? '', unit: t.points, choices: null, change: (typed) => change(typed.trim()) });

/** A share of the pack, shown and typed in hundredths. */
export const percent = (label: Text, share: string, change: (share: string) => RulePack): RuleField => ({
  label,
  value: scaled(share, 100),
  unit: t.percent,
  choices: null,
  change: (typed) => change(scaled(typed, 0.01)),
});

/** One of several. */
export const choice = <Value extends string>(label: Text, value: Value, choices: readonly (readonly [Value, Text])[], change: (value: Value) => RulePack): RuleField => ({
  label,
  value,
  unit: null,
  choices,
  change: (typed) => change(choices.find(([name]) => name === typed)?.[0] ?? value),
});

/** Yes or no. */
export const yesNo = (label: Text, value: boolean, change: (value: boolean) => RulePack): RuleField =>
  choice(label, value ? 'yes' : 'no', [['yes', t.yes], ['no', t.no]], (chosen) => change(chosen === 'yes'));

/** The list with one item changed. */
export const replaced = <T>(list: readonly T[], index: number, change: Partial<T>): readonly T[] => list.map((item, at) => (at === index ? { ...item, ...change } : item));
