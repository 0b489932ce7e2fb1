import type { PaneAction } from './paneAction';
import { type Drafts, type PaneState, withDrafts } from './paneState';

const without = <T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

/** What was typed or ticked and is not settled yet. It survives changing the tab, the form and the sheet. */
export const draftSlice = (state: PaneState, action: PaneAction): PaneState => {
  switch (action.type) {
    case 'draft':
      return withDrafts(state, (drafts) => ({ ...drafts, [action.field]: { ...drafts[action.field], [action.cell]: action.text } }));
    case 'forget-drafts':
      return withDrafts(state, (drafts) => action.fields.reduce<Drafts>((rest, field) => ({ ...rest, [field]: without(rest[field], action.cell) }), drafts));
    case 'use-note':
      return withDrafts(state, (drafts) => ({
        ...drafts,
        usedNotes: { ...drafts.usedNotes, [action.cell]: action.text },
        ticks: { ...drafts.ticks, [action.noteCell]: true },
      }));
    case 'drop-note':
      return withDrafts(state, (drafts) => ({ ...drafts, usedNotes: without(drafts.usedNotes, action.cell) }));
    case 'tick':
      return withDrafts(state, (drafts) => ({ ...drafts, ticks: { ...drafts.ticks, ...action.ticks } }));
    case 'write-formulas':
      return withDrafts(state, (drafts) => ({ ...drafts, formulas: action.on }));
    case 'propose-weights':
      return withDrafts(state, (drafts) => ({ ...drafts, proposedWeights: action.weights }));
    case 'draft-rules':
      return { ...state, ruleDraft: action.draft };
    case 'fill-template':
      return { ...state, template: { ...state.template, ...action.template } };
    default:
      return state;
  }
};
