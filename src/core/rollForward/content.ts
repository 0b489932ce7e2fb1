import type { Form } from '../recognise/form';
import type { FormContent, Template } from '../template';
import { carriedGoals } from './goals';
import { carriedIndicators } from './indicators';
import { losses, type Loss } from './loss';
import { columnsByName, reasons } from './reasons';
import { textOf } from './values';

export interface CarriedForm {
  readonly content: FormContent;
  readonly lost: readonly Loss[];
}

type Room = NonNullable<Template['room']>;

/** Amounts and accounts of the old year. Totals are computed anew and printed remarks belong to the layout: neither is a loss. */
const resultLosses = (form: Form): readonly Loss[] => [
  ...losses(form, form.budget.flatMap(({ initial, adjusted, executed, rate, score }) => [initial, adjusted, executed, rate, score]), reasons.result(columnsByName.budget, form.year)),
  ...losses(form, form.boxes.filter(({ kind }) => kind !== 'remark').map(({ content }) => content), reasons.result(columnsByName.boxes, form.year)),
];

/** What a form gives to one of `year` in the layout of the template, and all that it does not. */
export const contentOf = (form: Form, template: Template, year: number, room: Room): CarriedForm => {
  const indicators = carriedIndicators(form, template, year, room);
  const goals = carriedGoals(form, template, room);
  const [project, department, unit] = [textOf(form.project), textOf(form.department), textOf(form.unit)];
  const whole = template.scope === 'department';
  return {
    content: {
      project: whole ? null : project,
      department,
      unit: whole ? (unit ?? department) : unit,
      purpose: null,
      totalBudget: null,
      yearBudget: null,
      goals: goals.entries,
      indicators: indicators.entries,
      targetsOf: indicators.entries.some(({ target }) => target?.earlier === true) ? form.year : null,
    },
    lost: [...(whole && form.scope === 'project' ? losses(form, [form.project], reasons.noName) : []), ...goals.lost, ...indicators.lost, ...resultLosses(form)],
  };
};
