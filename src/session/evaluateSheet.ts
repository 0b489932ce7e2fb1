import { type Evaluation, evaluate } from '../core/plan';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import { type SessionMemory, formKey, memoryOf } from './memory';
import { allPacks } from './ownPacks';

/** Scores and reviews a sheet with what the person decided in this workbook. Pure. */
export const evaluateSheet = (snapshot: SheetSnapshot, memory: SessionMemory): Evaluation => {
  const remembered = memoryOf(memory, snapshot.name);
  return evaluate(snapshot, {
    packs: allPacks(memory.ownPacks),
    corrections: memory.corrections,
    packFor: (form) => remembered.packs[formKey(form)] ?? null,
    decisions: () => remembered.decisions,
  });
};
