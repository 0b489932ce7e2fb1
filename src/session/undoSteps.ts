import type { Receipt, WorkbookHost } from '../hosts/workbookHost';
import { attempt } from './attempt';
import { SETTING } from './keys';
import { parseReceipts } from './receipt';

/** So many writes can be undone, one after the other, the last one first. */
const MOST_STEPS = 10;
/** What the steps may take of the 100 KB of settings a workbook has for us, in characters. */
const MOST_TEXT = 60_000;

const load = async (host: WorkbookHost): Promise<readonly Receipt[]> => {
  const stored = await attempt(() => host.loadSetting(SETTING.receipts));
  return stored.ok ? parseReceipts(stored.value) : [];
};

/** The newest steps that fit; the newest one is always among them. */
const fitting = (steps: readonly Receipt[]): readonly Receipt[] => {
  const newest = steps.slice(-MOST_STEPS);
  return newest.length > 1 && JSON.stringify(newest).length > MOST_TEXT ? fitting(newest.slice(1)) : newest;
};

/** The last write that can be undone, or null. */
export const lastReceipt = async (host: WorkbookHost): Promise<Receipt | null> => (await load(host)).at(-1) ?? null;

/**
 * Keeps what undoes a write in the workbook, so that it survives closing the pane; false where there is no room for it.
 * Then the older steps go too: undoing one of them past this write would undo the wrong one.
 */
export const rememberReceipt = async (host: WorkbookHost, receipt: Receipt): Promise<boolean> => {
  const steps = fitting([...(await load(host)), receipt]);
  const kept = await attempt(() => host.saveSetting(SETTING.receipts, steps));
  if (!kept.ok) await attempt(() => host.saveSetting(SETTING.receipts, null));
  return kept.ok;
};

/** Takes the last step away once it is undone; the one before it is the next. */
export const forgetLastReceipt = async (host: WorkbookHost): Promise<void> => {
  const steps = (await load(host)).slice(0, -1);
  await attempt(() => host.saveSetting(SETTING.receipts, steps.length === 0 ? null : steps));
};
