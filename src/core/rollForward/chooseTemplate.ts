import type { Form } from '../recognise/form';
import { templates, type Template } from '../template';

/** What a form can be rolled forward to. */
export type Destination = 'target-declaration' | 'self-evaluation';

/** Whether a word names one. */
export const isDestination = (word: string): word is Destination => word === 'target-declaration' || word === 'self-evaluation';

const named = (id: string): Template => {
  const found = templates.find((template) => template.id === id);
  if (found === undefined) throw new Error(`no template ${id}`);
  return found;
};

const hasSeveralTables = ({ indicators }: Form): boolean => new Set(indicators.flatMap(({ goal }) => goal ?? [])).size > 1;
const hasCostLevel = ({ indicators }: Form): boolean => indicators.some(({ level1 }) => /^成本/.test(level1?.name ?? ''));
const hasPoints = ({ indicators }: Form, level: 'level1' | 'level2'): boolean => indicators.some((indicator) => indicator[level]?.points != null);

const evaluationId = (form: Form): string => {
  if (form.scope === 'department') {
    if (hasSeveralTables(form)) return 'hubei-department';
    return hasPoints(form, 'level2') ? 'yiyang-department' : 'mof-2020-department';
  }
  if (form.budgetPoints === 20) return 'hubei-project';
  if (hasCostLevel(form)) return 'mof-2021-project';
  return hasPoints(form, 'level1') ? 'zibo-project' : 'mof-2020-project';
};

/** The layout that keeps most of what the form holds. */
export const chooseTemplate = (form: Form, to: Destination): Template =>
  named(to === 'self-evaluation' ? evaluationId(form) : form.scope === 'department' ? 'hubei-department-target' : 'hubei-project-target');
