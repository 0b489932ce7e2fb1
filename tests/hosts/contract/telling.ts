import { parseArea } from '../../../src/core/sheet/area';
import type { HostEvent } from '../../../src/hosts/workbookHost';
import type { OpenedWorkbook, OpenWorkbook } from '../contractWorkbook';
import { at, edit, FORM, plan, settle, SHEET, valued, valueOf } from './given';

/** What every host tells of. */
export const describeTelling = (open: OpenWorkbook): void => {
  describe('telling what happens', () => {
    const heard = async (opened: OpenedWorkbook): Promise<{ readonly events: HostEvent[]; readonly stop: () => void }> => {
      const events: HostEvent[] = [];
      const stop = opened.host.subscribe((event) => events.push(event));
      await settle();
      return { events, stop };
    };

    it('tells of what a person types, chooses and brings into view', async () => {
      const opened = await open(FORM);
      const { events } = await heard(opened);
      await opened.person.type(SHEET, 'E4', '5');
      await opened.person.choose(SHEET, 'C4');
      await opened.person.activate('汇总');
      await settle();
      expect(events.filter(({ kind }) => kind === 'cells-changed')).toEqual([{ kind: 'cells-changed', sheet: SHEET, area: parseArea('E4') }]);
      expect(events).toContainEqual({ kind: 'selection-changed', sheet: SHEET, cell: at('C4') });
      expect(events).toContainEqual({ kind: 'sheet-activated', sheet: '汇总' });
    });

    it('does not tell of our own writes', async () => {
      const opened = await open(FORM);
      const { events } = await heard(opened);
      const receipt = valueOf(await opened.host.apply(plan(edit('E3', valued(null), valued(1)), edit('E4', valued(null), valued(2)))));
      valueOf(await opened.host.undo(receipt));
      await settle();
      expect(events.filter(({ kind }) => kind === 'cells-changed')).toEqual([]);
    });

    it('is silent once it was told to stop', async () => {
      const opened = await open(FORM);
      const { events, stop } = await heard(opened);
      stop();
      await opened.person.type(SHEET, 'E4', '5');
      await settle();
      expect(events).toEqual([]);
    });
  });
};
