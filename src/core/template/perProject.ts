import type { SheetBlueprint } from './blueprint';
import type { TemplateOptions } from './template';

/** A sheet for each project named in the options, or one without a project. */
export const perProject = ({ projects = [] }: TemplateOptions, sheet: (project: string | null) => SheetBlueprint): readonly SheetBlueprint[] =>
  projects.length === 0 ? [sheet(null)] : projects.map(sheet);
