import { useMemo } from 'react';
import { libraryIndicators } from '../../core/plan/libraryIndicators';
import { templates } from '../../core/template';
import { allPacks } from '../../session/ownPacks';
import { usePane } from '../paneContext';
import { type TemplateChoice, templateChoice } from './state/templateChoice';
import { useLibrary } from './useLibrary';

/** Rows a category gets from the library where no number was asked for. */
const USUAL_ROWS = 2;

export interface ChoiceInView extends TemplateChoice {
  /** The library is asked for and not there yet, or cannot be opened. */
  readonly library: 'none' | 'opening' | 'failed' | 'ready';
}

/** The options as they stand: typed by the person, or following from today's year and the form in view. */
export const useTemplateChoice = (): ChoiceInView => {
  const { state, current } = usePane().session;
  const unit = current?.form.unit?.text ?? current?.form.department?.text ?? '';
  const { template: draft, memory } = state;
  const wanted = draft.fromLibrary && templates.find(({ id }) => id === draft.template)?.room != null;
  const library = useLibrary(wanted);
  return useMemo(() => {
    const choice = templateChoice(draft, { templates, packs: allPacks(memory.ownPacks), thisYear: new Date().getFullYear(), unit });
    if (!wanted) return { ...choice, library: 'none' };
    if (library === null || library === 'failed') return { ...choice, options: null, library: library ?? 'opening' };
    const options = choice.options === null ? null : { ...choice.options, indicators: libraryIndicators(library, choice.unit, choice.options.rows ?? USUAL_ROWS) };
    return { ...choice, options, library: 'ready' };
  }, [draft, memory.ownPacks, unit, wanted, library]);
};
