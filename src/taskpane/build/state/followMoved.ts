import { type Address, formatAddress, parseAddress } from '../../../core/sheet/address';
import { placeAfter } from '../../../core/sheet/restructure';
import { memoryOf, type SessionMemory } from '../../../session/memory';
import type { Drafts } from '../../state/drafts';
import type { Moved } from './buildState';

/** Where a cell of the sheet has gone; null where its row was removed. */
const placeOf = ({ sheet, places, structure }: Moved, cell: Address): Address | null => {
  const own = places.find(({ from }) => from.row === cell.row && from.column === cell.column);
  return own === undefined ? placeAfter(structure, sheet, cell) : own.to;
};

/** A record kept by cell (A1) with every entry at the new place of its cell. */
const follow = <T>(record: Readonly<Record<string, T>>, moved: Moved): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, value]): readonly (readonly [string, T])[] => {
      const cell = parseAddress(key);
      if (cell === null) return [[key, value]];
      const place = placeOf(moved, cell);
      return place === null ? [] : [[formatAddress(place), value]];
    }),
  );

/** What is remembered of the sheet after its rows have moved: decisions, weights and rule packs stay with their rows. */
export const memoryFollowing = (memory: SessionMemory, moved: Moved): SessionMemory => {
  const { packs, decisions } = memoryOf(memory, moved.sheet);
  const sheet = { packs: follow(packs, moved), decisions: { scores: follow(decisions.scores, moved), weights: follow(decisions.weights, moved) } };
  return { ...memory, corrections: moved.corrections, sheets: { ...memory.sheets, [moved.sheet]: sheet } };
};

/** What was typed and not settled yet, with its rows. */
export const draftsFollowing = (drafts: Drafts, moved: Moved): Drafts => ({
  ...drafts,
  tiers: follow(drafts.tiers, moved),
  scores: follow(drafts.scores, moved),
  weights: follow(drafts.weights, moved),
  notes: follow(drafts.notes, moved),
  causes: follow(drafts.causes, moved),
  measures: follow(drafts.measures, moved),
  noteModes: follow(drafts.noteModes, moved),
  noteFacts: follow(drafts.noteFacts, moved),
  boxes: follow(drafts.boxes, moved),
  proposedWeights: follow(drafts.proposedWeights, moved),
  usedNotes: {},
  ticks: {},
});
