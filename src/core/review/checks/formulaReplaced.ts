import { cellAt, type SheetSnapshot } from '../../sheet/snapshot';
import { basis } from '../basis';
import { sheetCheck, type Draft } from '../check';

/** A column has a way of its own from so many formulas on, and where they are most of its numbers. */
const LEAST_FORMULAS = 3;
const MOST = 0.75;

interface Entry {
  readonly row: number;
  readonly formula: string | null;
  readonly value: number;
  readonly text: string;
}

/** A formula as it reads from its own row: =E7*G7 in row 7 and =E8*G8 in row 8 are the same. */
const patternOf = (formula: string, row: number): string => formula.replace(/(\$?[A-Z]{1,3})(\$?)(\d+)/g, (whole, column: string, fixed: string, at: string) => (fixed === '$' ? whole : `${column}[${String(Number(at) - row - 1)}]`));

const numbersIn = (sheet: SheetSnapshot, column: number, top: number, bottom: number): readonly Entry[] => {
  const entries: Entry[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cell = cellAt(sheet, row, column);
    if (cell !== undefined && typeof cell.value === 'number') entries.push({ row, formula: cell.formula, value: cell.value, text: cell.text });
  }
  return entries;
};

/** The formula most numbers of a column share, and the numbers typed among them. */
const typedAmong = (entries: readonly Entry[]): readonly Entry[] => {
  const patterns = new Map<string, number>();
  for (const { formula, row } of entries) if (formula !== null) patterns.set(patternOf(formula, row), (patterns.get(patternOf(formula, row)) ?? 0) + 1);
  const [pattern, count] = [...patterns].sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
  const rows = entries.flatMap(({ formula, row }) => (formula !== null && patternOf(formula, row) === pattern ? [row] : []));
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const typed = entries.filter(({ formula, row }) => formula === null && row > first && row < last);
  return count >= LEAST_FORMULAS && count >= MOST * (count + typed.length) ? typed : [];
};

/** In a column of formulas of one kind some numbers were typed in: they no longer follow the rest. */
export const formulaReplaced = sheetCheck(
  {
    id: 'formula-replaced',
    title: { zh: '公式被改成数字', en: 'Formula replaced by a number' },
    severity: 'warning',
    rule: basis.practice('同一栏用公式计算的，不应有手工填写的数字', 'in a column of formulas no number is typed in'),
    suggestion: { zh: '请恢复公式，或说明为何手工填写。', en: 'Please put the formula back, or say why the number was typed.' },
  },
  ({ sheet }) => {
    if (sheet.used === null || ![...sheet.cells.values()].some(({ formula }) => formula !== null)) return [];
    const { left, right, top, bottom } = sheet.used;
    const drafts: Draft[] = [];
    for (let column = left; column <= right; column += 1) {
      for (const { row, value, text } of typedAmong(numbersIn(sheet, column, top, bottom))) {
        drafts.push({ cells: [{ row, column }], printed: value, computed: null, message: { zh: `这一栏都用公式计算，这里却是手工填写的 ${text}。`, en: `This column is computed by formulas; here ${text} was typed in.` } });
      }
    }
    return drafts;
  },
);
