import type { CellEdit } from '../../../src/core/sheet/edit';
import type { GivenWorkbook, OpenWorkbook } from '../contractWorkbook';
import { edit, everyCell, FORM, plan, problemOf, PROTECTED, SHEET, valued, valueOf } from './given';

/** What every host refuses as a whole, before anything is written. */
export const describeRefusing = (open: OpenWorkbook): void => {
  describe('refusing, before anything is written', () => {
    const good = edit('E4', valued(null), valued(20));
    const refused: readonly (readonly [string, GivenWorkbook, CellEdit, string, readonly string[]])[] = [
      ['a cell that was changed since', FORM, edit('B4', valued(99), valued(1)), 'cells-changed', [`${SHEET}!B4`]],
      ['a formula that became a value', FORM, edit('B4', { value: 100, formula: '=A1' }, valued(1)), 'cells-changed', [`${SHEET}!B4`]],
      ['a hidden row', FORM, edit('E7', valued(null), valued(1)), 'rows-hidden', [`${SHEET}!E7`]],
      ['the inside of a merged area', FORM, edit('F4', valued(null), valued(1)), 'inside-merge', [`${SHEET}!F4`]],
      ['a text longer than a cell', FORM, edit('E3', valued(null), valued('长'.repeat(32_768))), 'text-too-long', [`${SHEET}!E3`]],
      ['a locked cell of a protected sheet', PROTECTED, edit('A1', valued('锁定'), valued('x')), 'sheet-protected', [`${SHEET}!A1`]],
    ];
    it.each(refused)('refuses %s', async (_, given, bad, code, cells) => {
      const opened = await open(given);
      const before = await opened.cellsOf(SHEET);
      const problem = problemOf(await opened.host.apply(given === FORM ? plan(good, bad) : plan(bad)));
      expect({ code: problem.code, cells: problem.cells }).toEqual({ code, cells });
      expect(problem.next.zh).not.toBe('');
      expect(await opened.cellsOf(SHEET)).toEqual(before);
    });

    it('refuses a sheet that is not there, on the sheets that are there too', async () => {
      const opened = await open(FORM);
      const before = await everyCell(opened);
      const problem = problemOf(await opened.host.apply(plan(good, edit('A1', valued(null), valued(1), '没有'))));
      expect(problem.code).toBe('sheet-missing');
      expect(problem.message.zh).toContain('没有');
      expect(await everyCell(opened)).toEqual(before);
    });

    it('writes into the unlocked cells of a protected sheet', async () => {
      const opened = await open(PROTECTED);
      valueOf(await opened.host.apply(plan(edit('B1', valued(1), valued(2)), edit('B2', valued(null), valued('=文字')))));
      expect(await opened.cellsOf(SHEET)).toMatchObject({ B1: { value: 2 }, B2: { value: '=文字' } });
    });
  });
};
