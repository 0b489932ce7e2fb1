import type { StructureEdit } from '../../../core/sheet/edit';
import { type BlockSize, TOO_MUCH } from '../blocks';
import type { Reply } from '../request';
import { askDetails, completeDetails, type Details, type FirstDetails } from './details';
import { type Look, readLook, stateOf } from './look';
import type { State } from './sheetState';

export interface Found {
  readonly look: Look;
  readonly details: Details;
  /** The sheets as they are; the others too where something is to be deleted. */
  readonly state: State;
}

/**
 * Looks at everything structural edits may touch or be stopped by: two requests whatever the number of rows, a third where
 * conditional formats or comments are near rows to be deleted, and more only for sheets that do not fit into one.
 */
export const lookForStructure = async (sheets: readonly string[], edits: readonly StructureEdit[], size: BlockSize): Promise<Reply<Found>> => {
  const readWith = (others: 'at once' | 'later'): ReturnType<typeof readLook<FirstDetails>> =>
    readLook([...new Set(sheets)], size, (context, frames) => askDetails(context, frames, edits, others));
  const atOnce = await readWith('at once');
  const reply = !atOnce.ok && TOO_MUCH.has(atOnce.code) ? await readWith('later') : atOnce;
  if (!reply.ok) return reply;
  const { look, beside } = reply.value;
  const details = await completeDetails(beside, new Map([...look.sheets].map(([name, { extent }]) => [name, extent])), size);
  if (!details.ok) return details;
  const others = [...details.value.others].map(([name, snapshot]) => [name, { snapshot, merges: [], printAreas: [] }] as const);
  return { ok: true, value: { look, details: details.value, state: new Map([...stateOf(look), ...others]) } };
};
