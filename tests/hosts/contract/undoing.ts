import type { OpenWorkbook } from '../contractWorkbook';
import { edit, everyCell, FORM, plan, problemOf, SHEET, valued, valueOf } from './given';

/** What every host gives back. */
export const describeUndoing = (open: OpenWorkbook): void => {
  describe('undoing', () => {
    const all = plan(
      edit('E3', valued(null), valued(9.82)), edit('E5', valued('007'), valued(8)), edit('A3', valued('=数量指标'), valued('x')),
      edit('D5', { value: 30, formula: '=SUM(D3:D4)' }, valued(31)), edit('F3', valued(null), valued('-')), edit('B5', valued(true), valued(null)),
    );
    it('puts every cell back as it was', async () => {
      const opened = await open(FORM);
      const before = await everyCell(opened);
      const receipt = valueOf(await opened.host.apply(all));
      valueOf(await opened.host.undo(receipt));
      expect(await everyCell(opened)).toEqual(before);
    });

    it('works from a receipt that was kept as JSON', async () => {
      const opened = await open(FORM);
      const before = await everyCell(opened);
      const receipt = valueOf(await opened.host.apply(all));
      valueOf(await opened.host.undo(JSON.parse(JSON.stringify(receipt)) as typeof receipt));
      expect(await everyCell(opened)).toEqual(before);
    });

    it('refuses where a person has changed a cell since, and changes nothing', async () => {
      const opened = await open(FORM);
      const receipt = valueOf(await opened.host.apply(all));
      await opened.person.type(SHEET, 'E3', '5');
      const before = await everyCell(opened);
      expect(problemOf(await opened.host.undo(receipt))).toMatchObject({ code: 'cells-changed', cells: [`${SHEET}!E3`] });
      expect(await everyCell(opened)).toEqual(before);
    });
  });
};
