import { cellKey } from '../../core/sheet/address';
import type { CellContent } from '../../core/sheet/edit';
import { bySheet, type Change } from './change';
import { CANCELLED } from './problems';
import type { Reply } from './request';

/** How much is asked of Excel at once. */
export interface BlockSize {
  /** Estimated bytes of one request, and of its answer. */
  readonly bytes: number;
  readonly cells: number;
}

/** The web takes 5 MB each way; an estimate that is wrong by half still passes. 20,000 cells of form text are about 2 MB. */
export const BLOCK_SIZE: BlockSize = { bytes: 2_000_000, cells: 20_000 };

/** Number format, type, protection and punctuation of one cell in an answer. */
const BYTES_BESIDE = 150;
const encoder = new TextEncoder();
const bytesOf = ({ value, formula }: CellContent): number => encoder.encode(JSON.stringify(formula ?? value)).length;

/** An answer tells each content twice, as value and as formula; it may still be the old one. */
const costOf = ({ expected, content }: Change): number => BYTES_BESIDE + 2 * Math.max(bytesOf(expected), bytesOf(content));

const inReadingOrder = (changes: readonly Change[]): readonly Change[] =>
  [...changes].sort((a, b) => cellKey(a.cell.row, a.cell.column) - cellKey(b.cell.row, b.cell.column));

/** Cuts changes into blocks for one request each, sheet by sheet and from top to bottom. A change that is too much alone is a block alone. */
export const blocksOf = (changes: readonly Change[], size: BlockSize): readonly (readonly Change[])[] => {
  const blocks: Change[][] = [];
  let bytes = 0;
  for (const change of [...bySheet(changes).values()].flatMap(inReadingOrder)) {
    const cost = costOf(change);
    const last = blocks.at(-1);
    if (last === undefined || last.length >= size.cells || bytes + cost > size.bytes) {
      blocks.push([change]);
      bytes = cost;
    } else {
      last.push(change);
      bytes += cost;
    }
  }
  return blocks;
};

/** The two halves of a block; the block itself where it cannot be halved. */
export const halvesOf = <T>(block: readonly T[]): readonly (readonly T[])[] => {
  const middle = Math.ceil(block.length / 2);
  return block.length < 2 ? [block] : [block.slice(0, middle), block.slice(middle)];
};

/** Excel's words for a request or an answer over its limit. */
export const TOO_MUCH: ReadonlySet<string> = new Set(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'PayloadTooLarge']);

/**
 * Does a work block by block and gives what came of each. A block that is too much for Excel is halved and done again, so the
 * work has to be one that may be done twice. The first other failure ends it, and so does `signal`, between two blocks.
 */
export const inBlocks = async <B, T>(
  blocks: readonly B[], halve: (block: B) => readonly B[], work: (block: B) => Promise<Reply<T>>, signal?: AbortSignal,
): Promise<Reply<readonly T[]>> => {
  const waiting = [...blocks];
  const done: T[] = [];
  for (let block = waiting.shift(); block !== undefined; block = waiting.shift()) {
    if (signal?.aborted === true) return { ok: false, code: CANCELLED };
    const reply = await work(block);
    const parts = reply.ok || !TOO_MUCH.has(reply.code) ? [] : halve(block);
    if (reply.ok) done.push(reply.value);
    else if (parts.length > 1) waiting.unshift(...parts);
    else return reply;
  }
  return { ok: true, value: done };
};
