import type { OpenWorkbook } from '../contractWorkbook';
import { edit, FORM, plan, reading, SHEET, valued, valueOf } from './given';

/** What every host writes, and how. */
export const describeWriting = (open: OpenWorkbook): void => {
  describe('writing', () => {
    it('writes the cells of the plan and no other', async () => {
      const opened = await open(FORM);
      const before = await opened.cellsOf(SHEET);
      valueOf(await opened.host.apply(plan(
        edit('E3', valued(null), valued(9.82)), edit('E4', valued(null), valued(20)), edit('F3', valued(null), valued('按计划完成')),
        edit('A1', valued(1), valued(2), '汇总'),
      )));
      const after = await opened.cellsOf(SHEET);
      expect(after).toEqual({
        ...before,
        E3: { value: 9.82, formula: null, format: '0.00' }, E4: { value: 20, formula: null, format: 'General' },
        F3: { value: '按计划完成', formula: null, format: 'General' }, E8: after['E8'],
      });
      expect(after['E8']?.formula).toBe('=SUM(E3:E4)');
      expect((await opened.cellsOf('汇总'))['A1']?.value).toBe(2);
    });

    it.each(['=1+1', '+86', '-5', '@name', '1/2', '12-3', '95%', '007', '1e5', 'TRUE', '#N/A', "'quoted", ' 7', '\t=1', '3月1日', 'Mar 5', '12:30', '１２', '(5)', '$5'])(
      'keeps the text %j a text, in a cell of any format', async (text) => {
        const opened = await open(FORM);
        valueOf(await opened.host.apply(plan(edit('E4', valued(null), valued(text)), edit('E3', valued(null), valued(text)), edit('E5', valued('007'), valued(text)))));
        const cells = await opened.cellsOf(SHEET);
        expect([cells['E3'], cells['E4'], cells['E5']]).toEqual([
          { value: text, formula: null, format: '0.00' }, { value: text, formula: null, format: 'General' }, { value: text, formula: null, format: '@' },
        ]);
        expect(reading(valueOf(await opened.host.read(SHEET)), 'E4')).toMatchObject({ value: text, text, formula: null });
      });

    it('writes a number into a cell of the format Text as a number and leaves the format', async () => {
      const opened = await open(FORM);
      valueOf(await opened.host.apply(plan(edit('E5', valued('007'), valued(8)))));
      expect((await opened.cellsOf(SHEET))['E5']).toEqual({ value: 8, formula: null, format: '@' });
    });

    it('writes a formula and replaces one', async () => {
      const opened = await open(FORM);
      valueOf(await opened.host.apply(plan(
        edit('E4', valued(null), { value: 30, formula: '=SUM(D3:D4)' }), edit('D5', { value: 30, formula: '=SUM(D3:D4)' }, valued(30)))));
      const cells = await opened.cellsOf(SHEET);
      expect(cells['E4']?.formula).toBe('=SUM(D3:D4)');
      expect(cells['D5']).toEqual({ value: 30, formula: null, format: 'General' });
    });

    it('of several edits of one cell the last one counts, and undo goes back before all of them', async () => {
      const opened = await open(FORM);
      const before = await opened.cellsOf(SHEET);
      const receipt = valueOf(await opened.host.apply(plan(edit('E4', valued(null), valued(1)), edit('B4', valued(100), valued(90)), edit('E4', valued(null), valued(2)))));
      expect(await opened.cellsOf(SHEET)).toMatchObject({ E4: { value: 2 }, B4: { value: 90 } });
      valueOf(await opened.host.undo(receipt));
      expect(await opened.cellsOf(SHEET)).toEqual(before);
    });

    it('empties a cell', async () => {
      const opened = await open(FORM);
      valueOf(await opened.host.apply(plan(edit('B4', valued(100), valued(null)))));
      expect(await opened.cellsOf(SHEET)).not.toHaveProperty('B4');
    });

    it('writes nothing for an empty plan', async () => {
      const opened = await open(FORM);
      expect(valueOf(await opened.host.apply(plan())).cells).toEqual([]);
    });
  });
};
