import type { Category, Part } from './categories';
import type { IndicatorEntry } from './content';

/** A level label as it is compared: without points, numbering, white space, and the words that say nothing. */
const bare = (label: string | null): string =>
  (label ?? '')
    .replace(/[（(][^（）()]*[）)]|[\s\u00a0]|\d+(\.\d+)?分/g, '')
    .replace(/^[一二三四五六七八九十\d]+[、.．]/, '')
    .replace(/指标|服务对象|[性和等]/g, '');

/** Labels that mean the same category in one form and another. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/满意/, '满意度'],
  [/持续/, '可持续影响'],
  [/^生态(环境)?成本$|^环境成本$/, '生态成本'],
  [/^(经济)?成本$/, '成本'],
  [/^(生态|环境)+(效益|影响)?$/, '生态效益'],
  [/^经济(效益)?$/, '经济效益'],
  [/^社会(效益)?$/, '社会效益'],
];

const keyOf = (label: string | null): string => {
  const words = bare(label);
  return ALIKE.find(([pattern]) => pattern.test(words))?.[1] ?? words;
};

/** A label without points and white space, as it is printed for a category the frame does not have. */
const printed = (label: string): string => label.replace(/[\s\u00a0]/g, '').replace(/[（(]?\d+(\.\d+)?分[）)]?/g, '');

const add = (parts: readonly Part[], place: { readonly part: number; readonly category: number }, entry: IndicatorEntry): readonly Part[] =>
  parts.map((part, index) =>
    index !== place.part
      ? part
      : { ...part, categories: part.categories.map((category, at) => (at === place.category ? { ...category, entries: [...(category.entries ?? []), entry] } : category)) },
  );

const find = (parts: readonly Part[], fits: (part: Part, category: Category) => boolean): { readonly part: number; readonly category: number } | null => {
  const all = parts.flatMap((part, index) => part.categories.map((category, at) => ({ part: index, category: at, fits: fits(part, category) })));
  return all.find((place) => place.fits) ?? null;
};

const isCost = (key: string): boolean => key.endsWith('成本');

/** The part a category of that name is added to where the frame has no such category: its own, that of its like, or a new one. */
const hostPart = (parts: readonly Part[], level1: string, level2: string): number => {
  const same = parts.findIndex(({ name }) => keyOf(name) === level1);
  if (same >= 0) return same;
  return isCost(level1) || isCost(level2) ? parts.findIndex(({ categories }) => categories.some(({ name }) => isCost(keyOf(name)))) : -1;
};

const place = (parts: readonly Part[], entry: IndicatorEntry): readonly Part[] => {
  const label = entry.level2 ?? entry.level1 ?? '其他指标';
  const [level1, level2] = [keyOf(entry.level1), keyOf(label)];
  const found = find(parts, (part, category) => keyOf(part.name) === level1 && keyOf(category.name) === level2) ?? find(parts, (_, category) => keyOf(category.name) === level2);
  if (found !== null) return add(parts, found, entry);
  const host = hostPart(parts, level1, level2);
  const category: Category = { name: printed(label), rows: 1, entries: [entry] };
  if (host < 0) return [...parts, { name: printed(entry.level1 ?? label), points: null, categories: [category] }];
  return parts.map((part, index) => (index === host ? { ...part, categories: [...part.categories, category] } : part));
};

const sumOf = (entries: readonly IndicatorEntry[]): number => Math.round(entries.reduce((sum, { weight }) => sum + (weight ?? 0), 0) * 10_000) / 10_000;

/** Points of the labels follow the weights that came with the indicators. */
const repointed = (part: Part): Part => {
  const entries = part.categories.flatMap(({ entries: own = [] }) => own);
  return {
    ...part,
    points: part.points === null ? null : sumOf(entries),
    categories: part.categories.map((category) => (category.points === undefined ? category : { ...category, points: sumOf(category.entries ?? []) })),
  };
};

/** Points of single categories give way where indicators fill only some of them; every part keeps its points, an empty one for the rows to be filled in. */
const unpointed = (part: Part): Part => ({
  ...part,
  points: part.points,
  categories: part.categories.map(({ name, rows, entries }) => ({ name, rows, ...(entries === undefined ? {} : { entries }) })),
});

/**
 * The frame with the indicators in the categories of the same meaning, each with a row, and one empty row where a category
 * has none. A category or part the frame lacks is added, so that none is left out.
 */
export const placed = (frame: readonly Part[], indicators: readonly IndicatorEntry[], least = 1): readonly Part[] => {
  const filled = indicators.reduce(place, frame).map((part) => ({ ...part, categories: part.categories.map((entry) => ({ ...entry, rows: Math.max(least, entry.entries?.length ?? 0) })) }));
  return filled.map(indicators.some(({ weight }) => weight !== null) ? repointed : unpointed);
};
