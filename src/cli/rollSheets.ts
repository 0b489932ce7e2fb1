import path from 'node:path';
import { success, type Outcome } from '../core/outcome';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import { openXlsx } from '../hosts/xlsx';
import { readBytes } from './files';

/** All sheets of a workbook file, in their order. */
export const sheetsIn = async (file: string): Promise<Outcome<readonly SheetSnapshot[]>> => {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const workbook = await openXlsx(bytes.value, path.basename(file));
  if (!workbook.ok) return workbook;
  const listed = await workbook.value.listSheets();
  if (!listed.ok) return listed;
  const sheets: SheetSnapshot[] = [];
  for (const { name } of listed.value) {
    const snapshot = await workbook.value.read(name);
    if (!snapshot.ok) return snapshot;
    sheets.push(snapshot.value);
  }
  return success(sheets);
};
