import fc from 'fast-check';
import { formatAddress } from '../../../src/core/sheet/address';
import { createExcelHost } from '../../../src/hosts/excel';
import type { SeenCell } from '../../hosts/contractWorkbook';
import { type OpenedExcel, openExcel } from '../../hosts/excel/openExcel';
import { at, open, valueOf } from '../../hosts/xlsx/opened';
import { readWithOracle, seenCells, writeWithOracle } from '../../hosts/xlsx/oracle';
import { FORMS, SHEETS } from './form';
import { withoutResults } from './model';
import { steps } from './steps';
import { expectedOf, type Subject, take } from './walk';

/** How many sequences each adapter walks. A failure prints the seed and the shortest sequence that fails. */
const SEQUENCES = 250;

const inExcel = (): Subject => {
  let opened: OpenedExcel = openExcel(FORMS);
  const { excel } = opened;
  return {
    opened: () => opened,
    fail: (fault) => {
      excel.faults = fault === null ? [] : [{ request: excel.seen.requests + fault.request, code: 'GeneralException', when: { writes: fault.writes } }];
    },
    reopen: () => {
      opened = { ...opened, host: createExcelHost() };
      return Promise.resolve();
    },
    look: (sheet) => opened.cellsOf(sheet),
  };
};

const inFile = async (bytes: Uint8Array): Promise<Subject & { readonly bytes: () => Promise<Uint8Array> }> => {
  let host = await open(bytes);
  const look = async (sheet: string): Promise<Readonly<Record<string, SeenCell>>> =>
    Object.fromEntries([...valueOf(await host.read(sheet)).cells].map(([key, { value, formula, format }]) => [formatAddress({ row: Math.floor(key / 16_384), column: key % 16_384 }), { value, formula, format }]));
  const person = {
    type: (sheet: string, cell: string, input: string): Promise<void> => {
      valueOf(host.type(sheet, at(cell), input));
      return Promise.resolve();
    },
    activate: (): Promise<void> => Promise.resolve(),
    choose: (): Promise<void> => Promise.resolve(),
  };
  return {
    opened: () => ({ host, cellsOf: look, person }),
    fail: () => undefined,
    reopen: async () => {
      host = await open(valueOf(await host.save()));
    },
    look,
    bytes: async () => valueOf(await host.save()),
  };
};

describe('whatever is done in whatever order, the workbook is what the model says', () => {
  it('in Excel, with requests that fail', async () => {
    await fc.assert(fc.asyncProperty(steps, async (list) => {
      await take(inExcel(), list);
    }), { numRuns: SEQUENCES });
  }, 600_000);

  it('in a file, and another program reads it so too', async () => {
    const bytes = await writeWithOracle(FORMS);
    await fc.assert(fc.asyncProperty(steps, async (list) => {
      const subject = await inFile(bytes);
      const model = await take(subject, list);
      const book = await readWithOracle(await subject.bytes());
      for (const sheet of SHEETS) expect(withoutResults(seenCells(book, sheet))).toEqual(expectedOf(model, sheet));
    }), { numRuns: SEQUENCES });
  }, 600_000);
});
