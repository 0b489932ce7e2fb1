import { z } from 'zod';
import type { Area } from '../../../core/sheet/area';
import type { CellContent } from '../../../core/sheet/edit';
import type { ConditionalSource } from './conditional';
import type { NamedFormula } from './details';
import type { CellLook, RowLook } from './rowLook';

/** A cell at its place before the edit, and what it held. */
export interface KeptCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** What deleting rows takes away and inserting them does not give back. */
export interface KeptRows {
  readonly rows: readonly RowLook[];
  readonly conditional: readonly ConditionalSource[];
  /** What the rows held, and formulas anywhere that pointed at them. */
  readonly cells: readonly KeptCell[];
  /** Merged areas that reached into the rows. */
  readonly merges: readonly Area[];
  readonly names: readonly NamedFormula[];
  /** Null where Excel gives them back by itself. */
  readonly printAreas: readonly Area[] | null;
}

/** A text beside the place of an edit, after all edits: it shows later that the place is still there. */
export interface Witness {
  readonly sheet: string;
  readonly row: number;
  readonly texts: readonly { readonly column: number; readonly text: string }[];
}

export interface Kept {
  readonly deleted: KeptRows | null;
  readonly witnesses: readonly Witness[];
}

const place = z.int().nonnegative();
const area = z.object({ top: place, left: place, bottom: place, right: place });
const content = z.object({ value: z.union([z.string(), z.number(), z.boolean(), z.object({ error: z.string() }), z.null()]), formula: z.string().nullable() });
const look = z.object({ format: z.string(), look: z.record(z.string(), z.unknown()), validation: z.record(z.string(), z.unknown()).nullable() });

/** Most cells of a row look like others: each look is kept once. */
const packedSchema = z.object({
  deleted: z.object({
    looks: z.array(look),
    rows: z.array(z.object({ height: z.number(), cells: z.array(place) })),
    conditional: z.array(z.enum(['above', 'below', 'none', 'lost']).nullable()),
    cells: z.array(z.object({ sheet: z.string(), row: place, column: place, content })),
    merges: z.array(area),
    names: z.array(z.object({ name: z.string(), formula: z.string() })),
    printAreas: z.array(area).nullable(),
  }).nullable(),
  witnesses: z.array(z.object({ sheet: z.string(), row: place, texts: z.array(z.object({ column: place, text: z.string() })) })),
});

/** As plain JSON. */
export const packKept = ({ deleted, witnesses }: Kept): z.infer<typeof packedSchema> => {
  if (deleted === null) return { deleted, witnesses: [...witnesses.map((one) => ({ ...one, texts: [...one.texts] }))] };
  const looks = new Map<string, number>();
  const indexOf = (cell: CellLook): number => {
    const text = JSON.stringify(cell);
    const index = looks.get(text) ?? looks.size;
    looks.set(text, index);
    return index;
  };
  const rows = deleted.rows.map(({ height, cells }) => ({ height, cells: cells.map(indexOf) }));
  const packed = { ...deleted, looks: [...looks.keys()].map((text): unknown => JSON.parse(text)), rows };
  return packedSchema.parse({ deleted: packed, witnesses });
};

/** What was kept; null where it is not ours or was damaged. */
export const unpackKept = (kept: unknown): Kept | null => {
  const parsed = packedSchema.safeParse(kept);
  if (!parsed.success) return null;
  const { deleted, witnesses } = parsed.data;
  if (deleted === null) return { deleted, witnesses };
  const { looks, rows, ...rest } = deleted;
  const lookAt = (index: number): readonly CellLook[] => { const found = looks[index]; return found === undefined ? [] : [found as CellLook]; };
  return { deleted: { ...rest, rows: rows.map(({ height, cells }) => ({ height, cells: cells.flatMap(lookAt) })) }, witnesses };
};
