import { formatArea } from '../../../core/sheet/area';
import type { StructureEdit } from '../../../core/sheet/edit';
import type { Receipt } from '../../../hosts/workbookHost';
import { buildTexts } from '../../../locales/build';
import { type Locale, say } from '../../../locales/say';

/** A change of rows or merged areas in words. Rows are counted from 1, as the edits before it leave the sheet. */
const lineOf = (edit: StructureEdit, locale: Locale): string => {
  switch (edit.kind) {
    case 'insert-rows':
      return edit.at === 0 ? say(buildTexts.insertFirst, locale, { count: edit.count }) : say(buildTexts.insertRows, locale, { row: edit.at, count: edit.count });
    case 'delete-rows':
      return edit.count === 1 ? say(buildTexts.deleteRow, locale, { first: edit.at + 1 }) : say(buildTexts.deleteRows, locale, { first: edit.at + 1, last: edit.at + edit.count });
    case 'merge':
      return say(buildTexts.merge, locale, { area: formatArea(edit.area) });
    case 'unmerge':
      return say(buildTexts.unmerge, locale, { area: formatArea(edit.area) });
  }
};

/** The structure of a plan in words, in its order; an area that is taken apart only to be joined again larger or smaller is one line. */
export const structureLines = (structure: readonly StructureEdit[], locale: Locale): readonly string[] => {
  const lines: string[] = [];
  for (let index = 0; index < structure.length; index += 1) {
    const [edit, next] = [structure[index], structure[index + 1]];
    if (edit === undefined) continue;
    if (edit.kind === 'unmerge' && next?.kind === 'merge' && edit.area.left === next.area.left && edit.area.right === next.area.right) {
      lines.push(say(buildTexts.reshape, locale, { before: formatArea(edit.area), after: formatArea(next.area) }));
      index += 1;
    } else lines.push(lineOf(edit, locale));
  }
  return lines;
};

/** How many rows a write put in and took out. */
export const rowsChanged = ({ structure = [] }: Receipt): { readonly inserted: number; readonly deleted: number } => ({
  inserted: structure.reduce((sum, { edit }) => sum + (edit.kind === 'insert-rows' ? edit.count : 0), 0),
  deleted: structure.reduce((sum, { edit }) => sum + (edit.kind === 'delete-rows' ? edit.count : 0), 0),
});
