import { success, type Outcome } from '../core/outcome';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import type { WorkbookHost } from '../hosts/workbookHost';
import { attempt } from './attempt';

/** Every visible sheet of the workbook, in order; the first that cannot be read stops it. */
export const allSheets = async (host: WorkbookHost): Promise<Outcome<readonly SheetSnapshot[]>> => {
  const listed = await attempt(() => host.listSheets());
  if (!listed.ok) return listed;
  const sheets: SheetSnapshot[] = [];
  for (const { name, visible } of listed.value) {
    if (!visible) continue;
    const read = await attempt(() => host.read(name));
    if (!read.ok) return read;
    sheets.push(read.value);
  }
  return success(sheets);
};
