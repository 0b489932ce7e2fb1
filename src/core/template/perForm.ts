import type { SheetBlueprint } from './blueprint';
import { BLANK, projectNamed, type FormContent, type Project } from './content';
import type { TemplateOptions } from './template';

/** The projects of the options, those given by name only among them. */
export const projectsOf = ({ projects = [] }: Pick<TemplateOptions, 'projects'>): readonly Project[] => projects.map((project) => (typeof project === 'string' ? projectNamed(project) : project));

/** A sheet for each content or for each project of the options, or one to be filled by hand. */
export const perForm = (options: TemplateOptions, sheet: (content: FormContent) => SheetBlueprint): readonly SheetBlueprint[] => {
  const { contents = [], unit = null, indicators = () => [] } = options;
  if (contents.length > 0) return contents.map(sheet);
  const blank: FormContent = { ...BLANK, unit };
  const projects = projectsOf(options);
  if (projects.length === 0) return [sheet({ ...blank, indicators: indicators(null) })];
  return projects.map(({ name, department, unit: own, purpose, totalBudget, yearBudget }) => sheet({ ...blank, project: name, indicators: indicators(name), department, unit: own ?? unit, purpose, totalBudget, yearBudget }));
};

/** The same for a form about a whole department: projects make no sheets of their own. */
export const perDepartment = (options: TemplateOptions, sheet: (content: FormContent) => SheetBlueprint): readonly SheetBlueprint[] =>
  perForm({ ...options, projects: [] }, sheet);
