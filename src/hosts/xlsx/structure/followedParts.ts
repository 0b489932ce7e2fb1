import type { Book } from '../book';
import { type Part, type Parts, relationshipsOf } from '../package/loadParts';
import type { Relationship } from '../package/relationships';
import { partKey } from '../package/zipPackage';
import type { Standing } from './standing';

/** How a part is read: a sheet with rows, a tree of elements, a chart, a legacy drawing, the workbook itself. */
export type FollowedKind = 'sheet' | 'elements' | 'chart' | 'vml' | 'workbook';

/** A part that may speak of the changed sheet. */
export interface Followed extends Standing {
  readonly part: Part;
  readonly kind: FollowedKind;
}

/** Relationships of a sheet or drawing to parts that name cells, by the last word of their type. */
const FOLLOWED: Readonly<Record<string, FollowedKind>> = {
  table: 'elements',
  comments: 'elements',
  threadedComment: 'elements',
  drawing: 'elements',
  vmlDrawing: 'vml',
  pivotTable: 'elements',
  ctrlProp: 'elements',
  tableSingleCells: 'elements',
  namedSheetView: 'elements',
  namedSheetViews: 'elements',
  chart: 'chart',
  chartEx: 'chart',
  chartUserShapes: 'elements',
};

/** Sheets that are no worksheets, and parts of the workbook that may name ranges. */
const OF_WORKBOOK: Readonly<Record<string, FollowedKind>> = {
  chartsheet: 'elements',
  dialogsheet: 'sheet',
  xlMacrosheet: 'sheet',
  xlIntlMacrosheet: 'sheet',
  pivotCacheDefinition: 'elements',
  connections: 'elements',
};

const own = (table: Readonly<Record<string, FollowedKind>>, key: string): FollowedKind | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);

const relationsOf = (parts: Parts, name: string, file: string): readonly Relationship[] => {
  const relations = relationshipsOf(parts, name, file);
  return relations.ok ? relations.value : [];
};

const followedFrom = (parts: Parts, source: string, standing: Standing, file: string, seen: Set<string>): readonly Followed[] =>
  relationsOf(parts, source, file).flatMap(({ type, target }) => {
    const [kind, part] = [own(FOLLOWED, type), target === null ? undefined : parts.get(partKey(target))];
    if (kind === undefined || part === undefined || seen.has(partKey(part.name))) return [];
    seen.add(partKey(part.name));
    const here: Standing = kind === 'chart' ? { home: '', owned: false } : standing;
    return [{ ...here, part, kind }, ...followedFrom(parts, part.name, here, file, seen)];
  });

/** Every part of a workbook that may name cells of the sheet, with the sheet it stands on; `book.parts` must hold them all. */
export const followedParts = (book: Book, sheet: string): readonly Followed[] => {
  const { parts, file } = book;
  const seen = new Set<string>();
  const nowhere: Standing = { home: '', owned: false };
  const sheets = book.sheets.flatMap(({ name, part }): readonly Followed[] => {
    const standing = { home: name, owned: name === sheet };
    return [{ ...standing, part, kind: 'sheet' }, ...followedFrom(parts, part.name, standing, file, seen)];
  });
  const others = book.relationships.flatMap(({ type, target }): readonly Followed[] => {
    const [kind, part] = [own(OF_WORKBOOK, type), target === null ? undefined : parts.get(partKey(target))];
    return kind === undefined || part === undefined ? [] : [{ ...nowhere, part, kind }, ...followedFrom(parts, part.name, nowhere, file, seen)];
  });
  return [...sheets, ...others, { ...nowhere, part: book.workbookPart, kind: 'workbook' }];
};

/** Whether a relationship of this type, of a sheet, drawing or the workbook, leads to a part that may name cells. */
export const isFollowed = (type: string): boolean => own(FOLLOWED, type) !== undefined || own(OF_WORKBOOK, type) !== undefined;
