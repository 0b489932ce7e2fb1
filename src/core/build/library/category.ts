import type { Text } from '../../outcome';

/** The level-2 categories of the standard frames, cost counted as one whichever frame prints it. */
export const CATEGORY_IDS = ['quantity', 'quality', 'timeliness', 'cost', 'economic', 'social', 'ecological', 'sustained', 'satisfaction'] as const;

export type CategoryId = (typeof CATEGORY_IDS)[number];

/** A category with its standard labels and the words by which a form's own labels are known. */
export interface LibraryCategory {
  readonly id: CategoryId;
  readonly label: Text;
  /** Standard labels, as the frame of 2020 prints them. */
  readonly level1: string;
  readonly level2: string;
  readonly words: RegExp;
}

/** In the order of the frames. 可持续 before the other benefits and 生态环境成本 before 生态: the first that fits counts. */
export const CATEGORIES: readonly LibraryCategory[] = [
  { id: 'quantity', label: { zh: '数量', en: 'Quantity' }, level1: '产出指标', level2: '数量指标', words: /数量/ },
  { id: 'quality', label: { zh: '质量', en: 'Quality' }, level1: '产出指标', level2: '质量指标', words: /质量/ },
  { id: 'timeliness', label: { zh: '时效', en: 'Timeliness' }, level1: '产出指标', level2: '时效指标', words: /时效|进度/ },
  { id: 'cost', label: { zh: '成本', en: 'Cost' }, level1: '产出指标', level2: '成本指标', words: /成本/ },
  { id: 'economic', label: { zh: '经济效益', en: 'Economic benefit' }, level1: '效益指标', level2: '经济效益指标', words: /经济/ },
  { id: 'social', label: { zh: '社会效益', en: 'Social benefit' }, level1: '效益指标', level2: '社会效益指标', words: /社会/ },
  { id: 'ecological', label: { zh: '生态效益', en: 'Ecological benefit' }, level1: '效益指标', level2: '生态效益指标', words: /生态|环境效益/ },
  { id: 'sustained', label: { zh: '可持续影响', en: 'Sustained impact' }, level1: '效益指标', level2: '可持续影响指标', words: /可持续|持续影响/ },
  { id: 'satisfaction', label: { zh: '满意度', en: 'Satisfaction' }, level1: '满意度指标', level2: '服务对象满意度指标', words: /满意|服务对象/ },
];

/** Specific words first: 经济成本 is a cost, 可持续影响 printed under 满意度 is none. */
const ORDER: readonly CategoryId[] = ['cost', 'sustained', 'satisfaction', 'quantity', 'quality', 'timeliness', 'economic', 'social', 'ecological'];

const byId = new Map(CATEGORIES.map((category) => [category.id, category]));

const categoryIn = (label: string): CategoryId | null => ORDER.find((id) => byId.get(id)?.words.test(label)) ?? null;

/**
 * The category a row of a form stands under, from its printed labels (level 2 before level 1) and, where both say
 * nothing, from 满意 or 成本 in its name; null where none fits.
 */
export const categoryOf = (level1: string | null, level2: string | null, name: string): CategoryId | null =>
  categoryIn(level2 ?? '') ?? categoryIn(level1 ?? '') ?? (/满意/.test(name) ? 'satisfaction' : /成本/.test(name) ? 'cost' : null);

/** The category itself. */
export const categoryBy = (id: CategoryId): LibraryCategory => {
  const category = byId.get(id);
  if (category === undefined) throw new Error(`No category ${id}`);
  return category;
};
