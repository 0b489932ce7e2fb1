import path from 'node:path';
import { success, type Outcome } from '../core/outcome';
import type { SheetBlueprint } from '../core/template/blueprint';
import { newXlsx } from '../hosts/xlsx';
import { writeBytes } from './files';

/** Saves the sheets as a new workbook; gives their names. */
export const saveNew = async (blueprints: readonly SheetBlueprint[], output: string): Promise<Outcome<readonly string[]>> => {
  const workbook = await newXlsx(blueprints, path.basename(output));
  if (!workbook.ok) return workbook;
  const listed = await workbook.value.listSheets();
  if (!listed.ok) return listed;
  const bytes = await workbook.value.save();
  if (!bytes.ok) return bytes;
  const written = await writeBytes(output, bytes.value);
  return written.ok ? success(listed.value.map(({ name }) => name)) : written;
};
