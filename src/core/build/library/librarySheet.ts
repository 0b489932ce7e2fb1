import { a4Sheet } from '../../template/a4Sheet';
import type { SheetBlueprint } from '../../template/blueprint';
import { headingRow, remarkRow, titleBlock } from '../../template/head';
import { allow, areaOn, join, put, rows, span, stack, textOrBlank, type Piece } from '../../template/piece';
import { CATEGORIES, categoryBy } from './category';
import type { LibraryEntry } from './entry';
import { kindsBy } from './kinds';
import { usualWording } from './usualTarget';

/** The headings of a library sheet; none is a heading of a form, so that the sheet is never taken for one. */
export const LIBRARY_HEADINGS = { category: '类别', name: '名称', target: '常用写法', kinds: '适用项目' } as const;

const COLUMNS = [14, 40, 22, 34];
const WIDTH = span(0, 3);
const FIRST_ROW = 2;
/** Blank rows below the entries, for more. */
const SPARE = 20;

const line = (row: number, cells: readonly string[]): Piece =>
  join(...cells.map((words, column) => put(areaOn(span(column), row), textOrBlank(words), column === 0 ? 'input' : 'text')), rows(22));

const cellsOf = (entry: LibraryEntry): readonly string[] => [
  categoryBy(entry.category).label.zh,
  entry.name,
  usualWording(entry.target),
  kindsBy(entry.kinds).map(({ label }) => label.zh).join('、'),
];

/** The person's library as a sheet that anybody can edit and that `readLibrarySheet` reads again. */
export const librarySheet = (entries: readonly LibraryEntry[]): SheetBlueprint => {
  const last = FIRST_ROW + entries.length + SPARE - 1;
  const sheet = a4Sheet(
    stack(
      (top) => titleBlock(top, WIDTH, '常用指标', null),
      (top) => headingRow(top, Object.values(LIBRARY_HEADINGS).map((words, column) => ({ at: span(column), words }))),
      ...entries.map((entry) => (top: number) => line(top, cellsOf(entry))),
      ...Array.from({ length: SPARE }, () => (top: number) => line(top, ['', '', '', ''])),
      () => allow(areaOn(span(0), FIRST_ROW, last), { kind: 'list', values: CATEGORIES.map(({ label }) => label.zh) }, '从列表中选择类别', '请从列表中选择类别'),
      (top) => remarkRow(top, WIDTH, '常用写法中的“…”表示由各项目自行填写的数字，例如 ≥…场、≤…万元；固定的写成 ≥95%，文字的直接写，例如 12月底前。', 30),
    ),
    { name: '常用指标', columns: COLUMNS, orientation: 'portrait', freezeRow: FIRST_ROW, headerRow: FIRST_ROW - 1 },
  );
  return { ...sheet, protect: false };
};
