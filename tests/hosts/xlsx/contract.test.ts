import { describeWorkbookHost } from '../contract';
import { at, open, valueOf } from './opened';
import { readWithOracle, seenCells, writeWithOracle } from './oracle';

describeWorkbookHost('an .xlsx file in memory', async (given) => {
  const host = await open(await writeWithOracle(given));
  const done = (outcome: ReturnType<typeof host.type>): Promise<void> => {
    valueOf(outcome);
    return Promise.resolve();
  };
  return {
    host,
    cellsOf: async (sheet) => seenCells(await readWithOracle(valueOf(await host.save())), sheet),
    person: {
      type: (sheet, cell, input) => done(host.type(sheet, at(cell), input)),
      activate: (sheet) => done(host.activate(sheet)),
      choose: async (sheet, cell) => {
        await Promise.resolve();
        host.choose(sheet, at(cell));
      },
    },
  };
});
