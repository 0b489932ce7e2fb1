import { failure, success } from '../../../src/core/outcome';
import type { Receipt } from '../../../src/hosts/workbookHost';
import { EMPTY_MEMORY, withWeight } from '../../../src/session/memory';
import type { PaneAction, Remembered } from '../../../src/taskpane/state/paneAction';
import { paneReducer } from '../../../src/taskpane/state/paneReducer';
import { type PaneState, INITIAL_STATE, draftsOf } from '../../../src/taskpane/state/paneState';
import { SHEET, selfEvaluation } from '../selfEvaluation';
import { at, sheetOf } from '../sheetOf';

const NOTHING: Remembered = { memory: null, receipt: null, report: null };
const problem = { code: 'sheet-protected', message: { zh: '工作表受保护。', en: 'The sheet is protected.' }, next: { zh: '请先解除保护。', en: 'Unprotect it first.' } };
const receipt: Receipt = { cells: [{ sheet: SHEET, cell: at('H13'), before: { value: null, formula: null }, format: 'General', after: { value: 25, formula: null } }] };

const after = (actions: readonly PaneAction[], from: PaneState = INITIAL_STATE): PaneState => actions.reduce(paneReducer, from);
const reading = (ticket: number, sheet = selfEvaluation(), remembered = NOTHING): readonly PaneAction[] => [
  { type: 'work-started', kind: 'reading', ticket },
  { type: 'read', ticket, outcome: success(sheet), remembered },
];
const OPEN = after(reading(1));

describe('reading', () => {
  it('shows the sheet and forgets that it was old', () => {
    const stale = after([{ type: 'host-event', event: { kind: 'cells-changed', sheet: SHEET, area: null } }], OPEN);
    expect(stale.stale).toBe(true);
    expect(after(reading(2), stale)).toMatchObject({ stale: false, work: null, problem: null });
  });

  it('ignores the late answer to a reading that was given up or overtaken', () => {
    const waiting = after([{ type: 'work-started', kind: 'reading', ticket: 2 }, { type: 'work-started', kind: 'reading', ticket: 3 }], OPEN);
    const late = after([{ type: 'read', ticket: 2, outcome: success(sheetOf('别的表', { A1: 1 })), remembered: NOTHING }], waiting);
    expect(late).toBe(waiting);
  });

  it('keeps what was shown when the sheet cannot be read again', () => {
    const refused = after([{ type: 'work-started', kind: 'reading', ticket: 2 }, { type: 'read', ticket: 2, outcome: failure(problem), remembered: NOTHING }], OPEN);
    expect(refused.problem).toBe(problem);
    expect(refused.snapshot).toBe(OPEN.snapshot);
  });

  it('takes the decisions of the workbook once, and its own from then on', () => {
    const stored = withWeight(EMPTY_MEMORY, SHEET, 'D13', '30');
    const opened = after(reading(1, selfEvaluation(), { ...NOTHING, memory: stored }));
    expect(opened.memory).toBe(stored);
    const weighed = after([{ type: 'weigh', cell: 'D13', weight: '20' }], opened);
    expect(after(reading(2, selfEvaluation(), { ...NOTHING, memory: stored }), weighed).memory).toBe(weighed.memory);
  });

  it('takes up a write that the ribbon button made since', () => {
    const own = after([{ type: 'written', ticket: 9, outcome: success(receipt), kept: true }], OPEN);
    expect(after(reading(2, selfEvaluation(), { ...NOTHING, receipt }), own).lastWrite).toMatchObject({ fresh: true });
    const other: Receipt = { cells: receipt.cells.map((cell) => ({ ...cell, cell: at('H14') })) };
    expect(after(reading(2, selfEvaluation(), { ...NOTHING, receipt: other }), own).lastWrite).toMatchObject({ receipt: other, fresh: false });
  });
});

describe('events of the workbook', () => {
  it.each<readonly [string, PaneAction, Partial<PaneState>]>([
    ['a change on another sheet', { type: 'host-event', event: { kind: 'cells-changed', sheet: '别的表', area: null } }, { stale: false }],
    ['another sheet in view', { type: 'host-event', event: { kind: 'sheet-activated', sheet: '别的表' } }, { otherSheet: '别的表' }],
    ['the sheet itself in view', { type: 'host-event', event: { kind: 'sheet-activated', sheet: SHEET } }, { otherSheet: null }],
    ['a selection on another sheet', { type: 'host-event', event: { kind: 'selection-changed', sheet: '别的表', cell: at('A1') } }, { selected: null }],
    ['a selection on the sheet', { type: 'host-event', event: { kind: 'selection-changed', sheet: SHEET, cell: at('H14') } }, { selected: at('H14') }],
  ])('%s', (_, action, expected) => expect(after([action], OPEN)).toMatchObject(expected));

  it('say nothing before the first reading', () => {
    const event = { kind: 'cells-changed', sheet: SHEET, area: null } as const;
    expect(after([{ type: 'host-event', event }])).toBe(INITIAL_STATE);
  });
});

describe('writing', () => {
  it('ends the preview and forgets the ticks once it is done', () => {
    const ticked = after([{ type: 'show-preview', previewing: true }, { type: 'tick', ticks: { H14: false } }], OPEN);
    const done = after([{ type: 'written', ticket: 2, outcome: success(receipt), kept: true }], ticked);
    expect(done.previewing).toBe(false);
    expect(draftsOf(done).ticks).toEqual({});
  });

  it('keeps preview and ticks when it is refused', () => {
    const ticked = after([{ type: 'show-preview', previewing: true }, { type: 'tick', ticks: { H14: false } }], OPEN);
    const refused = after([{ type: 'written', ticket: 2, outcome: failure(problem), kept: false }], ticked);
    expect(refused).toMatchObject({ previewing: true, problem });
    expect(draftsOf(refused).ticks).toEqual({ H14: false });
  });

  it('leaves undo in reach when its notice was read', () => {
    const done = after([{ type: 'written', ticket: 2, outcome: success(receipt), kept: true }, { type: 'dismiss', notice: 'last-write' }], OPEN);
    expect(done.lastWrite).toMatchObject({ receipt, seen: true });
  });
});

describe('drafts', () => {
  it('belong to their sheet and are there again when one comes back to it', () => {
    const typed = after([{ type: 'draft', field: 'scores', cell: 'D15', text: '2' }], OPEN);
    const away = after(reading(2, sheetOf('别的表', { A1: 1 })), typed);
    expect(draftsOf(away).scores).toEqual({});
    expect(draftsOf(after(reading(3), away)).scores).toEqual({ D15: '2' });
  });

  it('take any cell or sheet name as a key', () => {
    const odd = after(reading(1, sheetOf('__proto__', { A1: 1 })));
    expect(draftsOf(after([{ type: 'draft', field: 'notes', cell: 'A1', text: '甲' }], odd)).notes).toEqual({ A1: '甲' });
  });
});
