import type { Decimal } from 'decimal.js';
import type { Text } from '../outcome';
import type { Form } from '../recognise/form';
import type { CellEdit } from '../sheet/edit';
import { cellEdit } from './fillCell';

/** A labelled number in a line of text (自评得分: 98.54分), or the blank that was left for it. */
const LABELLED_NUMBER = /((?:总?得分|总分|自评分|评分)[^\d分:：]{0,6}[:：])([\s_＿]*)(\d+(?:\.\d+)?)?(?=[\s_＿]*分|\s*$)/;

/**
 * The edit that replaces just the number in a heading line (自评得分: 98.54分); never ticked, the line is the clerk's text.
 * None where there is no such line, the total is open, or it says the total already.
 */
export const planHeading = (form: Form, total: Decimal | null, why: Text): readonly CellEdit[] => {
  const heading = form.headingTotal;
  if (heading === null || total === null || typeof heading.figure.value !== 'string') return [];
  if (heading.value !== null && total.equals(heading.value)) return [];
  const before = heading.figure.value;
  const after = before.replace(LABELLED_NUMBER, (_, label: string, space: string, number: string | undefined) => `${label}${number === undefined ? '' : space}${total.toFixed()}`);
  if (after === before) return [];
  return [cellEdit({ sheet: form.sheet, figure: heading.figure, role: 'heading-total', computed: total, certain: false, why }, after)];
};
