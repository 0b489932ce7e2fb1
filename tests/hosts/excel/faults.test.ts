import type { Fault } from '../../excel-host/server';
import type { ErrorCode } from '../../excel-host/wire';
import { CODES, differences, EDITS, everything, GIVEN } from '../../safety/faults/given';
import { restorePointOf } from '../../../src/hosts/workbookHost';
import { openExcel } from './openExcel';

const MOMENTS: readonly Fault['when'][] = ['before', 'after', ...[0, 1, 2, 3, 4, 5].map((writes) => ({ writes }))];

const named = (when: Fault['when']): string => (typeof when === 'string' ? when : `after ${String(when.writes)} writes`);

describe('when a request fails', () => {
  const momentsOf = (code: ErrorCode): readonly Fault['when'][] => (code === 'GeneralException' ? MOMENTS : ['before', 'after', { writes: 2 }]);
  const single = CODES.flatMap((code) => [1, 2, 3].flatMap((request) => momentsOf(code).map((when) => [code, request, named(when), when] as const)));
  it.each(single)('%s in request %i, %s: all is written or nothing is', async (code, request, _, when) => {
    const opened = openExcel(GIVEN);
    const before = everything(opened);
    opened.excel.faults = [{ request, code, when }];
    const outcome = await opened.host.apply({ edits: EDITS });
    opened.excel.faults = [];
    if (outcome.ok) {
      expect(differences(before, everything(opened))).toEqual(EDITS.map(({ sheet, cell }) => `${sheet}!${'ABCDEF'.charAt(cell.column)}${String(cell.row + 1)}`).sort());
    } else {
      expect(differences(before, everything(opened))).toEqual([]);
      expect(outcome.problem.code).not.toBe('partly-written');
      expect(outcome.problem.message.zh).toContain('没有任何内容被修改');
      expect(outcome.problem.message.en).toContain('Nothing was changed');
    }
  });

  const double = [3, 4, 5].flatMap((second) => MOMENTS.flatMap((first) => MOMENTS.map((then) => [second, named(first), named(then), first, then] as const)));
  it.each(double)('the write and then request %i fail (%s, %s): what differs is told exactly', async (second, _, __, first, then) => {
    const opened = openExcel(GIVEN);
    const before = everything(opened);
    opened.excel.faults = [{ request: 2, code: 'GeneralException', when: first }, { request: second, code: 'Timeout', when: then }];
    const outcome = await opened.host.apply({ edits: EDITS });
    opened.excel.faults = [];
    const different = differences(before, everything(opened));
    if (outcome.ok) throw new Error('A write that failed was called a success.');
    if (outcome.problem.code !== 'partly-written') {
      expect(different).toEqual([]);
    } else if (outcome.problem.message.en.includes('not known')) {
      expect(outcome.problem.cells).toEqual(expect.arrayContaining([...different]));
    } else {
      expect([...(outcome.problem.cells ?? [])].sort()).toEqual(different);
      expect(different).not.toEqual([]);
    }
  });

  it('Excel never answers again: every cell is named, and it is not claimed that nothing was changed', async () => {
    const opened = openExcel(GIVEN);
    opened.excel.faults = [{ request: 2, code: 'Timeout', when: 'after' }, { request: 3, code: 'ServiceNotAvailable', when: 'before', lasting: true }];
    const outcome = await opened.host.apply({ edits: EDITS });
    if (outcome.ok) throw new Error('It cannot have worked.');
    expect(outcome.problem.code).toBe('partly-written');
    expect(outcome.problem.cells).toHaveLength(EDITS.length);
    expect(outcome.problem.message.en).not.toContain('Nothing was changed');
  });

  it.each<readonly [string, readonly Fault[]]>([
    ['does not answer for a while', [{ request: 2, code: 'Timeout', when: 'after' }, { request: 3, code: 'ServiceNotAvailable', when: 'before', lasting: true }]],
    ['can be read but not written', [{ request: 2, code: 'GeneralException', when: { writes: 2 } }, { request: 4, code: 'AccessDenied', when: 'before' }, { request: 6, code: 'AccessDenied', when: 'before' }]],
  ])('Excel %s: the restore point is kept, and undoing it later puts everything back', async (_, faults) => {
    const opened = openExcel(GIVEN);
    const before = everything(opened);
    opened.excel.faults = faults;
    const outcome = await opened.host.apply({ edits: EDITS });
    opened.excel.faults = [];
    const restore = outcome.ok ? null : restorePointOf(outcome.problem);
    if (restore === null) throw new Error('Nothing was kept.');
    expect(differences(before, everything(opened))).not.toEqual([]);
    expect(await opened.host.undo(restore)).toEqual({ ok: true, value: undefined });
    expect(differences(before, everything(opened))).toEqual([]);
  });

  it('Excel stays away for writing but not for reading: exactly the cells that differ are named', async () => {
    const opened = openExcel(GIVEN);
    const before = everything(opened);
    opened.excel.faults = [{ request: 2, code: 'GeneralException', when: { writes: 2 } }, { request: 4, code: 'AccessDenied', when: 'before' }, { request: 6, code: 'AccessDenied', when: 'before' }];
    const outcome = await opened.host.apply({ edits: EDITS });
    const different = differences(before, everything(opened));
    if (outcome.ok) throw new Error('It cannot have worked.');
    expect(outcome.problem.code).toBe('partly-written');
    expect(different.length).toBeGreaterThan(0);
    expect([...(outcome.problem.cells ?? [])].sort()).toEqual(different);
  });

  it.each(MOMENTS.map((when) => [named(when), when] as const))('an undo fails (%s): what was applied stays whole', async (_, when) => {
    const opened = openExcel(GIVEN);
    const receipt = await opened.host.apply({ edits: EDITS });
    if (!receipt.ok) throw new Error(receipt.problem.code);
    const applied = everything(opened);
    opened.excel.faults = [{ request: opened.excel.seen.requests + 2, code: 'GeneralException', when }];
    const undone = await opened.host.undo(receipt.value);
    if (!undone.ok) expect(differences(applied, everything(opened))).toEqual([]);
    opened.excel.faults = [];
  });

  it.each([1, 2, 3])('adding sheets, request %i fails: no half-made sheet stays', async (request) => {
    const { tinyBlueprint } = await import('../tinyBlueprint');
    const opened = openExcel(GIVEN);
    const before = everything(opened);
    opened.excel.faults = [{ request, code: 'GeneralException', when: request === 1 ? 'before' : { writes: 12 } }];
    const outcome = await opened.host.addSheets([tinyBlueprint('新'), tinyBlueprint('新')]);
    expect(outcome.ok).toBe(request === 3);
    expect(opened.excel.book.sheets).toHaveLength(outcome.ok ? 4 : 2);
    expect(everything(opened)).toMatchObject(before);
  });

  it('names the sheets that could not be taken away again', async () => {
    const { tinyBlueprint } = await import('../tinyBlueprint');
    const opened = openExcel(GIVEN);
    opened.excel.faults = [{ request: 2, code: 'GeneralException', when: 'after' }, { request: 4, code: 'GeneralException', when: 'before' }, { request: 6, code: 'GeneralException', when: 'before' }];
    const outcome = await opened.host.addSheets([tinyBlueprint('新')]);
    if (outcome.ok) throw new Error('It cannot have worked.');
    expect(outcome.problem.code).toBe('partly-written');
    expect(outcome.problem.message.zh).toContain('新');
  });
});

describe('what a person is told', () => {
  it.each<readonly [ErrorCode, string, RegExp]>([
    ['InvalidOperationInCellEditMode', 'cell-being-edited', /回车/],
    ['AccessDenied', 'access-denied', /启用编辑|保护/],
    ['ItemNotFound', 'sheet-missing', /重新读取/],
    ['ResponsePayloadSizeLimitExceeded', 'too-large', /拆/],
    ['Timeout', 'excel-busy', /稍等/],
    ['ServiceNotAvailable', 'excel-busy', /稍等/],
    ['NotImplemented', 'excel-failed', /再试/],
  ])('%s while reading becomes %s with a next step', async (code, expected, next) => {
    const opened = openExcel(GIVEN);
    opened.excel.faults = [{ request: 1, code, when: 'before', lasting: true }];
    const outcome = await opened.host.read('表');
    if (outcome.ok) throw new Error('It cannot have worked.');
    expect(outcome.problem.code).toBe(expected);
    expect(outcome.problem.next.zh).toMatch(next);
    expect(outcome.problem.message.zh).not.toContain('没有任何内容被修改');
  });

  it('a cell is being edited: nothing is written, and it works once Enter was pressed', async () => {
    const opened = openExcel(GIVEN);
    const before = everything(opened);
    opened.excel.cellBeingEdited = true;
    expect(await opened.host.apply({ edits: EDITS })).toMatchObject({ ok: false, problem: { code: 'cell-being-edited' } });
    expect(everything(opened)).toEqual(before);
    opened.excel.cellBeingEdited = false;
    expect((await opened.host.apply({ edits: EDITS })).ok).toBe(true);
  });

  it('the sheet was deleted meanwhile', async () => {
    const opened = openExcel(GIVEN);
    opened.excel.book.sheets.splice(1, 1);
    const outcome = await opened.host.apply({ edits: EDITS });
    if (outcome.ok) throw new Error('It cannot have worked.');
    expect(outcome.problem.code).toBe('sheet-missing');
    expect(outcome.problem.message.zh).toContain('乙');
    expect(outcome.problem.message.zh).not.toContain('“表');
  });

  it('an Excel without merged areas is named as too old', async () => {
    const outcome = await openExcel(GIVEN, '1.12').host.read(null);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'excel-too-old' } });
  });
});
