import { type Outcome, failure, success } from '../../core/outcome';
import type { Area } from '../../core/sheet/area';
import { type Parts, type Part, relationshipsOf } from './package/loadParts';
import type { Relationship } from './package/relationships';
import { type ZipPackage, partKey } from './package/zipPackage';
import { faultyPart, problem } from './problems';
import { parseSettings } from './settingsPart';
import { parseSharedStrings } from './sharedStrings';
import { type CellFormats, NO_FORMATS, parseCellFormats } from './styles/cellFormats';
import { type WorkbookPart, parseWorkbookPart } from './workbookPart';
import { parseTableArea } from './tablePart';
import type { XmlFault } from './xml/scanXml';

/** A worksheet of the workbook; chart, dialogue and macro sheets are left where they are. */
export interface BookSheet {
  readonly name: string;
  readonly visible: boolean;
  /** Position among all sheets, those that cannot be read included. */
  readonly position: number;
  readonly part: Part;
  /** Areas of the tables on it that have a header row. */
  readonly tables: readonly Area[];
}

/** An opened workbook before any edit: the parts in memory and what they say. */
export interface Book {
  readonly file: string;
  readonly zip: ZipPackage;
  readonly parts: Parts;
  /** Those of the parts that differ from the file, or are not in it: sheets were added, or rows changed. */
  readonly remade: Parts;
  /** The parts as the file has them. */
  readonly asOpened: Parts;
  readonly workbookPart: Part;
  readonly workbook: WorkbookPart;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly BookSheet[];
  readonly strings: readonly string[];
  readonly formats: CellFormats;
  /** Our settings as the file has them, and the part that holds them. */
  readonly settings: ReadonlyMap<string, string>;
  readonly settingsPart: string | null;
}

const isFault = (value: unknown): value is XmlFault => typeof value === 'string';

const BINARY_WORKBOOK = /\.bin$/i;

/** Where the tables of a sheet are; one that cannot be read is passed over, as it only forbids its header row. */
export const tablesOf = (parts: Parts, sheet: Part, file: string): readonly Area[] => {
  const relations = relationshipsOf(parts, sheet.name, file);
  const targets = relations.ok ? relations.value.filter(({ type }) => type === 'table') : [];
  return targets.flatMap(({ target }) => {
    const part = target === null ? undefined : parts.get(partKey(target));
    const area = part === undefined ? null : parseTableArea(part.bytes);
    return area === null ? [] : [area];
  });
};

/** Our settings, in whichever custom XML part they are. */
const settingsIn = (parts: Parts, relations: readonly Relationship[]): Pick<Book, 'settings' | 'settingsPart'> => {
  for (const { type, target } of relations) {
    const part = type === 'customXml' && target !== null ? parts.get(partKey(target)) : undefined;
    const settings = part === undefined ? null : parseSettings(part.bytes);
    if (part !== undefined && settings !== null) return { settings, settingsPart: part.name };
  }
  return { settings: new Map(), settingsPart: null };
};

/** Finds the workbook among the parts and reads what concerns all sheets. */
export const readBook = (zip: ZipPackage, parts: Parts, remade: Parts = new Map(), asOpened: Parts = parts): Outcome<Book> => {
  const { file } = zip;
  const damaged = (fault: XmlFault, part: string) => failure(faultyPart(fault, file, part));
  const root = relationshipsOf(parts, '', file);
  if (!root.ok) return root;
  const main = root.value.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (BINARY_WORKBOOK.test(main)) return failure(problem('file-is-xlsb', { file }));
  const workbookPart = parts.get(partKey(main));
  if (workbookPart === undefined) return failure(problem('file-no-workbook', { file }));
  const workbook = parseWorkbookPart(workbookPart.bytes);
  if (workbook === null) return failure(problem('file-no-workbook', { file }));
  if (isFault(workbook)) return damaged(workbook, main);
  const relations = relationshipsOf(parts, main, file);
  if (!relations.ok) return relations;

  const targetOf = (type: string): Part | undefined => {
    const target = relations.value.find((relation) => relation.type === type)?.target;
    return typeof target === 'string' ? parts.get(partKey(target)) : undefined;
  };
  const stringsPart = targetOf('sharedStrings');
  const strings = stringsPart === undefined ? [] : parseSharedStrings(stringsPart.bytes);
  if (isFault(strings)) return damaged(strings, 'sharedStrings');
  const stylesPart = targetOf('styles');
  const formats = stylesPart === undefined ? NO_FORMATS : parseCellFormats(stylesPart.bytes);
  if (isFault(formats)) return damaged(formats, 'styles');

  const sheets = workbook.sheets.flatMap((entry, position): readonly BookSheet[] => {
    const relation = relations.value.find(({ id, type }) => id === entry.relation && type === 'worksheet');
    const part = typeof relation?.target === 'string' ? parts.get(partKey(relation.target)) : undefined;
    return part === undefined ? [] : [{ name: entry.name, visible: entry.visible, position, part, tables: tablesOf(parts, part, file) }];
  });
  if (sheets.length === 0) return failure(problem('file-no-worksheet', { file }));
  return success({ file, zip, parts, remade, asOpened, workbookPart, workbook, relationships: relations.value, sheets, strings, formats, ...settingsIn(parts, relations.value) });
};
