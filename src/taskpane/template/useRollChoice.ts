import { useMemo } from 'react';
import { usePane } from '../paneContext';
import { rollChoice, type RollChoice } from './state/rollChoice';

/** The roll-forward as it stands; null where there is nothing to roll. */
export const useRollChoice = (): RollChoice | null => {
  const { state, current } = usePane().session;
  const { roll } = state.template;
  const form = current?.form ?? null;
  return useMemo(() => rollChoice(roll, form, new Date().getFullYear()), [roll, form]);
};
