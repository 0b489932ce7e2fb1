import { budgetTables } from './budget';
import { hubeiDepartment } from './hubeiDepartment';
import { hubeiDepartmentTarget } from './hubeiDepartmentTarget';
import { hubeiProject } from './hubeiProject';
import { hubeiProjectTarget } from './hubeiProjectTarget';
import { jiangxiaProject } from './jiangxiaProject';
import { mof2020Department } from './mof2020Department';
import { mof2020Project } from './mof2020Project';
import { mof2021Project } from './mof2021Project';
import { mof2021ProjectTarget } from './mof2021ProjectTarget';
import { monitoring } from './monitoring';
import { projectSummary } from './projectSummary';
import type { Template } from './template';
import { yiyangDepartment } from './yiyangDepartment';
import { ziboProject } from './ziboProject';

export type { Entry, FormContent, GoalEntry, IndicatorEntry, Project } from './content';
export { projectsFrom, projectsIn } from './projectList';
export { spread } from './spread';
export type { Room, Template, TemplateOptions } from './template';

/** The gallery of blank forms, in the order shown. A new one is one file and one line here. */
export const templates: readonly Template[] = [
  mof2020Project,
  mof2021Project,
  hubeiProject,
  jiangxiaProject,
  ziboProject,
  mof2020Department,
  yiyangDepartment,
  hubeiDepartment,
  mof2021ProjectTarget,
  hubeiProjectTarget,
  hubeiDepartmentTarget,
  monitoring,
  projectSummary,
  ...budgetTables,
];
