import { z } from 'zod';
import type { MarkReceipt, WorkbookHost } from '../hosts/workbookHost';
import { attempt } from './attempt';
import { SETTING } from './keys';

const receipt = z.object({
  cells: z
    .array(z.object({ sheet: z.string(), cell: z.object({ row: z.int().nonnegative(), column: z.int().nonnegative() }), color: z.string(), before: z.unknown() }))
    .nonempty(),
});

/** The stored setting as the marks that stand in the workbook; null where there are none or it cannot be trusted. */
export const parseMarks = (stored: unknown): MarkReceipt | null => {
  const parsed = receipt.safeParse(stored);
  return parsed.success ? { cells: parsed.data.cells.map(({ before, ...mark }) => ({ ...mark, before })) } : null;
};

/** The marks the workbook remembers. */
export const loadMarks = async (host: WorkbookHost): Promise<MarkReceipt | null> => {
  const stored = await attempt(() => host.loadSetting(SETTING.marks));
  return stored.ok ? parseMarks(stored.value) : null;
};

/** Keeps what takes the marks off in the workbook; false where there is no room for it. Null forgets it. */
export const keepMarks = async (host: WorkbookHost, marks: MarkReceipt | null): Promise<boolean> => (await attempt(() => host.saveSetting(SETTING.marks, marks))).ok;
