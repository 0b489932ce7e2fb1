import { buildPlan, type BuildEdit, type BuildOptions, type BuildResult } from '../../../src/core/build';
import { type Address, formatAddress, parseAddress } from '../../../src/core/sheet/address';
import { formatArea } from '../../../src/core/sheet/area';
import { cellAt, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { layoutOf } from '../../fixtures/layouts/notation';
import { applyPlan, factsOf } from './applyPlan';

/** A sheet drawn in the notation of the layouts; a field that begins with `=` is a formula. */
export const drawn = (rows: string): SheetSnapshot => {
  const { sheet } = layoutOf({ name: 'drawn', forms: [{ kind: 'self-evaluation', roles: {}, rows }] });
  const cells = [...sheet.cells].map(([key, cell]) => [key, cell.text.startsWith('=') ? { ...cell, value: 0, text: '0', formula: cell.text } : cell] as const);
  return { ...sheet, cells: new Map(cells) };
};

export const cell = (a1: string): Address => {
  const address = parseAddress(a1);
  if (address === null) throw new Error(a1);
  return address;
};

export const add = (a1: string, name: string, more: object = {}, side: 'after' | 'before' = 'after'): BuildEdit => ({ do: 'add', at: cell(a1), side, indicator: { name, ...more } });
export const remove = (a1: string): BuildEdit => ({ do: 'remove', cell: cell(a1) });

/** Builds and checks that the plan, applied strictly, leaves the sheet it foretells. */
export const built = (sheet: SheetSnapshot, edits: readonly BuildEdit[], options: BuildOptions = {}): BuildResult => {
  const result = buildPlan(sheet, 0, edits, options);
  expect(factsOf(applyPlan(sheet, result.plan))).toEqual(factsOf(result.sheet));
  return result;
};

/** What a cell holds: its formula, else its text. */
export const held = (sheet: SheetSnapshot, a1: string): string => {
  const { row, column } = cell(a1);
  const found = cellAt(sheet, row, column);
  return found?.formula ?? found?.text ?? '';
};

/** The cells of a column, from one row to another. */
export const column = (sheet: SheetSnapshot, letter: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => held(sheet, `${letter}${String(from + i)}`));

export const merges = (sheet: SheetSnapshot): readonly string[] => sheet.merges.map(formatArea).sort();

export const doneAt = ({ done }: BuildResult): readonly string[] => done.map(({ cell: at }) => formatAddress(at));

export const codes = ({ refused }: BuildResult): readonly string[] => refused.map(({ problem }) => problem.code);
