import { z } from 'zod';
import type { BuildEdit } from '../core/build';
import { failure, success, type Outcome } from '../core/outcome';
import { type Address, parseAddress } from '../core/sheet/address';
import { readBytes } from './files';
import { problems } from './problems';

/** A list of edits longer than this was not written by hand, a file larger than this is no list of edits. */
const MOST_EDITS = 2_000;
const LARGEST_FILE = 4_000_000;

const cell = z.string().transform((text, context): Address => {
  const address = parseAddress(text.trim());
  if (address !== null) return address;
  context.addIssue({ code: 'custom', message: 'no address of a cell' });
  return z.NEVER;
});
const words = z.union([z.string(), z.number().transform(String)]);
const some = z.exactOptional(words);

const parts = { level1: some, level2: some, target: some, operator: some, unit: some, weight: z.exactOptional(z.union([z.number(), z.string()])) };
const indicator = z.strictObject({ ...parts, name: words });
const changes = z.strictObject({ ...parts, name: some });

const sheet = z.exactOptional(z.string());
const row = { sheet, cell };

const edit = z.union([
  z.strictObject({ sheet, do: z.literal('add'), after: cell, indicator }),
  z.strictObject({ sheet, do: z.literal('add'), before: cell, indicator }),
  z.strictObject({ ...row, do: z.literal('remove') }),
  z.strictObject({ ...row, do: z.literal('duplicate') }),
  z.strictObject({ ...row, do: z.literal('move'), after: cell }),
  z.strictObject({ ...row, do: z.literal('move'), before: cell }),
  z.strictObject({ ...row, do: z.literal('change'), indicator: changes }),
  z.strictObject({ sheet, do: z.literal('weights'), by: z.enum(['even', 'proportional', 'level-points']), locked: z.exactOptional(z.array(cell)) }),
]);

type Parsed = z.output<typeof edit>;

/** An edit as it was given, and as the plan takes it. */
export interface AskedEdit {
  readonly asked: unknown;
  /** The sheet it names; null where it names none. */
  readonly sheet: string | null;
  readonly edit: BuildEdit;
}

const asEdit = (parsed: Parsed): BuildEdit => {
  switch (parsed.do) {
    case 'add':
      return { do: 'add', ...('after' in parsed ? { at: parsed.after, side: 'after' } : { at: parsed.before, side: 'before' }), indicator: parsed.indicator };
    case 'move':
      return 'after' in parsed ? { do: 'move', cell: parsed.cell, after: parsed.after } : { do: 'move', cell: parsed.cell, before: parsed.before };
    case 'change':
      return { do: 'change', cell: parsed.cell, indicator: parsed.indicator };
    case 'weights':
      return { do: 'weights', by: parsed.by, locked: parsed.locked ?? [] };
    default:
      return { do: parsed.do, cell: parsed.cell };
  }
};

/** What other programs write as null is left out. */
const withoutNulls = (_: string, value: unknown): unknown => (value === null ? undefined : value);

/** Reads the list of edits; one that is written wrongly refuses the whole file and is named by its number. */
export const parseEdits = (data: unknown, file: string): Outcome<readonly AskedEdit[]> => {
  if (!Array.isArray(data) || data.length > MOST_EDITS) return failure(problems.editsNotAList(file, MOST_EDITS));
  const edits: AskedEdit[] = [];
  for (const [index, asked] of data.entries()) {
    const parsed = edit.safeParse(asked);
    if (!parsed.success) return failure(problems.badEdit(file, index + 1));
    edits.push({ asked, sheet: parsed.data.sheet ?? null, edit: asEdit(parsed.data) });
  }
  return success(edits);
};

/** The edits of a .json file. */
export const readEdits = async (file: string): Promise<Outcome<readonly AskedEdit[]>> => {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  if (bytes.value.length > LARGEST_FILE) return failure(problems.editsNotAList(file, MOST_EDITS));
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes.value).replace(/^\uFEFF/, ''), withoutNulls);
  } catch {
    return failure(problems.editsNotJson(file));
  }
  return parseEdits(data, file);
};
