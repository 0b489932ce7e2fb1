import type { OpenWorkbook } from '../contractWorkbook';
import { FORM, problemOf, valueOf } from './given';

/** What every host keeps in the workbook. */
export const describeRemembering = (open: OpenWorkbook): void => {
  describe('remembering', () => {
    it('keeps plain JSON, replaces it and forgets it', async () => {
      const { host } = await open(FORM);
      const value = { pack: 'mof-2020', 权重: { A1: '10' }, list: [1, null, true], text: '2021-01-01T00:00:00.000Z' };
      expect(valueOf(await host.loadSetting('jixiao'))).toBeNull();
      valueOf(await host.saveSetting('jixiao', value));
      expect(valueOf(await host.loadSetting('jixiao'))).toEqual(value);
      valueOf(await host.saveSetting('jixiao', [1]));
      expect(valueOf(await host.loadSetting('jixiao'))).toEqual([1]);
      valueOf(await host.saveSetting('jixiao', null));
      valueOf(await host.saveSetting('jixiao', null));
      expect(valueOf(await host.loadSetting('jixiao'))).toBeNull();
    });

    it('refuses more than 100 KB in all and keeps what was there', async () => {
      const { host } = await open(FORM);
      valueOf(await host.saveSetting('one', 'x'.repeat(60_000)));
      expect(problemOf(await host.saveSetting('two', 'x'.repeat(60_000))).code).toBe('settings-too-large');
      expect(valueOf(await host.loadSetting('two'))).toBeNull();
      expect(valueOf(await host.loadSetting('one'))).toHaveLength(60_000);
    });
  });
};
