import { formatArea, parseArea } from '../../../src/core/sheet/area';
import type { OpenWorkbook } from '../contractWorkbook';
import { FORM, problemOf, PROTECTED, reading, SHEET, valueOf } from './given';

/** What every host reads. */
export const describeReading = (open: OpenWorkbook): void => {
  describe('reading', () => {
    it('lists the sheets in order and says which are visible', async () => {
      const { host } = await open(FORM);
      expect(valueOf(await host.listSheets())).toEqual([
        { name: SHEET, visible: true }, { name: '汇总', visible: true }, { name: '存档', visible: false }, { name: '空表', visible: true },
      ]);
      expect(valueOf(await host.activeSheet())).toBe(SHEET);
    });

    it.each([
      ['a text', 'A2', { value: '指标', text: '指标', formula: null, format: 'General' }],
      ['a text that looks like a formula', 'A3', { value: '=数量指标', text: '=数量指标', formula: null, format: 'General' }],
      ['a text that looks like a date', 'B3', { value: '1/2', text: '1/2', formula: null, format: 'General' }],
      ['a percentage', 'C3', { value: 0.982, text: '98.2%', formula: null, format: '0.0%' }],
      ['a date, as its serial number', 'C4', { value: 44530, text: '2021/11/30', formula: null, format: 'yyyy/m/d' }],
      ['a formula with its result', 'D5', { value: 30, text: '30', formula: '=SUM(D3:D4)', format: 'General' }],
      ['digits kept as text', 'E5', { value: '007', text: '007', formula: null, format: '@' }],
      ['a truth value', 'B5', { value: true, text: 'TRUE', formula: null, format: 'General' }],
      ['nothing in a cell with only a format', 'E3', undefined],
    ])('reads %s', async (_, cell, expected) => {
      const { host } = await open(FORM);
      expect(reading(valueOf(await host.read(SHEET)), cell)).toEqual(expected);
    });

    it('reads extent, merges, hidden rows and that nothing is protected', async () => {
      const snapshot = valueOf(await (await open(FORM)).host.read(null));
      expect(snapshot.name).toBe(SHEET);
      expect(snapshot.used).toEqual(parseArea('A1:F8'));
      expect(snapshot.merges.map(formatArea).sort()).toEqual(['A1:F1', 'A5:A6', 'F3:F4']);
      expect([...snapshot.hiddenRows]).toEqual([6]);
      expect(snapshot.protected).toBe(false);
    });

    it('reads an empty sheet and a protected one', async () => {
      expect(valueOf(await (await open(FORM)).host.read('空表'))).toMatchObject({ name: '空表', used: null, merges: [] });
      expect(valueOf(await (await open(PROTECTED)).host.read(SHEET)).protected).toBe(true);
    });

    it('names a sheet that is not there', async () => {
      const problem = problemOf(await (await open(FORM)).host.read('没有'));
      expect(problem.code).toBe('sheet-missing');
      expect(problem.message.zh).toContain('没有');
    });
  });
};
