import { type Outcome, success } from '../core/outcome';
import type { SheetSnapshot } from '../core/sheet/snapshot';

/** The sheets of a workbook in a file; one that cannot be read is left out. The reader is loaded when the first file is chosen. */
export const sheetsInFile = async (file: File): Promise<Outcome<readonly SheetSnapshot[]>> => {
  const { openXlsx } = await import('../hosts/xlsx');
  const workbook = await openXlsx(new Uint8Array(await file.arrayBuffer()), file.name);
  if (!workbook.ok) return workbook;
  const listed = await workbook.value.listSheets();
  if (!listed.ok) return listed;
  const sheets: SheetSnapshot[] = [];
  for (const { name } of listed.value) {
    const sheet = await workbook.value.read(name);
    if (sheet.ok) sheets.push(sheet.value);
  }
  return success(sheets);
};
