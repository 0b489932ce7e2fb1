import { isEmpty } from '../figure/printed';
import type { Text } from '../outcome';
import type { Form } from '../recognise/form';
import type { Assessment, IndicatorAssessment } from '../score/assessment';
import type { Address } from '../sheet/address';
import { assessedRows, wordsOf } from './parts';

/** Something of a form that no check could look at, and why. */
export interface NotChecked {
  readonly sheet: string;
  /** Null where it concerns the form as a whole. */
  readonly cell: Address | null;
  readonly reason: Text;
}

type Open = Omit<NotChecked, 'sheet'>;

const ofForm = ({ kind, indicators, budget, total, headingTotal }: Form): readonly Open[] => {
  const open = (zh: string, en: string): Open => ({ cell: null, reason: { zh, en } });
  if (kind !== 'self-evaluation') return kind === 'target-declaration' ? [] : [open('这种表没有得分，只复核了填写内容。', 'This kind of form has no scores; only what is filled in was checked.')];
  return [
    ...(indicators.every(({ weight }) => weight === null) ? [open('表中没有分值栏，未复核各指标得分和分值合计。', 'The form has no column of points; the scores of the rows and the sum of the points were not checked.')] : []),
    ...(indicators.every(({ score }) => score === null) ? [open('表中没有得分栏，未复核得分。', 'The form has no column of scores; no score was checked.')] : []),
    ...(budget.length === 0 ? [open('没有找到资金部分，未复核预算执行。', 'No funds were found; the execution of the budget was not checked.')] : []),
    ...(total === null && headingTotal === null ? [open('没有找到总分，未复核加总。', 'No total was found; the sum was not checked.')] : []),
  ];
};

const whyNot = ({ method, certainty, score }: IndicatorAssessment): Text | null => {
  if (method === 'not-comparable') return { zh: '指标值与完成值无法比较', en: 'target and actual cannot be compared' };
  if (method === 'relative') return { zh: '指标值要与表外的数比较', en: 'the target refers to a figure outside the form' };
  if (method === 'not-scored' || method === 'not-filled-in' || method === 'no-weight') return null;
  return certainty === 'needs-judgement' || score === null ? { zh: '完成情况是文字，要由人判断', en: 'the result is told in words and needs a person’s judgement' } : null;
};

/** What was not checked on a form, and why: rows no rule can score, parts the form does not have, places that were not understood. */
export const notCheckedIn = (form: Form, assessment: Assessment): readonly NotChecked[] => {
  const rows = assessedRows(form, assessment).flatMap(({ indicator: { name, score }, result }): readonly Open[] => {
    const why = score === null || isEmpty(score) ? null : whyNot(result);
    return score === null || why === null ? [] : [{ cell: score.cell, reason: { zh: `“${wordsOf(name)}”的得分未复核：${why.zh}。`, en: `The score of “${wordsOf(name)}” was not checked: ${why.en}.` } }];
  });
  const places = form.diagnostics.filter(({ severity }) => severity !== 'info').map(({ cell, message }): Open => ({ cell, reason: message }));
  return [...ofForm(form), ...rows, ...places].map((open) => ({ sheet: form.sheet, ...open }));
};
