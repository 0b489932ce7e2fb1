import { type Outcome, type Problem, failure, success } from '../../../core/outcome';
import { formatArea, parseArea } from '../../../core/sheet/area';
import type { CellMark, MarkReceipt, MarkedCell } from '../../workbookHost';
import { nameOf } from '../change';
import { type Effect, fillNotRestorable, marksProtected, officeProblem, partlyWritten, sheetMissing } from '../problems';
import { rangeOf } from '../ranges';
import { type Reply, command } from '../request';
import { type Fill, isColored, isRestorable, queueColor, queueFill, sameFill } from './fill';
import { type MarkedArea, type MarkedAreas, inPortions, readAreas, readFills } from './readFills';

const problemOf = (code: string, marks: readonly CellMark[], effect: Effect): Problem =>
  code === 'ItemNotFound' ? sheetMissing([...new Set(marks.map(({ sheet }) => sheet))], effect) : officeProblem(code, effect);

const lastOfEach = <T extends CellMark>(marks: readonly T[]): readonly T[] => [...new Map(marks.map((mark) => [nameOf(mark), mark])).values()];

type Step = (sheet: Excel.Worksheet) => void;

interface Task {
  readonly sheet: string;
  readonly step: Step;
}

const carryOut = (tasks: readonly Task[]): Promise<Reply<readonly never[]>> =>
  inPortions(tasks, async (some) => {
    const reply = await command((context) => { some.forEach(({ sheet, step }) => { step(context.workbook.worksheets.getItem(sheet)); }); });
    return reply.ok ? { ok: true, value: [] } : reply;
  });

const uniform = (fills: readonly Fill[]): Fill | null => {
  const [first] = fills;
  return first !== undefined && fills.every((fill) => sameFill(fill, first)) ? first : null;
};

/** What gives an area the fills it had: at once where they are all alike, else cell by cell. */
const restoring = ({ mark, area }: MarkedArea<CellMark>, fills: readonly Fill[]): readonly Task[] => {
  const one = uniform(fills);
  if (one !== null) return [{ sheet: mark.sheet, step: (sheet) => { queueFill(rangeOf(sheet, area), one); } }];
  const width = area.right - area.left + 1;
  return fills.map((fill, index) => {
    const [row, column] = [area.top + Math.floor(index / width), area.left + (index % width)];
    return { sheet: mark.sheet, step: (sheet) => { queueFill(rangeOf(sheet, { top: row, bottom: row, left: column, right: column }), fill); } };
  });
};

/** Looking and putting back once is not enough where Excel failed at either for a moment. */
const ATTEMPTS = 2;

/** After a failure: puts the fills back and looks whether they are. */
const recover = async (code: string, areas: readonly MarkedArea<CellMark>[], before: readonly (readonly Fill[])[]): Promise<Problem> => {
  const isAstray = (now: readonly (readonly Fill[])[], index: number): boolean => {
    const [was, is] = [before[index] ?? [], now[index] ?? []];
    return was.some((fill, at) => { const seen = is[at]; return seen === undefined || !sameFill(fill, seen); });
  };
  let seen = await readFills(areas);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const now = seen;
    if (now.ok && !areas.some((_, index) => isAstray(now.value, index))) break;
    await carryOut(areas.flatMap((area, index) => restoring(area, before[index] ?? [])));
    seen = await readFills(areas);
  }
  const last = seen;
  const astray = areas.filter((_, index) => !last.ok || isAstray(last.value, index));
  return astray.length === 0 ? officeProblem(code, 'nothing-changed') : partlyWritten(astray.map(({ mark }) => nameOf(mark)), last.ok);
};

const closedProblem = ({ areas, closed }: MarkedAreas<CellMark>): Problem | null => {
  const cells = areas.filter(({ mark }) => closed.has(mark.sheet)).map(({ mark }) => nameOf(mark));
  return cells.length === 0 ? null : marksProtected(cells);
};

/** Fills cells in a colour: what they cover and hold is read first, then all are filled, and put back where that failed. */
export const markCells = async (wanted: readonly CellMark[]): Promise<Outcome<MarkReceipt>> => {
  const marks = lastOfEach(wanted);
  if (marks.length === 0) return success({ cells: [] });
  const found = await readAreas(marks);
  if (!found.ok) return failure(problemOf(found.code, marks, 'nothing-changed'));
  const closed = closedProblem(found.value);
  if (closed !== null) return failure(closed);
  const { areas } = found.value;
  const fills = await readFills(areas);
  if (!fills.ok) return failure(problemOf(fills.code, marks, 'nothing-changed'));
  const lasting = areas.filter((_, index) => fills.value[index]?.every(isRestorable) === false);
  if (lasting.length > 0) return failure(fillNotRestorable(lasting.map(({ mark }) => nameOf(mark))));
  const done = await carryOut(areas.map(({ mark, area }) => ({ sheet: mark.sheet, step: (sheet) => { queueColor(rangeOf(sheet, area), mark.color); } })));
  if (!done.ok) return failure(await recover(done.code, areas, fills.value));
  const cells = areas.map(({ mark, area }, index): MarkedCell => {
    const own = fills.value[index] ?? [];
    const one = uniform(own);
    return { ...mark, before: { area: formatArea(area), fills: one === null ? own : [one] } };
  });
  return success({ cells });
};

const isFill = (value: unknown): value is Fill =>
  typeof value === 'object' && value !== null && 'color' in value && 'pattern' in value && 'patternColor' in value && [value.color, value.pattern, value.patternColor].every((one) => typeof one === 'string');

/** What a receipt says of a mark; null where it was not written by this host. */
const kept = ({ before, ...mark }: MarkedCell): { readonly area: MarkedArea<CellMark>; readonly fills: readonly Fill[] } | null => {
  if (typeof before !== 'object' || before === null || !('area' in before) || !('fills' in before)) return null;
  const { fills } = before;
  const area = typeof before.area === 'string' ? parseArea(before.area) : null;
  return area !== null && Array.isArray(fills) && fills.every(isFill) ? { area: { mark, area }, fills } : null;
};

/** Gives marked cells their fill again, but for those that have another colour by now. */
export const unmarkCells = async ({ cells }: MarkReceipt): Promise<Outcome<readonly string[]>> => {
  if (cells.length === 0) return success([]);
  const found = await readAreas(cells);
  if (!found.ok) return failure(problemOf(found.code, cells, 'nothing-changed'));
  const closed = closedProblem(found.value);
  if (closed !== null) return failure(closed);
  const known = cells.flatMap((cell) => kept(cell) ?? []);
  const now = await readFills(known.map(({ area }) => area));
  if (!now.ok) return failure(problemOf(now.code, cells, 'nothing-changed'));
  const ours = known.filter(({ area: { mark } }, index) => now.value[index]?.every((fill) => isColored(fill, mark.color)) === true);
  const done = await carryOut(ours.flatMap(({ area, fills }) => restoring(area, fills)));
  if (!done.ok) return failure(problemOf(done.code, cells, 'unknown'));
  const restored = new Set(ours.map(({ area: { mark } }) => nameOf(mark)));
  return success(cells.map(nameOf).filter((name) => !restored.has(name)));
};
