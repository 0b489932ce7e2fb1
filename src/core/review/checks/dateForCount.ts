import { readMeasure } from '../../measure';
import type { Figure } from '../../recognise/form';
import { basis } from '../basis';
import { formCheck } from '../check';
import { assessedRows, printedOf } from '../parts';

const isDate = (figure: Figure | null): figure is Figure =>
  figure !== null && typeof figure.value === 'number' && readMeasure({ value: figure.value, text: figure.text, format: figure.format, year: null, timely: false }).kind === 'dates';

/** A cell formatted as a date stands where a count belongs: Excel has made a date of 2-3. */
export const dateForCount = formCheck(
  {
    id: 'date-for-count',
    title: { zh: '数量被 Excel 变成日期', en: 'A count became a date' },
    severity: 'warning',
    rule: basis.practice('数量栏中的日期多为“2-3”被 Excel 自动转换', 'a date among counts is mostly a 2-3 that Excel has turned into one'),
    suggestion: { zh: '请将单元格设为文本后重新填写。', en: 'Please format the cell as text and type it again.' },
  },
  ({ form, assessment }) =>
    assessedRows(form, assessment).flatMap(({ indicator: { target, actual }, result }) => {
      const remark = result.remarks.find(({ code }) => code === 'date-for-count');
      const figure = [target, actual].find(isDate);
      return remark === undefined || figure === undefined ? [] : [{ cells: [figure.cell], printed: printedOf(figure), computed: null, message: remark.message }];
    }),
);
