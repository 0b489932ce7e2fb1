import { useMemo } from 'react';
import { templates } from '../../core/template';
import { usePane } from '../paneContext';
import { type TemplateChoice, templateChoice } from '../state/templateForm';

/** The template tab as it stands: typed by the person, or following from today's year and the form in view. */
export const useTemplateChoice = (): TemplateChoice => {
  const { state, current } = usePane().session;
  const unit = current?.form.unit?.text ?? current?.form.department?.text ?? '';
  const { template: draft } = state;
  return useMemo(() => templateChoice(templates, draft, new Date().getFullYear(), unit), [draft, unit]);
};
