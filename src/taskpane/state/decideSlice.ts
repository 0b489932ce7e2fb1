import { correctExtent, correctRole, withoutCorrection } from '../../session/corrections';
import { type SessionMemory, withDecision, withPack, withWeight, withWeights } from '../../session/memory';
import { withOwnPack } from '../../session/ownPacks';
import type { PaneAction } from './paneAction';
import type { PaneState } from './paneState';

const remember = (state: PaneState, memory: SessionMemory): PaneState => ({ ...state, memory, memoryVersion: state.memoryVersion + 1 });

/** What the person decides for good: scores, weights, the rule pack. Everything is scored again from it at once. */
export const decideSlice = (state: PaneState, action: PaneAction): PaneState => {
  const sheet = state.snapshot?.name;
  const { memory } = state;
  if (sheet === undefined) return state;
  switch (action.type) {
    case 'decide':
      return remember(state, withDecision(state.memory, sheet, action.cell, action.decision));
    case 'weigh':
      return remember(state, withWeight(state.memory, sheet, action.cell, action.weight));
    case 'weigh-all':
      return remember(state, withWeights(memory, sheet, action.weights));
    case 'choose-pack':
      return remember({ ...state, packBefore: action.before, ruleDraft: null }, withPack(memory, action.form, action.pack));
    case 'keep-pack':
      return remember({ ...state, packBefore: action.before, ruleDraft: null }, withPack({ ...memory, ownPacks: withOwnPack(memory.ownPacks, action.pack) }, action.form, action.pack.id));
    case 'forget-pack':
      return remember({ ...state, packBefore: action.before, ruleDraft: null }, { ...memory, ownPacks: memory.ownPacks.filter(({ id }) => id !== action.id) });
    case 'correct-role':
      return remember(state, { ...memory, corrections: correctRole(memory.corrections, action.columns, action.place, action.role) });
    case 'correct-extent':
      return remember(state, { ...memory, corrections: correctExtent(memory.corrections, sheet, action.columns, action.lastRow) });
    case 'forget-correction':
      return remember(state, { ...memory, corrections: withoutCorrection(memory.corrections, action.columns) });
    case 'memory-saved':
      return { ...state, memoryUnsaved: !action.saved };
    default:
      return state;
  }
};
