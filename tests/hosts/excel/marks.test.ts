import type { GivenWorkbook } from '../contractWorkbook';
import { cellFor, type Sheet } from '../../excel-host/book/book';
import { describeMarking, type OpenedForMarks, type SeenFill } from '../contract/marks';
import { at, FORM, problemOf, SHEET, valueOf } from '../contract/given';
import { type OpenedExcel, openExcel } from './openExcel';

const sheetOf = ({ excel }: OpenedExcel, name: string): Sheet => {
  const sheet = excel.book.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
};

const lookAt = (opened: OpenedExcel, sheet: string, cell: string): Map<string, unknown> => {
  const { row, column } = at(cell);
  return cellFor(sheetOf(opened, sheet), row, column).look;
};

const setFill = (look: Map<string, unknown>, fill: SeenFill): void => {
  if (fill === null) return;
  look.set('Fill.Color', `#${fill.color}`);
  look.set('Fill.Pattern', fill.pattern === 'solid' ? 'Solid' : 'Gray50');
};

const seenFill = (look: Map<string, unknown>): SeenFill => {
  const color = look.get('Fill.Color');
  if (typeof color !== 'string') return null;
  return { color: color.slice(1), pattern: look.get('Fill.Pattern') === 'Gray50' ? 'grey' : 'solid' };
};

const openForMarks = (given: GivenWorkbook, fills: Readonly<Record<string, SeenFill>> = {}): OpenedExcel & OpenedForMarks => {
  const opened = openExcel(given, '1.13');
  for (const [cell, fill] of Object.entries(fills)) setFill(lookAt(opened, SHEET, cell), fill);
  return {
    ...opened,
    fillOf: (sheet, cell) => Promise.resolve(seenFill(lookAt(opened, sheet, cell))),
    fill: (sheet, cell, color) => {
      setFill(lookAt(opened, sheet, cell), { color, pattern: 'solid' });
      return Promise.resolve();
    },
  };
};

describeMarking('Excel through office.js', (given, fills) => Promise.resolve(openForMarks(given, fills)));

describe('Excel', () => {
  const mark = (cell: string) => ({ sheet: SHEET, cell: at(cell), color: 'F4B6B6' });

  it('colours a merged area as a whole and gives each of its cells back what it had', async () => {
    const opened = openForMarks(FORM, { F3: { color: 'FFFF00', pattern: 'solid' } });
    const receipt = valueOf(await opened.host.mark([mark('F3')]));
    expect(await opened.fillOf(SHEET, 'F4')).toEqual({ color: 'F4B6B6', pattern: 'solid' });
    valueOf(await opened.host.unmark(receipt));
    expect([await opened.fillOf(SHEET, 'F3'), await opened.fillOf(SHEET, 'F4')]).toEqual([{ color: 'FFFF00', pattern: 'solid' }, null]);
  });

  it('refuses a gradient, which it could not put back', async () => {
    const opened = openForMarks(FORM);
    lookAt(opened, SHEET, 'B4').set('Fill.Color', '#FFFFFF').set('Fill.Pattern', 'LinearGradient');
    expect(problemOf(await opened.host.mark([mark('E4'), mark('B4')]))).toMatchObject({ code: 'fill-not-restorable', cells: [`${SHEET}!B4`] });
    expect(await opened.fillOf(SHEET, 'E4')).toBeNull();
  });

  it.each([0, 1, 4, 7])('puts everything back when the write fails after %i steps', async (writes) => {
    const opened = openForMarks(FORM, { B4: { color: 'DDEBF7', pattern: 'solid' } });
    opened.excel.faults = [{ request: 3, when: { writes }, code: 'GeneralException' }];
    const problem = problemOf(await opened.host.mark([mark('B4'), mark('C4'), mark('E4')]));
    expect(problem.message.zh).toContain('没有任何内容被修改');
    expect([await opened.fillOf(SHEET, 'B4'), await opened.fillOf(SHEET, 'C4'), await opened.fillOf(SHEET, 'E4')]).toEqual([{ color: 'DDEBF7', pattern: 'solid' }, null, null]);
  });

  it('asks Excel three times, however many cells there are', async () => {
    const opened = openForMarks(FORM);
    const before = opened.excel.seen.requests;
    valueOf(await opened.host.mark(Array.from({ length: 100 }, (_, index) => mark(`B${String(20 + index)}`))));
    expect(opened.excel.seen.requests - before).toBe(3);
  });
});
