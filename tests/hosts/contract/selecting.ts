import type { OpenWorkbook } from '../contractWorkbook';
import { at, FORM, problemOf, valueOf } from './given';

/** How every host selects. */
export const describeSelecting = (open: OpenWorkbook): void => {
  it('selects a cell of another sheet and shows that sheet', async () => {
    const { host } = await open(FORM);
    valueOf(await host.select('汇总', at('B2')));
    expect(valueOf(await host.activeSheet())).toBe('汇总');
    expect(problemOf(await host.select('没有', at('B2'))).code).toBe('sheet-missing');
  });
};
