import type { Column, ColumnRole } from './form';
import { columnRoleOf } from './headerRole';
import { wordsOf } from './words';

/** The roles that name an indicator. */
export const NAMING: readonly ColumnRole[] = ['level1', 'level2', 'indicator'];

/** Confidence in a column whose role others claimed as well, told apart by place only. */
const CONTESTED = 0.4;
/** Confidence in a target told only by its year. */
const LATEST = 0.8;

const wordsOver = (column: Column): string => wordsOf(column.header.text);

/** Names are sorted out by their place: the last name before the figures is the indicator, those before it are levels. */
const settleNames = (columns: readonly Column[]): Column[] => {
  const names = columns.filter((column) => NAMING.includes(column.role));
  const named = (column: Column) => columnRoleOf(wordsOver(column)) ?? column.role;
  const explicit =
    names.findLast((column) => /四级|4级|Ⅳ级/.test(wordsOver(column))) ??
    names.findLast((column) => /三级|3级|Ⅲ级/.test(wordsOver(column))) ??
    names.findLast((column) => named(column) === 'indicator' && wordsOver(column) !== '绩效指标') ??
    names.findLast((column) => named(column) === 'indicator') ??
    names.at(-1);
  if (explicit === undefined) return [...columns];
  const levels = names.filter((column) => column !== explicit && column.left < explicit.left);
  const first = levels.find((column) => column.role === 'level1') ?? levels[0];
  const second = levels.find((column) => column !== first && column.role === 'level2') ?? levels.find((column) => column !== first);
  return columns.map((column) => {
    if (!names.includes(column)) return column;
    const role: ColumnRole = column === explicit ? 'indicator' : column === first ? 'level1' : column === second ? 'level2' : 'other';
    return { ...column, role };
  });
};

/** Which of several columns of one role is meant: narrower and narrower choices, as long as one is left. */
type Choice = (columns: readonly Column[], name: Column | undefined) => readonly Column[];

const saying = (words: RegExp): Choice => (columns) => columns.filter((column) => words.test(wordsOver(column)));
const notSaying = (words: RegExp): Choice => (columns) => columns.filter((column) => !words.test(wordsOver(column)));
/** Figures stand to the right of the names; 年度目标 to the left of them is a goal. */
const rightOfName: Choice = (columns, name) => columns.filter((column) => name === undefined || column.left > name.left);
/** In 一级指标 分值 二级指标 分值 三级指标 分值 the points of an indicator stand beside its name. */
const besideName: Choice = (columns, name) => columns.filter((column) => name !== undefined && column.left === name.right + 1);

const CHOICES: Partial<Record<ColumnRole, readonly Choice[]>> = {
  target: [rightOfName, saying(/调整/), notSaying(/实施期|中期|长期|总体|总目标|半年|季度|阶段|累计/), saying(/值/), saying(/年度|全年|本年|当年/)],
  actual: [rightOfName, notSaying(/上年|去年|累计/), saying(/值/), saying(/年度|全年|本年|当年/)],
  weight: [rightOfName, besideName, saying(/分值|权重/)],
  score: [rightOfName, saying(/自评|得分/), notSaying(/满分|标准/)],
  reviewScore: [rightOfName, saying(/得分|分/)],
  note: [rightOfName, saying(/原因|偏差|改进/), saying(/改进|说明/)],
  operator: [rightOfName, saying(/符/), saying(/性质/)],
  unit: [rightOfName],
  method: [],
  basis: [],
  goalName: [],
  coefficient: [],
};

/** Roles whose mistake would write or score a wrong cell: a choice by place alone is said to be one. */
const WEIGHTY: readonly ColumnRole[] = ['target', 'actual', 'weight', 'score', 'reviewScore'];

const chosen = (columns: readonly Column[], role: ColumnRole, name: Column | undefined): { readonly column: Column | undefined; readonly certain: boolean } => {
  let left = columns.filter((column) => column.role === role);
  for (const choose of CHOICES[role] ?? []) {
    const narrower = choose(left, name);
    if (narrower.length > 0) left = [...narrower];
  }
  return { column: left[0], certain: left.length < 2 || !WEIGHTY.includes(role) };
};

/** Where only years stand over the values (2022年 2023年 2024年指标值) the last is the target. */
const newestYear = (columns: readonly Column[]): Column | undefined => {
  const yearOf = (column: Column) => Number(/(19|20)\d\d/.exec(wordsOver(column))?.[0] ?? 0);
  const past = columns.filter((column) => column.role === 'history' && yearOf(column) > 0);
  return past.reduce<Column | undefined>((best, column) => (best === undefined || yearOf(column) > yearOf(best) ? column : best), undefined);
};

/** A role stands once: the best word or place wins, the others are told apart (initial and adjusted target, two notes). */
const settleDoubles = (columns: readonly Column[]): Column[] => {
  const name = columns.find((column) => column.role === 'indicator');
  const keep = new Map((Object.keys(CHOICES) as ColumnRole[]).map((role) => [role, chosen(columns, role, name)]));
  const target = keep.get('target')?.column;
  const adjusted = target !== undefined && /调整/.test(wordsOver(target));
  const initial = columns.find((column) => column.role === 'initialTarget');
  const newest = target === undefined && initial === undefined ? newestYear(columns) : undefined;
  return columns.map((column): Column => {
    if (column.role === 'initialTarget') {
      if (target !== undefined) return column;
      return { ...column, role: column === initial ? 'target' : 'other' };
    }
    if (column === newest) return { ...column, role: 'target', confidence: LATEST };
    const kept = keep.get(column.role);
    if (kept?.column === undefined) return column;
    if (kept.column === column) return kept.certain ? column : { ...column, confidence: CONTESTED };
    const before = column.role === 'target' && adjusted && (name === undefined || column.left > name.left);
    return { ...column, role: before ? 'initialTarget' : 'other' };
  });
};

/** Gives every role to one column at most, by words first and by place where words do not tell. */
export const settleColumns = (columns: readonly Column[]): readonly Column[] => settleDoubles(settleNames(columns));
