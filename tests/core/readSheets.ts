import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../src/hosts/xlsx';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';

/** The sheets of a workbook of the fixtures (`forms/zibo-2021.xlsx`), as the file host reads them. */
export const readSheets = async (file: string): Promise<readonly SheetSnapshot[]> => {
  const opened = await openXlsx(new Uint8Array(readFileSync(path.join('tests/fixtures', file))), path.basename(file));
  if (!opened.ok) throw new Error(opened.problem.message.en);
  const sheets = await opened.value.listSheets();
  if (!sheets.ok) throw new Error(sheets.problem.message.en);
  return Promise.all(
    sheets.value.map(async ({ name }) => {
      const snapshot = await opened.value.read(name);
      if (!snapshot.ok) throw new Error(snapshot.problem.message.en);
      return snapshot.value;
    }),
  );
};
