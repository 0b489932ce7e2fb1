import type { RulePack } from '../score/rulePack';
import { rowsOf, type Part } from './categories';
import { shareOut } from './spread';

/** The points of a form: execution, the goals by themselves (null where they have none), and the parts of its table. */
export interface FormPoints {
  readonly execution: number;
  readonly goals: number | null;
  readonly parts: readonly Part[];
}

const ALL = 100;

/** Points of the indicators of all parts. */
export const indicatorPoints = ({ parts }: Pick<FormPoints, 'parts'>): number => parts.reduce((sum, { points }) => sum + (points ?? 0), 0);

const repointed = (part: Part, points: number): Part => {
  const own = part.categories.map((category) => category.points);
  if (own.every((share) => share === undefined)) return { ...part, points };
  const shares = shareOut(points, own.map((share) => share ?? 0));
  return { ...part, points, categories: part.categories.map((category, index) => (category.points === undefined ? category : { ...category, points: shares[index] ?? 0 })) };
};

const isCost = (name: string): boolean => name.startsWith('成本');

/**
 * Which parts take the points the rules give to a level-1 name. Cost stands inside output in the frame of 2020 and beside it in
 * that of 2021: rules of one frame fit a form of the other.
 */
const takersOf = (name: string, parts: readonly Part[], names: readonly string[]): readonly number[] => {
  const own = parts.flatMap((part, index) => (part.name.startsWith(name) ? [index] : []));
  const homeless = isCost(name) ? [] : parts.flatMap((part, index) => (isCost(part.name) && !names.some(isCost) && name === '产出' ? [index] : []));
  if (own.length > 0) return [...homeless, ...own];
  const inside = parts.flatMap((part, index) => (part.categories.some((category) => category.name.startsWith(name)) ? [index] : []));
  return inside.length > 0 ? inside : parts.map((_, index) => index);
};

/** The points of every part: those of the rules by level 1, as they stand to one another in the layout where several parts share them. */
const partPoints = (parts: readonly Part[], level1: readonly (readonly [string, number])[]): readonly number[] => {
  const names = level1.map(([name]) => name);
  return level1.reduce<readonly number[]>((sums, [name, points]) => {
    const takers = takersOf(name, parts, names);
    const shares = shareOut(points, takers.map((index) => parts[index]?.points ?? 1));
    return sums.map((sum, index) => sum + (takers.includes(index) ? (shares[takers.indexOf(index)] ?? 0) : 0));
  }, parts.map(() => 0));
};

/**
 * The points of the layout, or those the rules give. The form makes 100 in all: where the parts of the rules do not (execution
 * beside indicators that already make 100), the indicators have what execution and goals leave.
 */
export const presetPoints = (rules: RulePack | undefined, layout: FormPoints): FormPoints => {
  if (rules === undefined) return layout;
  const { split } = rules;
  const execution = Number(split.execution ?? 0);
  const goals = split.goals === null || Number(split.goals) === 0 ? null : Number(split.goals);
  const left = ALL - execution - (goals ?? 0);
  const level1 = Object.entries(split.level1).map(([name, points]) => [name, Number(points)] as const);
  const fixed = level1.reduce((sum, [, points]) => sum + points, 0) === left && level1.length > 0;
  const points = fixed ? partPoints(layout.parts, level1) : shareOut(left, layout.parts.map((part) => part.points ?? rowsOf(part)));
  return { execution, goals, parts: layout.parts.map((part, index) => repointed(part, points[index] ?? 0)) };
};

/** （20分） behind a label, or nothing where there are no points. */
export const pointsLabel = (points: number | null): string => (points === null || points === 0 ? '' : `（${String(points)}分）`);
