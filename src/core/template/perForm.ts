import type { SheetBlueprint } from './blueprint';
import { BLANK, type FormContent } from './content';
import type { TemplateOptions } from './template';

/** A sheet for each content or for each project named in the options, or one to be filled by hand. */
export const perForm = ({ contents = [], projects = [], unit }: TemplateOptions, sheet: (content: FormContent) => SheetBlueprint): readonly SheetBlueprint[] => {
  if (contents.length > 0) return contents.map(sheet);
  const named: readonly (string | null)[] = projects.length > 0 ? projects : [null];
  return named.map((project) => sheet({ ...BLANK, project, unit: unit ?? null }));
};

/** The same for a form about a whole department: projects make no sheets of their own. */
export const perDepartment = (options: TemplateOptions, sheet: (content: FormContent) => SheetBlueprint): readonly SheetBlueprint[] =>
  perForm({ ...options, projects: [] }, sheet);
