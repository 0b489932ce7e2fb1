import { cellKey } from '../../core/sheet/address';
import { failure, type Outcome, type Problem, success } from '../../core/outcome';
import { quietProgress } from '../quietProgress';
import type { Receipt } from '../workbookHost';
import type { BlockSize } from './blocks';
import { type Change, lastOfEach, nameOf } from './change';
import { landed } from './cellContent';
import type { OwnWrites } from './ownWrites';
import { type Effect, NOT_AS_WRITTEN, officeProblem, partlyWritten, sheetMissing } from './problems';
import { refusalOf } from './refusals';
import { presentSheets } from './presentSheets';
import { type CellFacts, factsOf, readTargets, type Targets } from './targets';
import { type Found, type Pace, writeCells, type Written } from './writeCells';

/** A change that was made: what the cell held before and what it holds now. */
export interface Done {
  readonly change: Change;
  readonly before: CellFacts;
  readonly after: Found;
}

const EMPTY_CELL: CellFacts = { value: null, formula: null, format: 'General', locked: true, hidden: false };
const beforeOf = (targets: Targets, change: Change): CellFacts => factsOf(targets, change) ?? EMPTY_CELL;
const foundAt = (written: Written, { sheet, cell }: Change): Found | undefined => written.get(sheet)?.get(cellKey(cell.row, cell.column));

/** The problem behind a code. Which sheets are not there is asked only when Excel said that one is missing. */
export const writeProblem = async (code: string, changes: readonly { readonly sheet: string }[], effect: Effect): Promise<Problem> => {
  if (code !== 'ItemNotFound') return officeProblem(code, effect);
  const sheets = await presentSheets();
  const names = sheets.ok ? new Set(sheets.value.values()) : new Set<string>();
  return sheetMissing([...new Set(changes.map(({ sheet }) => sheet))].filter((sheet) => !names.has(sheet)), effect);
};

const isAsBefore = (before: CellFacts, now: Found | undefined): boolean =>
  now !== undefined && landed(before, now) && now.format === before.format;

const differing = (changes: readonly Change[], before: Targets, now: Targets): readonly Change[] =>
  changes.filter((change) => !isAsBefore(beforeOf(before, change), beforeOf(now, change)));

const backwards = (changes: readonly Change[], before: Targets): readonly Change[] =>
  changes.map((change) => ({ ...change, content: beforeOf(before, change), format: beforeOf(before, change).format }));

interface Touched {
  readonly changes: readonly Change[];
  readonly before: Targets;
}

/** What was touched, under the names its sheets have now; a sheet that somebody deleted meanwhile cannot differ any more. */
const whereItIsNow = async ({ changes, before }: Touched): Promise<Touched> => {
  const sheets = await presentSheets();
  if (!sheets.ok) return { changes, before };
  const nameNow = (sheet: string): string | undefined => sheets.value.get(before.get(sheet)?.id ?? '');
  return {
    changes: changes.flatMap((change) => { const sheet = nameNow(change.sheet); return sheet === undefined ? [] : [{ ...change, sheet }]; }),
    before: new Map([...before].flatMap(([name, facts]) => { const now = nameNow(name); return now === undefined ? [] : [[now, facts] as const]; })),
  };
};

/** What puts the cells back later that could not be put back now. A cell that could not be looked at holds the one or the other. */
const restorePoint = (changes: readonly Change[], before: Targets, now: Targets | null): Receipt => ({
  cells: changes.map((change) => {
    const [{ format, ...was }, is] = [beforeOf(before, change), now === null ? change.content : beforeOf(now, change)];
    return { sheet: change.sheet, cell: change.cell, before: { value: was.value, formula: was.formula }, format, after: { value: is.value, formula: is.formula } };
  }),
});

/** Looking and putting back once is not enough where Excel failed at either for a moment. */
const ATTEMPTS = 2;

/**
 * After a write that failed: looks at what it left behind, puts the cells back that differ and looks again. What is told is only
 * what was seen: nothing was changed, or exactly these cells differ, or it could not be looked at.
 */
const recover = async (code: string, written: readonly Change[], seenBefore: Targets, own: OwnWrites, size: BlockSize): Promise<Problem> => {
  const touched = { changes: written, before: seenBefore };
  const { changes, before } = code === 'ItemNotFound' ? await whereItIsNow(touched) : touched;
  let seen = await readTargets(changes, size);
  let astray = seen.ok ? differing(changes, before, seen.value) : changes;
  for (let attempt = 0; attempt < ATTEMPTS && astray.length > 0; attempt += 1) {
    await writeCells(backwards(astray, before), seen.ok ? seen.value : before, own, { size });
    seen = await readTargets(astray, size);
    astray = seen.ok ? differing(astray, before, seen.value) : astray;
  }
  return astray.length === 0 ? writeProblem(code, written, 'nothing-changed') : partlyWritten(astray.map(nameOf), seen.ok, restorePoint(astray, before, seen.ok ? seen.value : null));
};

/** What each cell holds after the write; null when one of them does not hold what was written. */
const landing = (changes: readonly Change[], written: Written): readonly Found[] | null => {
  const found = changes.flatMap((change) => {
    const now = foundAt(written, change);
    return now !== undefined && landed(change.content, now) ? [now] : [];
  });
  return found.length === changes.length ? found : null;
};

/**
 * Makes all changes or none: first every target is looked at and may refuse, then all is written – in one request each, or block
 * by block. Cells that do not hold what they are expected to hold refuse everything before anything is written.
 */
export const applyChanges = async (wanted: readonly Change[], own: OwnWrites, pace: Pace): Promise<Outcome<readonly Done[]>> => {
  if (wanted.length === 0) return success([]);
  const changes = lastOfEach(wanted);
  const tell = quietProgress(pace);
  const targets = await readTargets(changes, pace.size, pace.signal);
  if (!targets.ok) return failure(await writeProblem(targets.code, changes, 'nothing-changed'));
  const refusal = refusalOf(wanted, targets.value);
  if (refusal !== null) return failure(refusal);
  tell(0, changes.length);
  const putBack = (code: string): Promise<Problem> => recover(code, changes, targets.value, own, pace.size);
  const written = await writeCells(changes, targets.value, own, { ...pace, onProgress: tell }).catch(async (bug: unknown) => {
    await putBack(NOT_AS_WRITTEN);
    throw bug;
  });
  const found = written.ok ? landing(changes, written.value) : null;
  if (found === null) return failure(await putBack(written.ok ? NOT_AS_WRITTEN : written.code));
  return success(changes.flatMap((change, index) => {
    const after = found[index];
    return after === undefined ? [] : [{ change, before: beforeOf(targets.value, change), after }];
  }));
};
