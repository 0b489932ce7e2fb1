import type { EditPlan } from '../../../src/core/sheet/edit';
import type { Outcome } from '../../../src/core/outcome';
import type { Receipt } from '../../../src/hosts/workbookHost';
import { ADDING, DELETING, openTall, REMERGING, rowsAndCells } from '../../safety/faults/rows';
import type { OpenedExcel } from './openExcel';

type Work = (opened: OpenedExcel) => Promise<() => Promise<Outcome<unknown>>>;

const applying = (plan: EditPlan): Work => ({ host }) => Promise.resolve(() => host.apply(plan));
const undoing = (plan: EditPlan): Work => async ({ host }) => {
  const receipt = await host.apply(plan);
  if (!receipt.ok) throw new Error(receipt.problem.code);
  return () => host.undo(JSON.parse(JSON.stringify(receipt.value)) as Receipt);
};

const WORKS: readonly (readonly [string, Work])[] = [
  ['adding a row', applying(ADDING)], ['deleting rows', applying(DELETING)], ['adding rows and merging', applying(REMERGING)],
  ['undoing an added row', undoing(ADDING)], ['undoing deleted rows', undoing(DELETING)], ['undoing added rows and a merge', undoing(REMERGING)],
];

/** What only a request that writes has in it. */
const WRITES = /^(Insert|Delete|Merge|Unmerge|Values)$/;

/** More writes than any of these works has in one request. */
const ENOUGH = 200;

describe.each(WORKS)('%s', (_, prepare) => {
  it('cut short after any number of writes leaves everything as it was: cells, merged areas, heights, lines, rules, print area', async () => {
    let cut = 0;
    for (; cut < ENOUGH; cut += 1) {
      const opened = openTall(40);
      const work = await prepare(opened);
      const before = rowsAndCells(opened);
      const first = opened.excel.seen.requests;
      opened.excel.faults = [3, 4].map((request) => ({ request: first + request, code: 'GeneralException', when: { writes: cut } }));
      const outcome = await work();
      opened.excel.faults = [];
      if (outcome.ok) break;
      expect(outcome.problem.message.en).toContain('Nothing was changed');
      expect(rowsAndCells(opened)).toEqual(before);
    }
    expect(cut).toBeGreaterThan(2);
    expect(cut).toBeLessThan(ENOUGH);
  }, 60_000);

  it('cut short, and the way back cut short as well after any number of writes', async () => {
    for (let cut = 0; cut < 12; cut += 1) {
      const opened = openTall(40);
      const work = await prepare(opened);
      const before = rowsAndCells(opened);
      const answers: number[] = [];
      const { answer } = opened.excel;
      let writing = 0;
      // The first request that writes fails at its end, the one that puts back after so many writes.
      opened.excel.answer = (body) => {
        const writes = body.Actions.some(({ Name, ObjectPathId }) => WRITES.test(Name) || WRITES.test(body.ObjectPaths[String(ObjectPathId)]?.Name ?? ''));
        if (writes) {
          writing += 1;
          answers.push(writing);
          if (writing === 1) opened.excel.faults = [{ request: opened.excel.seen.requests + 1, code: 'Timeout', when: 'after' }];
          if (writing === 2) opened.excel.faults = [{ request: opened.excel.seen.requests + 1, code: 'GeneralException', when: { writes: cut } }];
        }
        return answer(body);
      };
      const outcome = await work();
      opened.excel.faults = [];
      expect(answers.length).toBeGreaterThanOrEqual(2);
      expect(outcome.ok ? '' : outcome.problem.message.en).toContain('Nothing was changed');
      expect(rowsAndCells(opened)).toEqual(before);
    }
  }, 60_000);
});
