import { plainText } from '../../measure';
import { failure, type Outcome, type Problem, success } from '../../outcome';
import { recognise } from '../../recognise';
import { contains } from '../../sheet/area';
import { cellAt, type SheetSnapshot } from '../../sheet/snapshot';
import { categoryOf } from './category';
import { collectEntries, withoutRepeats } from './collect';
import { type LibraryEntry, NAME_LENGTH } from './entry';
import { KINDS, type KindId, kindsOf } from './kinds';
import { libraryName } from './libraryName';
import { directionOf, readUsualWording, type UsualTarget, usualTargetOf } from './usualTarget';

/** Heading words by which the columns of any list of indicators are known; ours first. */
const HEADINGS = {
  category: /^(类别|指标类别|指标类型|二级指标|指标分类|分类)$/,
  level1: /^一级指标$/,
  name: /^(名称|指标名称|三级指标|绩效指标|指标|指标内容)$/,
  target: /^(常用写法|指标值|目标值|参考值|参考指标值|年度指标值|常用指标值)$/,
  operator: /^(符号|计算符号|指标性质|运算符号)$/,
  unit: /^(单位|计量单位|度量单位)$/,
  kinds: /^(适用项目|项目类型|适用范围|适用项目类型|适用领域)$/,
} as const;

type Heading = keyof typeof HEADINGS;
type Columns = ReadonlyMap<Heading, number>;

const HEADING_NAMES = Object.keys(HEADINGS) as readonly Heading[];
/** A list begins near the top of its sheet. */
const LAST_HEADER_ROW = 20;

/** The text of a cell, that of the merged area over it where there is one. */
const textAt = (sheet: SheetSnapshot, row: number, column: number | undefined): string => {
  if (column === undefined) return '';
  const area = sheet.merges.find((merge) => contains(merge, row, column));
  return (cellAt(sheet, area?.top ?? row, area?.left ?? column)?.text ?? '').trim();
};

const headingsIn = (sheet: SheetSnapshot, row: number): Columns => {
  const columns = new Map<Heading, number>();
  for (let column = sheet.used?.left ?? 0; column <= (sheet.used?.right ?? -1); column += 1) {
    const words = plainText(cellAt(sheet, row, column)?.text ?? '').replace(/\([^()]*\)$/, '');
    const heading = HEADING_NAMES.find((name) => HEADINGS[name].test(words));
    if (heading !== undefined && !columns.has(heading)) columns.set(heading, column);
  }
  return columns;
};

const kindsIn = (words: string): readonly KindId[] => {
  const named = words.split(/[、,，;；/\s]+/).flatMap((word) => KINDS.find(({ label }) => label.zh === word)?.id ?? []);
  return named.length > 0 ? named : kindsOf(words);
};

const targetOf = (target: string, operator: string, unit: string): UsualTarget =>
  target.includes('…') || (operator === '' && unit === '') ? readUsualWording(plainText(target)) : usualTargetOf(target, operator, unit);

const entryIn = (sheet: SheetSnapshot, row: number, columns: Columns): LibraryEntry | null => {
  const at = (heading: Heading): string => textAt(sheet, row, columns.get(heading));
  const name = libraryName(at('name'));
  const category = categoryOf(at('level1'), at('category'), name);
  if (category === null || name.length < NAME_LENGTH.least || name.length > NAME_LENGTH.most) return null;
  const target = targetOf(at('target').slice(0, 60), at('operator'), at('unit'));
  return { name, category, target, direction: directionOf(target), kinds: kindsIn(at('kinds')).slice(0, 6) };
};

const entriesBelow = (sheet: SheetSnapshot, header: number, columns: Columns): readonly LibraryEntry[] => {
  const entries: LibraryEntry[] = [];
  for (let row = header + 1; row <= (sheet.used?.bottom ?? -1); row += 1) {
    const entry = entryIn(sheet, row, columns);
    if (entry !== null) entries.push(entry);
  }
  return withoutRepeats(entries);
};

const NO_INDICATORS: Problem = {
  code: 'no-library-on-sheet',
  message: { zh: '这张表上没有找到指标清单，也没有绩效表。', en: 'There is neither a list of indicators nor a performance form on this sheet.' },
  next: { zh: '请打开有“类别”“名称”两列的清单，或绩效目标表、自评表，再试一次。', en: 'Go to a list with the columns 类别 and 名称, or to a form, and try again.' },
};

/** The indicators of a sheet: those of a list, known by its heading words, or those of the forms on it; each once. */
export const readLibrarySheet = (sheet: SheetSnapshot): Outcome<readonly LibraryEntry[]> => {
  const collected = collectEntries(recognise(sheet).forms);
  if (collected.length > 0) return success(collected);
  const top = sheet.used?.top ?? 0;
  for (let row = top; row <= Math.min(top + LAST_HEADER_ROW, sheet.used?.bottom ?? -1); row += 1) {
    const columns = headingsIn(sheet, row);
    if (!columns.has('name') || !(columns.has('category') || columns.has('level1'))) continue;
    const entries = entriesBelow(sheet, row, columns);
    if (entries.length > 0) return success(entries);
  }
  return failure(NO_INDICATORS);
};
