import type { CellEdit } from '../../../src/core/sheet/edit';
import type { OpenWorkbook } from '../contractWorkbook';
import { edit, everyCell, FORM, plan, problemOf, SHEET, valued, valueOf } from './given';

const EDITS: readonly CellEdit[] = [
  edit('E3', valued(null), valued(9.82)), edit('E4', valued(null), valued(20)), edit('F3', valued(null), valued('=文字')), edit('A1', valued(1), valued(2), '汇总'),
];

/** How every host tells of a long write, and lets it be stopped. */
export const describePacing = (open: OpenWorkbook): void => {
  describe('progress and cancelling', () => {
    it('tells from 0 to all how many cells are written', async () => {
      const { host } = await open(FORM);
      const told: (readonly [number, number])[] = [];
      valueOf(await host.apply(plan(...EDITS), { onProgress: (done, total) => told.push([done, total]) }));
      expect(told[0]).toEqual([0, EDITS.length]);
      expect(told.at(-1)).toEqual([EDITS.length, EDITS.length]);
      expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).sort((a, b) => a - b));
    });

    it('tells nothing of a plan that is refused', async () => {
      const { host } = await open(FORM);
      const onProgress = jest.fn();
      problemOf(await host.apply(plan(...EDITS, edit('B4', valued(99), valued(1))), { onProgress }));
      expect(onProgress).not.toHaveBeenCalled();
    });

    it.each(['before it begins', 'as soon as it has begun'])('is stopped %s: everything is as it was, and it can be written again', async (moment) => {
      const opened = await open(FORM);
      const before = await everyCell(opened);
      const stop = new AbortController();
      if (moment === 'before it begins') stop.abort();
      const problem = problemOf(await opened.host.apply(plan(...EDITS), { signal: stop.signal, onProgress: () => { stop.abort(); } }));
      expect(problem.code).toBe('cancelled');
      expect(problem.message.zh).toMatch(/没有.*内容/);
      expect(await everyCell(opened)).toEqual(before);
      valueOf(await opened.host.apply(plan(...EDITS)));
      expect((await opened.cellsOf(SHEET))['E4']?.value).toBe(20);
    });

    it('is not stopped any more once all is written', async () => {
      const opened = await open(FORM);
      const stop = new AbortController();
      valueOf(await opened.host.apply(plan(...EDITS), { signal: stop.signal, onProgress: (done, total) => { if (done === total) stop.abort(); } }));
      expect((await opened.cellsOf('汇总'))['A1']?.value).toBe(2);
    });

    it('goes on where the listener throws', async () => {
      const opened = await open(FORM);
      valueOf(await opened.host.apply(plan(...EDITS), { onProgress: () => { throw new Error('a listener'); } }));
      expect((await opened.cellsOf(SHEET))['E3']?.value).toBe(9.82);
    });
  });
};
