import path from 'node:path';
import { failure, success, type Outcome } from '../core/outcome';
import { evaluate, type Evaluation } from '../core/plan';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import { openXlsx } from '../hosts/xlsx';
import type { XlsxWorkbook } from '../hosts/xlsx/xlsxWorkbook';
import { readBytes } from './files';
import type { Rules } from './rules';

/** A sheet of a file: what was found on it, or why it cannot be read. */
export interface EvaluatedSheet {
  readonly name: string;
  /** As it was read; null where it could not be. */
  readonly snapshot: SheetSnapshot | null;
  readonly outcome: Outcome<Evaluation>;
}

/** A file gone through as a whole. `file` is the name it was given by. */
export interface EvaluatedFile {
  readonly file: string;
  readonly workbook: XlsxWorkbook;
  readonly sheets: readonly EvaluatedSheet[];
}

/** Opens a workbook and evaluates every sheet of it, one after the other. */
export const evaluateFile = async (file: string, rules: Rules): Promise<Outcome<EvaluatedFile>> => {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const workbook = await openXlsx(bytes.value, path.basename(file));
  if (!workbook.ok) return workbook;
  const listed = await workbook.value.listSheets();
  if (!listed.ok) return listed;

  const { packs, chosen } = rules;
  const sheets: EvaluatedSheet[] = [];
  for (const { name } of listed.value) {
    const snapshot = await workbook.value.read(name);
    sheets.push({ name, snapshot: snapshot.ok ? snapshot.value : null, outcome: snapshot.ok ? success(evaluate(snapshot.value, chosen === null ? { packs } : { packs, packFor: () => chosen })) : failure(snapshot.problem) });
  }
  return success({ file, workbook: workbook.value, sheets });
};

/** Whether every sheet could be read. */
export const isWhole = ({ sheets }: EvaluatedFile): boolean => sheets.every(({ outcome }) => outcome.ok);
