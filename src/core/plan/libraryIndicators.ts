import { CATEGORY_IDS, categoryBy, type CategoryId, type Library, type LibraryEntry } from '../build/library';
import type { IndicatorEntry } from '../template';

const entryOf = ({ name, category, target }: LibraryEntry): IndicatorEntry => {
  const { level1, level2 } = categoryBy(category);
  const { operator, number, unit, words } = target;
  const known = words ?? (number === null ? null : `${operator ?? ''}${number}${unit ?? ''}`);
  return {
    level1,
    level2,
    name,
    target: known === null ? null : { value: known, format: 'General' },
    operator: known === null ? operator : null,
    unit: known === null ? unit : null,
    ...(known === null && (operator !== null || unit !== null) ? { open: true as const } : {}),
    weight: null,
    basis: null,
    history: {},
    term: 'annual',
    goal: null,
  };
};

/** What every project may use, best known first: entries of no kind of project. */
const general = (library: Library, category: CategoryId): readonly LibraryEntry[] => library.find('', { category, kind: null }).entries.filter(({ kinds }) => kinds.length === 0);

/**
 * Indicators to begin a form with: for each category those that fit the project by its name and its department, then common
 * ones, at most so many a category. Pure: the same library and names give the same rows.
 */
export const libraryIndicators = (library: Library, department: string, perCategory: number) => (project: string | null): readonly IndicatorEntry[] => {
  const suggested = library.suggest(project ?? '', department, []).map(({ entry }) => entry);
  return CATEGORY_IDS.flatMap((category) => {
    const own = suggested.filter((entry) => entry.category === category);
    const names = new Set(own.map(({ name }) => name));
    const rest = general(library, category).filter(({ name }) => !names.has(name));
    return [...own, ...rest].slice(0, perCategory).map(entryOf);
  });
};
