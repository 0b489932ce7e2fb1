import type { Evaluation } from '../core/plan';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import { evaluateSheet } from './evaluateSheet';
import type { SessionMemory } from './memory';

interface Known {
  readonly rests: readonly unknown[];
  readonly evaluation: Evaluation;
}

const known = new WeakMap<SheetSnapshot, Known>();

/** What an evaluation rests on beside the sheet: what was said of findings is not among it. */
const restsOn = (memory: SessionMemory, sheet: string): readonly unknown[] => [memory.sheets[sheet], memory.corrections, memory.ownPacks];

/** `evaluateSheet`, worked out again only where something it rests on has changed: the same evaluation is the same object. */
export const evaluateOnce = (snapshot: SheetSnapshot, memory: SessionMemory): Evaluation => {
  const before = known.get(snapshot);
  const rests = restsOn(memory, snapshot.name);
  if (before?.rests.every((one, index) => one === rests[index]) === true) return before.evaluation;
  const evaluation = evaluateSheet(snapshot, memory);
  known.set(snapshot, { rests, evaluation });
  return evaluation;
};
