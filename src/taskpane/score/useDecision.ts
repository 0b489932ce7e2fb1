import type { TierOption } from '../../core/score/assessment';
import { usePane } from '../paneContext';
import { type DecisionDraft, decisionDraft, settle, tierOf, tierStart } from '../state/decision';
import type { Judged } from '../state/judged';

/** The decision editor: what stands in it and what can be done. */
export interface DecisionEditing {
  readonly draft: DecisionDraft;
  readonly chooseTier: (tier: TierOption) => void;
  readonly type: (typed: string) => void;
  /** Remembers what is typed if it is valid; an emptied field withdraws the decision. */
  readonly settle: () => void;
  readonly withdraw: () => void;
  /** Takes points as they are proposed. */
  readonly accept: (points: string) => void;
}

/** Binds the decision editor to the session. */
export const useDecision = (judged: Judged): DecisionEditing => {
  const { drafts, dispatch } = usePane().session;
  const { key: cell, decided } = judged;
  const draft = decisionDraft(judged, drafts);
  const remember = (chosen: DecisionDraft | null): void => {
    dispatch({ type: 'decide', cell, decision: chosen === null ? null : settle(judged, chosen) });
    dispatch({ type: 'forget-drafts', fields: ['tiers', 'scores'], cell });
  };
  return {
    draft,
    chooseTier: (tier) => {
      const typed = tierStart(judged, tier);
      if (typed !== '') return remember({ ...draft, tier, typed, fault: null });
      if (decided !== null) dispatch({ type: 'decide', cell, decision: null });
      dispatch({ type: 'draft', field: 'tiers', cell, text: tier.id });
      dispatch({ type: 'draft', field: 'scores', cell, text: '' });
    },
    type: (typed) => dispatch({ type: 'draft', field: 'scores', cell, text: typed }),
    settle: () => {
      if (drafts.scores[cell] === undefined || draft.fault !== null) return;
      if (draft.typed.trim() !== '') remember(draft);
      else if (decided !== null) remember(null);
    },
    withdraw: () => remember(null),
    accept: (points) => remember({ ...draft, tier: tierOf(judged, points), typed: points, fault: null }),
  };
};
