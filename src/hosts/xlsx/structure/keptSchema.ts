import { z } from 'zod';

const count = z.int().nonnegative();
const content = z.object({ value: z.union([z.string(), z.number(), z.boolean(), z.object({ error: z.string() }), z.null()]), formula: z.string().nullable() });

/** What the inverse of a structural edit alone does not bring back. Rows and columns are those before the edit. */
const kept = z.object({
  /** Elements of the deleted rows. */
  rows: z.string(),
  /** Cells that were written anew: their element, and the text of the formula that stands there since (null where that is not asked). */
  cells: z.array(z.object({ sheet: z.string(), row: count, column: count, raw: z.string(), since: z.string().nullable() })).readonly(),
  /** Defined names: their scope ('' for the workbook) and their text. */
  names: z.array(z.object({ name: z.string(), scope: z.string(), raw: z.string() })).readonly(),
  /** Stretches of other text, of a part as a whole or of a sheet before, in and behind its rows; `mark` tells the text they belong to. */
  texts: z.array(z.object({ part: z.string(), where: z.enum(['whole', 'before', 'rows', 'behind']), mark: z.string(), stretches: z.array(z.tuple([count, count, z.string()])).readonly() })).readonly(),
  /** Unsaved changes of cells. */
  changes: z.array(z.object({ sheet: z.string(), row: count, column: count, content, format: z.string().nullable() })).readonly(),
  /** The mark of the shared strings, which deleted rows refer to. */
  strings: z.string(),
});

export type Kept = z.infer<typeof kept>;
export type KeptText = Kept['texts'][number];
export type KeptCell = Kept['cells'][number];

/** What was kept, read back from JSON; null when it is something else. */
export const parseKept = (stored: unknown): Kept | null => {
  const parsed = kept.safeParse(stored);
  return parsed.success ? parsed.data : null;
};
