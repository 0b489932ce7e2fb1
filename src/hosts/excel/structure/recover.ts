import { type Address, cellKey, LAST_COLUMN } from '../../../core/sheet/address';
import { type CellContent, EMPTY } from '../../../core/sheet/edit';
import type { Problem } from '../../../core/outcome';
import { writeProblem } from '../applyChanges';
import { landed } from '../cellContent';
import type { Change } from '../change';
import { BLOCK_SIZE } from '../blocks';
import type { OwnWrites } from '../ownWrites';
import { presentSheets } from '../presentSheets';
import { partlyWritten } from '../problems';
import { backwardSteps } from './backward';
import { differences, isIn } from './compare';
import { cellsInDoubt } from './inDoubt';
import type { NamedFormula } from './details';
import { editsOf, type Job, targetsAfter } from './job';
import { type Look, readLook } from './look';
import { type Seen, send } from './send';
import { originOf, type State, statesAlong } from './sheetState';
import type { Step } from './step';

const placeOf = (key: number): Address => ({ row: Math.floor(key / (LAST_COLUMN + 1)), column: key % (LAST_COLUMN + 1) });

interface Back {
  /** The step made last; it may have been cut short after Excel's own part of it. */
  readonly unfinished: Step | null;
  readonly steps: readonly Step[];
  readonly names: readonly NamedFormula[];
}

/** A place on the way, and the way back from there. */
interface Place {
  readonly state: State;
  /** Cells that may hold this or that there, by sheet. */
  readonly leftOut: ReadonlyMap<string, ReadonlySet<number>>;
  readonly back: (now: State) => Back;
}

const keysOf = (changes: readonly Pick<Change, 'sheet' | 'cell'>[]): ReadonlyMap<string, ReadonlySet<number>> => {
  const keys = new Map<string, Set<number>>();
  changes.forEach(({ sheet, cell }) => keys.set(sheet, (keys.get(sheet) ?? new Set()).add(cellKey(cell.row, cell.column))));
  return keys;
};

/** How far a job may have come: its steps are made one after the other, and Excel stops at the first that fails. */
const forwardPlaces = (job: Job): readonly Place[] => job.states.map((state, count) => ({
  state, leftOut: keysOf([...(count === 0 ? job.first : []), ...(count === job.made.length ? job.then : [])]),
  back: (now) => ({ ...backwardSteps(job.made.slice(0, count).map(({ step, deleted }) => ({ edit: step.edit, deleted })), now), unfinished: null }),
}));

/** The same of a way back that failed as well. */
const backPlaces = (states: readonly State[], steps: readonly Step[], names: readonly NamedFormula[], written: readonly Change[]): readonly Place[] =>
  states.map((state, count) => ({ state, leftOut: count === steps.length ? keysOf(written) : new Map(), back: () => ({ unfinished: steps[count - 1] ?? null, steps: steps.slice(count), names }) }));

const isAt = ({ state, leftOut }: Place, seen: ReadonlyMap<string, Seen>): boolean =>
  [...seen].every(([name, one]) => { const there = state.get(name); return there !== undefined && isIn(there, one, leftOut.get(name) ?? new Set()); });

/** The sheets as they are seen now; what was not looked at is where the place says. */
const stateSeen = (place: Place, look: Look): State => new Map([...place.state].map(([name, state]) => [name, look.sheets.get(name)?.state ?? state]));

const seenOf = ({ sheets }: Look): ReadonlyMap<string, Seen> =>
  new Map([...sheets].map(([name, { state, formats }]) => [name, { snapshot: state.snapshot, merges: state.merges, formats }]));

/** Cells of a job at their places before it, where they had one. */
const cellsBefore = (job: Job): readonly Pick<Change, 'sheet' | 'cell'>[] => {
  const then = job.then.map(({ sheet, cell }) => ({ sheet, column: cell.column, origin: originOf(editsOf(job), sheet, cell.row) }));
  return [...job.first, ...then.filter(({ origin }) => !origin.inserted).map(({ sheet, column, origin }) => ({ sheet, cell: { row: origin.row, column } }))];
};

/** What has to be written so that every cell holds again what it held at the start. */
const changesBack = (job: Job, now: State): readonly Change[] => {
  const touched = keysOf(cellsBefore(job));
  return [...(job.states[0] ?? [])].flatMap(([sheet, { snapshot }]) => {
    const there = now.get(sheet)?.snapshot.cells ?? new Map<number, CellContent>();
    const own = touched.get(sheet) ?? new Set<number>();
    return [...new Set([...snapshot.cells.keys(), ...there.keys(), ...own])].flatMap((key): readonly Change[] => {
      const [{ value, formula }, expected] = [snapshot.cells.get(key) ?? EMPTY, there.get(key) ?? EMPTY];
      if (!own.has(key) && landed({ value, formula }, expected)) return [];
      return [{ sheet, cell: placeOf(key), expected, content: { value, formula }, format: own.has(key) ? (job.look.sheets.get(sheet)?.formats.get(key) ?? null) : null }];
    });
  });
};

const astray = (job: Job, look: Look): readonly string[] => {
  const touched = keysOf(cellsBefore(job));
  return [...seenOf(look)].flatMap(([name, seen]) => {
    const state = job.states[0]?.get(name);
    const formats = job.look.sheets.get(name)?.formats;
    return state === undefined ? [] : differences(state, seen, (row, column) => formats?.get(cellKey(row, column)), touched.get(name) ?? new Set());
  });
};

/** Empty rows under all that is there change nothing but where the sheet ends. */
const hasGrown = (job: Job, look: Look): boolean => [...look.sheets].some(([name, { extent }]) => extent.bottom > (job.look.sheets.get(name)?.extent.bottom ?? extent.bottom));

const problemOf = (code: string, job: Job): Promise<Problem> => writeProblem(code, [...editsOf(job), ...job.first, ...job.then], 'nothing-changed');

/** A sheet that was deleted or renamed before its turn came was not touched: Excel stops at the first thing it cannot find. */
const sheetsLeft = async (code: string, job: Job): Promise<readonly string[]> => {
  const present = code === 'ItemNotFound' ? await presentSheets() : null;
  const names = [...job.look.sheets.keys()];
  if (present?.ok !== true) return names;
  const there = new Set(present.value.values());
  return names.filter((name) => there.has(name));
};

/** Looking and putting back once is not enough where Excel failed at either for a moment. */
const ATTEMPTS = 3;

/**
 * After a job that failed: looks how far it came, goes back from there and looks again. It only goes back from a place it is sure
 * of; what is told is only what was seen: nothing was changed, or exactly these cells differ, or it could not be looked at.
 */
export const recover = async (code: string, job: Job, own: OwnWrites): Promise<Problem> => {
  const sheets = await sheetsLeft(code, job);
  if (sheets.length === 0) return problemOf(code, job);
  let places = forwardPlaces(job);
  let look: Look | null = null;
  for (let attempt = 0; attempt <= ATTEMPTS; attempt += 1) {
    const reply = await readLook(sheets, BLOCK_SIZE, () => () => null);
    if (!reply.ok) continue;
    look = reply.value.look;
    const seen = seenOf(look);
    const grown = hasGrown(job, look);
    if (astray(job, look).length === 0 && !grown) return problemOf(code, job);
    const possible = places.filter((one) => isAt(one, seen));
    const place = grown ? possible.at(-1) : possible[0];
    if (place === undefined || attempt === ATTEMPTS) break;
    const now = stateSeen(place, look);
    const { unfinished, steps, names } = place.back(now);
    const states = statesAlong(now, steps.map(({ edit }) => edit));
    const after = states.at(-1) ?? now;
    const changes = changesBack(job, after);
    const nothing = { changes: [], targets: new Map() };
    await send({ first: nothing, unfinished, steps, then: { changes, targets: targetsAfter(look, after, steps, changes) }, names }, after, sheets, own);
    places = backPlaces(states, steps, names, changes);
  }
  const names = look === null ? cellsInDoubt(job) : astray(job, look);
  return names.length === 0 ? problemOf(code, job) : partlyWritten(names, look !== null);
};
