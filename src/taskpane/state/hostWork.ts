import type { Dispatch } from 'react';
import type { Outcome, Problem } from '../../core/outcome';
import type { Address } from '../../core/sheet/address';
import type { EditPlan } from '../../core/sheet/edit';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { SheetBlueprint } from '../../core/template/blueprint';
import { type Receipt, type WorkbookHost, restorePointOf } from '../../hosts/workbookHost';
import { paneTexts } from '../../locales/pane';
import { allSheets } from '../../session/allSheets';
import { attempt } from '../../session/attempt';
import { SETTING } from '../../session/keys';
import { parseMemory } from '../../session/memory';
import { parseReport } from '../../session/report';
import { forgetLastReceipt, lastReceipt, rememberReceipt } from '../../session/undoSteps';
import type { PaneAction, Remembered } from './paneAction';
import type { Work } from './paneState';

/** After this the person is told why it may take so long, and may stop waiting (milliseconds). */
const SLOW = 6000;

/** Everything the pane asks of the workbook. Each call ends in an action; none throws. */
export interface HostWork {
  /** Reads a sheet; null reads the one in view. */
  readonly read: (sheet: string | null) => Promise<void>;
  /** Writes the plan, keeps the receipt, and reads the sheet again. */
  readonly write: (plan: EditPlan, sheet: string | null) => Promise<void>;
  readonly undo: (receipt: Receipt, sheet: string | null) => Promise<void>;
  readonly make: (blueprints: readonly SheetBlueprint[]) => Promise<void>;
  /** Looks at every visible sheet without changing what is in view; null where that failed, which is said. */
  readonly lookAtAll: () => Promise<readonly SheetSnapshot[] | null>;
  readonly select: (sheet: string, cell: Address) => Promise<void>;
  readonly stopWaiting: (kind: Work['kind']) => void;
  /** The ribbon's report was read. */
  readonly forgetReport: () => Promise<void>;
  /** Stops the clocks when the pane closes. */
  readonly close: () => void;
}

const abandoned = (kind: Work['kind']): Problem => ({
  code: 'no-answer',
  message: kind === 'reading' ? paneTexts.stoppedReading : paneTexts.stoppedWriting,
  next: paneTexts.stoppedNext,
});

const orNull = <T>(outcome: Outcome<unknown>, parse: (stored: unknown) => T): T | null => (outcome.ok ? parse(outcome.value) : null);

/** Binds the questions to a host; answers go to `dispatch`. */
export const hostWork = (host: WorkbookHost, dispatch: Dispatch<PaneAction>): HostWork => {
  let lastTicket = 0;
  let clock: ReturnType<typeof setTimeout> | undefined;
  /** Ends a write that is under way; what was written until then is put back. */
  let writing: AbortController | null = null;

  const start = (kind: Work['kind']): number => {
    const ticket = ++lastTicket;
    dispatch({ type: 'work-started', kind, ticket });
    clearTimeout(clock);
    clock = setTimeout(() => dispatch({ type: 'work-slow', ticket }), SLOW);
    return ticket;
  };

  const setting = (key: string): Promise<Outcome<unknown>> => attempt(() => host.loadSetting(key));

  const remembered = async (): Promise<Remembered> => {
    const [memory, receipt, report] = await Promise.all([setting(SETTING.memory), lastReceipt(host), setting(SETTING.report)]);
    return { memory: orNull(memory, parseMemory), receipt, report: orNull(report, parseReport) };
  };

  const read = async (sheet: string | null): Promise<void> => {
    const ticket = start('reading');
    const [outcome, found] = await Promise.all([attempt(() => host.read(sheet)), remembered()]);
    dispatch({ type: 'read', ticket, outcome, remembered: found });
  };

  return {
    read,
    write: async (plan, sheet) => {
      const ticket = start('writing');
      const cancel = new AbortController();
      writing = cancel;
      const outcome = await attempt(() => host.apply(plan, { signal: cancel.signal, onProgress: (done, total) => dispatch({ type: 'work-progress', ticket, done, total }) }));
      writing = null;
      const receipt = outcome.ok ? outcome.value : restorePointOf(outcome.problem);
      const kept = receipt !== null && (await rememberReceipt(host, receipt));
      dispatch({ type: 'written', ticket, outcome, kept });
      if (outcome.ok) await read(sheet);
    },
    undo: async (receipt, sheet) => {
      const ticket = start('undoing');
      const outcome = await attempt(() => host.undo(receipt));
      if (outcome.ok) await forgetLastReceipt(host);
      dispatch({ type: 'undone', ticket, outcome });
      if (outcome.ok) await read(sheet);
    },
    make: async (blueprints) => {
      const ticket = start('making');
      dispatch({ type: 'made', ticket, outcome: await attempt(() => host.addSheets(blueprints)) });
    },
    lookAtAll: async () => {
      const ticket = start('reading');
      const sheets = await allSheets(host);
      dispatch({ type: 'looked', ticket, problem: sheets.ok ? null : sheets.problem });
      return sheets.ok ? sheets.value : null;
    },
    select: async (sheet, cell) => {
      const outcome = await attempt(() => host.select(sheet, cell));
      if (!outcome.ok) dispatch({ type: 'refused', problem: outcome.problem });
    },
    stopWaiting: (kind) => {
      // First the write is stopped and put back; where Excel does not answer to that either, the person need not wait for it.
      if (kind === 'writing' && writing?.signal.aborted === false) writing.abort();
      else dispatch({ type: 'work-abandoned', problem: abandoned(kind) });
    },
    forgetReport: async () => {
      dispatch({ type: 'dismiss', notice: 'report' });
      await attempt(() => host.saveSetting(SETTING.report, null));
    },
    close: () => clearTimeout(clock),
  };
};
