import type { Template, TemplateOptions } from '../../core/template';
import type { TemplateDraft } from './paneState';

/** The template tab with its defaults filled in. */
export interface TemplateChoice {
  readonly template: Template | null;
  readonly year: string;
  readonly unit: string;
  readonly projects: string;
  /** Null while the year is no year. */
  readonly options: TemplateOptions | null;
}

const FOUR_DIGITS = /^(19|20)\d{2}$/;

/** What a person has not filled in yet follows from the template: a declaration is made for next year, all else for this one. */
export const templateChoice = (templates: readonly Template[], draft: TemplateDraft, thisYear: number, knownUnit: string): TemplateChoice => {
  const template = templates.find(({ id }) => id === draft.template) ?? templates[0] ?? null;
  const year = draft.year ?? String(template?.kind === 'target-declaration' ? thisYear + 1 : thisYear);
  const unit = draft.unit ?? knownUnit;
  const projects = draft.projects.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const options = FOUR_DIGITS.test(year.trim())
    ? { year: Number(year.trim()), ...(unit.trim() === '' ? {} : { unit: unit.trim() }), ...(projects.length === 0 ? {} : { projects }) }
    : null;
  return { template, year, unit, projects: draft.projects, options };
};
