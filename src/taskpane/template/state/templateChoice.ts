import type { RulePack } from '../../../core/score/rulePack';
import type { Project, Template, TemplateOptions } from '../../../core/template';
import type { TemplateDraft } from './templateDraft';

/** The options of a form with their defaults filled in. */
export interface TemplateChoice {
  readonly template: Template | null;
  readonly year: string;
  readonly unit: string;
  /** Null while the year or a count is none. */
  readonly options: TemplateOptions | null;
  /** What is wrong with what was typed. */
  readonly wrong: { readonly year: boolean; readonly rows: boolean; readonly goals: boolean };
}

/** What the choice rests on beside what was typed. */
export interface TemplateGround {
  readonly templates: readonly Template[];
  readonly packs: readonly RulePack[];
  readonly thisYear: number;
  /** The unit of the form in view; empty where there is none. */
  readonly unit: string;
}

const FOUR_DIGITS = /^(19|20)\d{2}$/;
const COUNT = /^(?:[1-9]|1\d|20)$/;

/** The projects typed, one a line, with what a list said of them. */
const projectsOf = ({ projects, listed }: TemplateDraft): readonly (string | Project)[] =>
  projects.split('\n').flatMap((line) => {
    const name = line.trim();
    return name === '' ? [] : [listed.find((project) => project.name === name) ?? name];
  });

const countOf = (text: string): { readonly wrong: boolean; readonly count: number | null } => {
  const typed = text.trim();
  return { wrong: typed !== '' && !COUNT.test(typed), count: COUNT.test(typed) ? Number(typed) : null };
};

/** What a person has not filled in yet follows from the form: a declaration is made for next year, all else for this one. */
export const templateChoice = (draft: TemplateDraft, { templates, packs, thisYear, unit: knownUnit }: TemplateGround): TemplateChoice => {
  const template = templates.find(({ id }) => id === draft.template) ?? null;
  const year = (draft.year ?? String(template?.kind === 'target-declaration' ? thisYear + 1 : thisYear)).trim();
  const unit = draft.unit ?? knownUnit;
  const [rows, goals] = [countOf(draft.rows), countOf(draft.goals)];
  const projects = projectsOf(draft);
  const rules = packs.find(({ id }) => id === draft.rules);
  const wrong = { year: !FOUR_DIGITS.test(year), rows: rows.wrong, goals: goals.wrong };
  const options = {
    year: Number(year),
    ...(unit.trim() === '' ? {} : { unit: unit.trim() }),
    ...(projects.length === 0 ? {} : { projects }),
    ...(rules === undefined ? {} : { rules }),
    ...(rows.count === null ? {} : { rows: rows.count }),
    ...(goals.count === null ? {} : { goals: goals.count }),
  };
  return { template, year, unit, options: wrong.year || wrong.rows || wrong.goals ? null : options, wrong };
};
