import type { Text } from '../outcome';
import type { Form, Indicator } from '../recognise/form';
import { isFiller, wordsOf } from '../recognise/words';
import type { RulePack } from '../score/rulePack';
import type { Address } from '../sheet/address';
import type { BuildEdit } from './buildEdit';
import { labelOf } from './level';
import { targetWarnings } from './targetWarnings';
import { currentSum, wantedSum, weightCells } from './weightParts';

/** A row to be added: what the person still gives is its name and target. */
export interface AddProposal {
  readonly do: 'add';
  readonly at: Address;
  readonly side: 'after' | 'before';
  readonly indicator: { readonly level1?: string; readonly level2?: string };
}

/** One thing a finished table has, and whether this one has it. */
export interface ChecklistItem {
  /** Stable, kebab-case. */
  readonly id: string;
  readonly ok: boolean;
  readonly message: Text;
  /** Where to look; empty when it is about no cell. */
  readonly cells: readonly Address[];
  /** What would mend it, null where a person has to look. */
  readonly mend: BuildEdit | AddProposal | null;
}

type Check = (form: Form, pack: RulePack) => readonly ChecklistItem[];

const said = (row: Indicator): string => wordsOf(`${labelOf(row, 'level1')} ${labelOf(row, 'level2')} ${row.name.text}`);

const cellsOf = (rows: readonly Indicator[]): readonly Address[] => rows.map(({ name }) => name.cell);

/** A row for a category that is missing: in the place of its 无 where the form prints one, else behind the last indicator. */
const proposal = (form: Form, words: RegExp, level1: string, level2?: string): AddProposal | null => {
  const last = form.indicators.at(-1);
  const near = form.indicators.findLast((row) => words.test(said(row))) ?? last;
  if (near === undefined) return null;
  const hasLevels = form.columns.some(({ role }) => role === 'level1' || role === 'level2');
  return { do: 'add', at: near.name.cell, side: 'after', indicator: hasLevels ? { level1, ...(level2 === undefined ? {} : { level2 }) } : {} };
};

const FRAME = ['产出', '效益', '满意度'];

const category = (form: Form, name: string): ChecklistItem => {
  const words = new RegExp(name === '满意度' ? '满意' : name);
  const rows = form.indicators.filter((row) => words.test(name === '满意度' ? said(row) : wordsOf(`${labelOf(row, 'level1')}${labelOf(row, 'level2')}`)));
  const ok = rows.length > 0;
  return {
    id: `category-${name}`,
    ok,
    message: ok ? { zh: `有${name}指标`, en: `There are ${name} indicators` } : { zh: `缺少${name}指标`, en: `There is no ${name} indicator` },
    cells: [],
    mend: ok ? null : proposal(form, words, `${name}指标`, name === '满意度' ? '服务对象满意度指标' : undefined),
  };
};

/** The level-1 categories the rule pack gives points to, else those of every frame; satisfaction may be left out where the pack says so. */
const categories: Check = (form, pack) => {
  const printed = form.columns.some(({ role }) => role === 'level1' || role === 'level2');
  const names = Object.keys(pack.split.level1).length > 0 ? Object.keys(pack.split.level1) : FRAME;
  return names.filter((name) => (name === '满意度' ? !pack.satisfaction.optional : printed)).map((name) => category(form, name));
};

const cost: Check = (form, pack) => {
  if ('成本' in pack.split.level1) return [];
  const ok = form.indicators.some((row) => /成本|投入|经费|费用|造价|单价/.test(said(row)));
  const message: Text = ok ? { zh: '有成本指标', en: 'There is a cost indicator' } : { zh: '缺少成本指标', en: 'There is no cost indicator' };
  return [{ id: 'cost', ok, message, cells: [], mend: ok ? null : proposal(form, /产出/, '产出指标', '成本指标') }];
};

const weights: Check = (form, pack) => {
  const cells = weightCells(form);
  if (cells.length === 0) return [];
  const [now, wanted] = [currentSum(form), wantedSum(form, pack)];
  const ok = now.eq(wanted);
  const message: Text = ok
    ? { zh: `分值合计 ${now.toFixed()} 分`, en: `The weights make ${now.toFixed()}` }
    : { zh: `分值合计 ${now.toFixed()} 分，应为 ${wanted.toFixed()} 分`, en: `The weights make ${now.toFixed()} and have to make ${wanted.toFixed()}` };
  const filled = cells.every(({ figure }) => figure.text.trim() !== '');
  return [{ id: 'weight-sum', ok, message, cells: ok ? [] : cells.slice(0, 1).map(({ figure }) => figure.cell), mend: ok ? null : { do: 'weights', by: filled ? 'proportional' : 'even', locked: [] } }];
};

const duplicates: Check = (form) => {
  const seen = new Map<string, Indicator[]>();
  for (const row of form.indicators) {
    const key = `${String(row.goal)} ${wordsOf(row.name.text)}`;
    seen.set(key, [...(seen.get(key) ?? []), row]);
  }
  const twice = [...seen.values()].filter((rows) => rows.length > 1);
  if (twice.length === 0) return [{ id: 'duplicates', ok: true, message: { zh: '没有重复的指标', en: 'No indicator stands there twice' }, cells: [], mend: null }];
  return twice.map((rows) => ({
    id: 'duplicates',
    ok: false,
    message: { zh: `“${rows[0]?.name.text.trim() ?? ''}”出现了 ${String(rows.length)} 次`, en: `"${rows[0]?.name.text.trim() ?? ''}" stands there ${String(rows.length)} times` },
    cells: cellsOf(rows),
    mend: null,
  }));
};

const isMissing = ({ target }: Indicator): boolean => target === null || isFiller(wordsOf(target.text));

const isUnmeasurable = (row: Indicator, year: number | null): boolean => {
  if (row.target === null || isMissing(row)) return false;
  const { operator, unit } = row;
  const place = {
    target: row.target.text,
    ...(operator === null ? {} : { operator: operator.text }),
    ...(unit === null ? {} : { unit: unit.text }),
    name: row.name.text,
    level1: labelOf(row, 'level1'),
    level2: labelOf(row, 'level2'),
    year,
  };
  return targetWarnings(place).some(({ code }) => code === 'not-measurable');
};

const targets: Check = (form) => {
  const [missing, vague] = [form.indicators.filter(isMissing), form.indicators.filter((row) => isUnmeasurable(row, form.year))];
  const listed = (id: string, rows: readonly Indicator[], right: Text, wrong: Text): ChecklistItem => ({ id, ok: rows.length === 0, message: rows.length === 0 ? right : wrong, cells: cellsOf(rows), mend: null });
  return [
    listed('targets-missing', missing, { zh: '每个指标都有指标值', en: 'Every indicator has a target' }, { zh: `${String(missing.length)} 个指标没有指标值`, en: `${String(missing.length)} indicators have no target` }),
    listed('targets-measurable', vague, { zh: '指标值都可以衡量', en: 'Every target can be measured' }, { zh: `${String(vague.length)} 个指标值无法衡量`, en: `${String(vague.length)} targets cannot be measured` }),
  ];
};

/** Where a form has a table for each goal: every goal its indicators, every indicator its goal. */
const goals: Check = (form) => {
  const numbers = new Set(form.indicators.map(({ goal }) => goal));
  if (form.indicators.length === 0 || [...numbers].every((number) => number === null)) return [];
  const without = form.indicators.filter(({ goal }) => goal === null);
  const empty = form.goals.filter(({ number, target }) => number !== null && !numbers.has(number) && target !== null && !isFiller(wordsOf(target.text)));
  const ok = without.length === 0 && empty.length === 0;
  const message: Text = ok
    ? { zh: '每个目标都有指标，每个指标都有对应的目标', en: 'Every goal has indicators and every indicator its goal' }
    : without.length > 0
      ? { zh: `${String(without.length)} 个指标没有对应的目标`, en: `${String(without.length)} indicators belong to no goal` }
      : { zh: `${String(empty.length)} 个目标没有指标`, en: `${String(empty.length)} goals have no indicator` };
  return [{ id: 'goals', ok, message, cells: [...cellsOf(without), ...empty.flatMap(({ target }) => target?.cell ?? [])], mend: null }];
};

const CHECKS: readonly Check[] = [categories, cost, weights, targets, duplicates, goals];

/** What a finished table has by the rules, in the order a person goes through it; each open item with what would mend it. */
export const checklist = (form: Form, pack: RulePack): readonly ChecklistItem[] => CHECKS.flatMap((check) => check(form, pack));
