import { z } from 'zod';
import { sameContent } from '../core/sheet/edit';
import type { Receipt } from '../hosts/workbookHost';

const place = z.int().nonnegative();
const content = z.object({
  value: z.union([z.string(), z.number(), z.boolean(), z.object({ error: z.string() }), z.null()]),
  formula: z.string().nullable(),
});
const cell = z.object({ sheet: z.string(), cell: z.object({ row: place, column: place }), before: content, format: z.string(), after: content });
const structureEdit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('insert-rows'), sheet: z.string(), at: place, count: z.int().positive(), like: place }),
  z.object({ kind: z.literal('delete-rows'), sheet: z.string(), at: place, count: z.int().positive() }),
  z.object({ kind: z.enum(['merge', 'unmerge']), sheet: z.string(), area: z.object({ top: place, left: place, bottom: place, right: place }) }),
]);

/** What a host keeps of a structural edit is its own affair: it checks that itself when it undoes. */
const structure = z.object({ edit: structureEdit, kept: z.unknown().transform((kept: unknown) => kept ?? null) });

const receipt = z
  .object({ structure: z.array(structure).nonempty().optional(), cells: z.array(cell) })
  .refine(({ structure: edits = [], cells }) => edits.length + cells.length > 0)
  .transform(({ structure: edits, cells }): Receipt => (edits === undefined ? { cells } : { structure: edits, cells }));

/** The stored setting as the receipts that can be undone, the last write last; empty where it cannot be trusted. */
export const parseReceipts = (stored: unknown): readonly Receipt[] => {
  const parsed = z.array(receipt).safeParse(stored);
  return parsed.success ? parsed.data : [];
};

const IN_ORDER = ['kind', 'sheet', 'at', 'count', 'like', 'area', 'top', 'left', 'bottom', 'right'];
const structureText = ({ structure: edits = [] }: Receipt): string => edits.map(({ edit, kept }) => `${JSON.stringify(edit, IN_ORDER)}${JSON.stringify(kept)}`).join();

/** Whether two receipts tell of the same write. */
export const sameReceipt = (a: Receipt, b: Receipt): boolean =>
  structureText(a) === structureText(b) &&
  a.cells.length === b.cells.length &&
  a.cells.every((mine, index) => {
    const other = b.cells[index];
    return (
      other !== undefined &&
      mine.sheet === other.sheet &&
      mine.cell.row === other.cell.row &&
      mine.cell.column === other.cell.column &&
      sameContent(mine.before, other.before) &&
      sameContent(mine.after, other.after)
    );
  });
