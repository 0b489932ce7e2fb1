import type { SheetSnapshot } from '../../sheet/snapshot';
import { headOf, numberAt, wordsAt } from './cells';

/** A column of amounts with the words of its head; the group it stands in is numbered from the left. */
export interface AmountColumn {
  readonly column: number;
  readonly group: number;
  /** Words over the group and over the column; the same where the head has one row. */
  readonly over: string;
  readonly own: string;
}

export interface CodedRow {
  readonly row: number;
  /** Null for a row without a code. */
  readonly code: string | null;
  readonly label: string;
}

/** A table of a budget whose rows have codes: of functions, of economic kinds, of units. */
export interface CodedTable {
  readonly sheet: SheetSnapshot;
  /** The words above the table. */
  readonly title: string;
  /** Whether the codes are those of a classification, each once; codes of units are repeated. */
  readonly classified: boolean;
  readonly columns: readonly AmountColumn[];
  /** The last column that has a head. */
  readonly lastHead: number;
  readonly rows: readonly CodedRow[];
  /** The row of the sum of all, null where there is none. */
  readonly total: number | null;
}

/** Tables begin within so many rows. */
const HEAD_ROWS = 12;
const CODE_HEAD = /^(支出)?(功能|经济)?(分类)?科目(编码|代码)$|^(部门)?([（(]单位[）)]|单位)(代码|编码)$/;
const CLASSIFIED = /科目/;

interface Head {
  readonly row: number;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

const headRow = (sheet: SheetSnapshot): Head | null => {
  if (sheet.used === null) return null;
  const { top, left, right } = sheet.used;
  const { areaAt, words } = headOf(sheet, top + HEAD_ROWS);
  for (let row = top; row < top + HEAD_ROWS; row += 1)
    for (let column = left; column <= Math.min(right, left + 3); column += 1) {
      if (!CODE_HEAD.test(wordsAt(sheet, row, column))) continue;
      const { bottom } = areaAt(row, column);
      // A row of groups above: several words there, none over the whole width.
      const above = new Set(Array.from({ length: right - left + 1 }, (_, at) => areaAt(row - 1, left + at)).filter((area) => words(area.top, area.left) !== '').map((area) => area.left));
      return { row, column, top: bottom === row && above.size > 1 ? row - 1 : row, bottom };
    }
  return null;
};

const columnsOf = (sheet: SheetSnapshot, head: Head, from: number): readonly AmountColumn[] => {
  const { areaAt, words } = headOf(sheet, head.bottom + 1);
  const groups: number[] = [];
  const columns: AmountColumn[] = [];
  for (let column = from; column <= (sheet.used?.right ?? -1); column += 1) {
    const [over, own] = [words(head.top, column), words(head.bottom, column)];
    const { left, right, bottom } = areaAt(head.top, column);
    // A group with a row of heads below it gives none to a column that has no words there.
    if (own === '' && (over === '' || (right > left && bottom < head.bottom))) continue;
    if (!groups.includes(left)) groups.push(left);
    columns.push({ column, group: groups.indexOf(left), over, own: own === '' ? over : own });
  }
  return columns;
};

const TOTAL = /^(合计|总计)$/;

/** A table whose rows have codes; null where the sheet has none. */
export const codedTable = (sheet: SheetSnapshot): CodedTable | null => {
  const head = headRow(sheet);
  if (head === null || sheet.used === null) return null;
  const { top, left, right, bottom } = sheet.used;
  const name = head.column + 1;
  const rows: CodedRow[] = [];
  for (let row = head.bottom + 1; row <= bottom; row += 1) {
    const [code, label] = [wordsAt(sheet, row, head.column), wordsAt(sheet, row, name)];
    const numbered = /^\d+$/.test(label);
    if (numbered || (label === '' && code === '')) continue;
    rows.push({ row, code: /^\d{2,9}$/.test(code) ? code : null, label: label === '' ? code : label });
  }
  const columns = columnsOf(sheet, head, name + 1);
  const amounts = columns.filter(({ column }) => rows.some(({ row }) => numberAt(sheet, row, column) !== null));
  const title = Array.from({ length: head.top - top }, (_, at) => wordsAt(sheet, top + at, left)).join(' ');
  return {
    sheet,
    title,
    classified: CLASSIFIED.test(wordsAt(sheet, head.row, head.column)),
    columns: amounts,
    lastHead: Math.max(left, ...columns.map(({ column }) => column)),
    rows: rows.filter(({ row }) => Array.from({ length: right - name }, (_, at) => name + 1 + at).some((column) => numberAt(sheet, row, column) !== null)),
    total: rows.find(({ code, label }) => code === null && TOTAL.test(label))?.row ?? null,
  };
};
