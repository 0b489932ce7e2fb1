import type { Outcome } from '../../../src/core/outcome';
import type { ErrorCode } from '../../excel-host/wire';
import type { OpenedExcel } from '../../hosts/excel/openExcel';
import { differences, everything } from './given';
import type { Action, Situation } from './situations';

/** What came of it, as one word and a number: what the outcome says is held against what the workbook holds. */
export type Result = 'done' | 'restored' | `named ${number}` | `in doubt ${number}` | `WRONG ${string}`;

/** The sheets by their names, and every cell. */
const workbook = ({ see = everything }: Action, opened: OpenedExcel): Readonly<Record<string, unknown>> =>
  ({ ...see(opened), ...Object.fromEntries(opened.excel.book.sheets.map(({ name }) => [`${name}!`, 'sheet'])) });

const judge = (outcome: Outcome<unknown>, all: readonly string[], whole: readonly string[]): Result => {
  // What is no cell cannot be named, but has to be as it was where it is said that nothing was changed.
  const different = outcome.ok || outcome.problem.code !== 'partly-written' ? all : all.filter((name) => !name.startsWith('#'));
  const same = (a: readonly string[], b: readonly string[]): boolean => JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
  if (outcome.ok) return same(different, whole) ? 'done' : `WRONG done, but ${different.join(' ')}`;
  const { code, message, cells = [] } = outcome.problem;
  if (code !== 'partly-written') {
    const saysSo = message.zh.includes('没有任何内容被修改') && message.en.includes('Nothing was changed');
    return different.length === 0 && saysSo ? 'restored' : `WRONG ${code}: ${different.join(' ')}`;
  }
  if (cells.length === 0) {
    const sheets = different.filter((name) => name.endsWith('!')).map((name) => name.slice(0, -1));
    if (!sheets.every((name) => message.zh.includes(name))) return `WRONG unnamed ${sheets.join(' ')}`;
    if (message.en.includes('may still be')) return `in doubt ${whole.filter((name) => name.endsWith('!')).length}`;
    return sheets.length > 0 ? `named ${sheets.length}` : 'WRONG named what is not there';
  }
  if (message.en.includes('not known')) return different.every((cell) => cells.includes(cell)) ? `in doubt ${cells.length}` : `WRONG unnamed ${different.join(' ')}`;
  return same(cells, different) && cells.length > 0 ? `named ${cells.length}` : `WRONG named ${cells.join(' ')}, but ${different.join(' ')}`;
};

/** The cells and sheets an action changes when nothing fails. */
export const wholeOf = async (action: Action): Promise<readonly string[]> => {
  const { opened, work } = await action.prepare();
  const before = workbook(action, opened);
  const first = opened.excel.seen.requests;
  await work();
  if (opened.excel.seen.requests - first !== action.requests) throw new Error(`${action.title}: ${String(opened.excel.seen.requests - first)} requests.`);
  return differences(before, workbook(action, opened));
};

/** Does an action while requests fail and tells what came of it. */
export const resultOf = async (action: Action, situation: Situation, code: ErrorCode, whole: readonly string[]): Promise<Result> => {
  const { opened, work } = await action.prepare();
  const before = workbook(action, opened);
  const first = opened.excel.seen.requests;
  opened.excel.faults = situation.faults(code).map((fault) => ({ ...fault, request: fault.request + first }));
  const outcome = await work();
  opened.excel.faults = [];
  return judge(outcome, differences(before, workbook(action, opened)), whole);
};
