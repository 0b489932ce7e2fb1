import { useMemo } from 'react';
import { type Outcome, success } from '../../core/outcome';
import { parseRulePack } from '../../core/score';
import type { RulePack } from '../../core/score/rulePack';
import { usePane } from '../paneContext';
import { type Move, evaluatedBy, movesBetween } from './moves';
import { type RuleDraft, isChanged, packToKeep, startDraft } from './ownPack';

/** The rules page: the pack as it stands, whether it is valid, which scores it moves, and what can be done. */
export interface RulesEditing {
  /** The pack in force, or the draft of a changed one. */
  readonly draft: RuleDraft;
  readonly changed: boolean;
  /** The pack to be kept, or what is wrong with it. */
  readonly checked: Outcome<RulePack>;
  readonly moves: readonly Move[];
  readonly edit: (pack: RulePack) => void;
  /** Starts from a pack that was loaded from a file. */
  readonly load: (pack: RulePack) => void;
  readonly discard: () => void;
  readonly save: () => void;
}

/** Binds the rules page to the session; null while no form is in view. */
export const useRules = (): RulesEditing | null => {
  const { state, current, dispatch } = usePane().session;
  const { snapshot, memory, formIndex, ruleDraft } = state;
  const inForce = current?.pack;
  return useMemo(() => {
    if (snapshot === null || current === null || inForce === undefined) return null;
    const draft = ruleDraft ?? startDraft(inForce);
    const changed = ruleDraft !== null && isChanged(draft, inForce);
    const valid = parseRulePack(draft.pack);
    const checked = valid.ok ? success(packToKeep(draft, memory.ownPacks)) : valid;
    const next = changed && checked.ok ? evaluatedBy(snapshot, memory, current, formIndex, checked.value) : null;
    return {
      draft,
      changed,
      checked,
      moves: next === null ? [] : movesBetween(current, next),
      edit: (pack) => dispatch({ type: 'draft-rules', draft: { base: draft.base, pack } }),
      load: (pack) => dispatch({ type: 'draft-rules', draft: { base: pack, pack } }),
      discard: () => dispatch({ type: 'draft-rules', draft: null }),
      save: () => {
        if (checked.ok) dispatch({ type: 'keep-pack', form: current.form, pack: checked.value, before: inForce });
      },
    };
  }, [snapshot, memory, formIndex, ruleDraft, current, inForce, dispatch]);
};
