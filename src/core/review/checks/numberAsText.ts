import { printedNumber } from '../../figure/printed';
import type { Figure, Form } from '../../recognise/form';
import { basis } from '../basis';
import { formCheck } from '../check';
import { printedOf, uniqueCells } from '../parts';

const columnsOf = ({ budget, indicators }: Form): readonly (readonly Figure[])[] =>
  [
    ...(['initial', 'adjusted', 'executed'] as const).map((role) => budget.map((row) => row[role])),
    ...(['weight', 'score'] as const).map((role) => indicators.map((row) => row[role])),
  ].map(uniqueCells);

/** The whole text is a number: 12.5, 1,300, full-width digits. A unit beside it is a way of writing, not a slip. */
const isNumeral = ({ value }: Figure): boolean => typeof value === 'string' && /^\s*[+-]?[\d０-９][\d０-９,，]*([.．][\d０-９]+)?\s*$/.test(value);

/** A number stored as text among numbers: sums leave it out. */
export const numberAsText = formCheck(
  {
    id: 'number-as-text',
    title: { zh: '数字存成了文本', en: 'Number stored as text' },
    severity: 'question',
    rule: basis.practice('文本形式的数字不参与求和，公式会漏计', 'a sum leaves out a number that is stored as text'),
    suggestion: { zh: '请将单元格改为数值。', en: 'Please turn the cell into a number.' },
  },
  ({ form }) =>
    columnsOf(form).flatMap((column) => {
      const numbers = column.filter(({ value }) => typeof value === 'number').length;
      const texts = column.filter((figure) => isNumeral(figure) && printedNumber(figure) !== null);
      // Forms that came out of a scan hold nothing but texts: that is their way.
      if (numbers <= texts.length) return [];
      return texts.map((figure) => ({
        cells: [figure.cell],
        printed: printedOf(figure),
        computed: printedNumber(figure)?.toNumber() ?? null,
        message: { zh: `“${figure.text.trim()}”是文本，同栏其他单元格是数值，求和时会漏计。`, en: `“${figure.text.trim()}” is stored as text while its column holds numbers; a sum leaves it out.` },
      }));
    }),
);
