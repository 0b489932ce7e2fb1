import { type SessionMemory, withDecision, withPack, withWeight } from '../../session/memory';
import type { PaneAction } from './paneAction';
import type { PaneState } from './paneState';

const remember = (state: PaneState, memory: SessionMemory): PaneState => ({ ...state, memory, memoryVersion: state.memoryVersion + 1 });

/** What the person decides for good: scores, weights, the rule pack. Everything is scored again from it at once. */
export const decideSlice = (state: PaneState, action: PaneAction): PaneState => {
  const sheet = state.snapshot?.name;
  if (sheet === undefined) return state;
  switch (action.type) {
    case 'decide':
      return remember(state, withDecision(state.memory, sheet, action.cell, action.decision));
    case 'weigh':
      return remember(state, withWeight(state.memory, sheet, action.cell, action.weight));
    case 'choose-pack':
      return remember(state, withPack(state.memory, action.form, action.pack));
    case 'memory-saved':
      return { ...state, memoryUnsaved: !action.saved };
    default:
      return state;
  }
};
