import { amountOf } from '../../figure/deviation';
import { basis } from '../basis';
import { formCheck } from '../check';
import { bare, printedOf, wordsOf } from '../parts';

/** Two nouns and a word for their number: 快报、月报数量. An enumeration that ends in 等 names one kind. */
const TWO = /[\u4e00-\u9fff]{2,}、[\u4e00-\u9fff]{2,}(数量|数|次数|份数|篇数)$/;

/** One number for two products named together. */
export const twoInOne = formCheck(
  {
    id: 'two-in-one',
    title: { zh: '一个指标含两项内容', en: 'Two things in one' },
    severity: 'question',
    rule: basis.indicators('一个指标只反映一项内容', 'one indicator states one thing'),
    suggestion: { zh: '请拆成两个指标，或写明各自的数量。', en: 'Please split it in two, or give a number for each.' },
  },
  ({ form }) =>
    form.indicators.flatMap(({ name, target }) => {
      const words = bare(name);
      if (target === null || !TWO.test(words) || words.split('、').length !== 2 || words.includes('等') || amountOf(target, form.year) === null) return [];
      return [{ cells: [target.cell, name.cell], printed: printedOf(target), computed: null, message: { zh: `“${wordsOf(name)}”说的是两项，只有一个数“${wordsOf(target)}”。`, en: `“${wordsOf(name)}” names two things, but there is one number, “${wordsOf(target)}”.` } }];
    }),
);
