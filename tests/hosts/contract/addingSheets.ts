import { formatArea } from '../../../src/core/sheet/area';
import type { OpenWorkbook } from '../contractWorkbook';
import { tinyBlueprint } from '../tinyBlueprint';
import { edit, FORM, plan, problemOf, SHEET, valued, valueOf } from './given';

/** What every host makes of a blueprint. */
export const describeAddingSheets = (open: OpenWorkbook): void => {
  describe('adding sheets', () => {
    it('adds them after the last one, under names of their own, and shows the first', async () => {
      const opened = await open(FORM);
      const names = valueOf(await opened.host.addSheets([tinyBlueprint('汇总'), tinyBlueprint('汇总')]));
      expect(new Set(names).size).toBe(2);
      expect(names).not.toContain('汇总');
      expect(valueOf(await opened.host.listSheets()).map((sheet) => sheet.name)).toEqual([SHEET, '汇总', '存档', '空表', ...names]);
      expect(valueOf(await opened.host.activeSheet())).toBe(names[0]);
    });

    it('builds what the blueprint says', async () => {
      const opened = await open(FORM);
      const [name = ''] = valueOf(await opened.host.addSheets([tinyBlueprint('新表')]));
      const snapshot = valueOf(await opened.host.read(name));
      expect(snapshot.merges.map(formatArea)).toEqual(['A1:C1']);
      expect(snapshot.protected).toBe(true);
      expect(await opened.cellsOf(name)).toMatchObject({
        A1: { value: '=不是公式', formula: null }, A2: { value: '1/2', formula: null }, B2: { value: 10, format: '0.00' }, C2: { formula: '=SUM(B2:B2)' },
      });
    });

    it('leaves unlocked what is to be filled in', async () => {
      const opened = await open(FORM);
      const [name = ''] = valueOf(await opened.host.addSheets([tinyBlueprint('新表')]));
      valueOf(await opened.host.apply(plan(edit('A3', valued(null), valued('填写'), name))));
      expect(problemOf(await opened.host.apply(plan(edit('B2', valued(10), valued(1), name)))).code).toBe('sheet-protected');
    });
  });
};
