import type { NewIndicator } from '../../../core/build';
import { sameLevel } from '../../../core/build/level';
import { categoryBy, type CategoryId, categoryOf, type LibraryEntry } from '../../../core/build/library';
import { type TargetDraft, type TargetStyle, wordTarget } from '../../../core/build/targetDraft';
import type { Form } from '../../../core/recognise/form';
import type { BuildDraft } from './buildState';
import type { RowGroup, TableRow } from './rows';
import { addBelow, addOf, addRow } from './staging';

/** What the editor shows for the usual target of an entry; its number is left open where it is the project's own. */
export const usualDraft = ({ target: { operator, number, unit, words } }: LibraryEntry): TargetDraft =>
  words !== null ? { kind: 'words', words } : { kind: 'number', operator, number: number ?? '', unit: unit ?? '' };

const categoryIn = ({ level1, level2 }: RowGroup): CategoryId | null => categoryOf(level1, level2, '');

/** Where a category's own group is missing: below the last row of its level 1, else below the table's last row, under new labels. */
const opened = (groups: readonly RowGroup[], category: CategoryId): { readonly below: TableRow | undefined; readonly levels: Pick<NewIndicator, 'level1' | 'level2'> } => {
  const { level1, level2 } = categoryBy(category);
  const cost = category === 'cost' ? groups.filter((group) => /成本/.test(group.level1)) : [];
  const part = cost.length > 0 ? cost : groups.filter((group) => sameLevel(group.level1, level1));
  const below = (part.at(-1) ?? groups.at(-1))?.rows.at(-1);
  return { below, levels: { level1: part[0]?.level1 ?? level1, level2 } };
};

/** Whether the form prints levels at all. */
const hasLevels = (form: Form): boolean => form.columns.some(({ role }) => role === 'level1' || role === 'level2');

/** The draft with a new indicator at the end of its category, which is opened where the form has none yet; null for a table without rows. */
export const addToCategory = (draft: BuildDraft, form: Form, groups: readonly RowGroup[], category: CategoryId | null, indicator: NewIndicator, target?: TargetDraft): BuildDraft | null => {
  const own = category === null ? undefined : groups.filter((group) => categoryIn(group) === category).at(-1);
  const last = own?.rows.at(-1);
  if (last !== undefined) return addBelow(draft, last, indicator, target);
  const { below, levels } = category === null || !hasLevels(form) ? { below: groups.at(-1)?.rows.at(-1), levels: {} } : opened(groups, category);
  if (below === undefined) return null;
  const at = below.original ?? addOf(draft, below.key)?.edit.at;
  return at === undefined ? null : addRow(draft, { at, side: 'after', indicator: { ...indicator, ...levels }, ...(target === undefined ? {} : { target }) });
};

/** The draft with an indicator of the library at the end of its category. */
export const addEntry = (draft: BuildDraft, form: Form, groups: readonly RowGroup[], entry: LibraryEntry, style: TargetStyle): BuildDraft | null => {
  const target = usualDraft(entry);
  return addToCategory(draft, form, groups, entry.category, { name: entry.name, ...wordTarget(target, style) }, target);
};
