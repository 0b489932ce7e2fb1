import { amountOf, deviationOf } from '../../figure/deviation';
import { basis } from '../basis';
import { formCheck } from '../check';
import { printedOf, wordsOf } from '../parts';

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Names that end alike speak of the same thing: 协助辖区中小企业申报…项目数量, 协助推荐我区企业申报…项目数量. */
const COMMON_ENDING = 8;

const speaksOfTheSame = (a: string, b: string): boolean => {
  const [first, second] = [bare(a), bare(b)];
  return first === second || (first.length > COMMON_ENDING && second.endsWith(first.slice(-COMMON_ENDING)));
};

/** A long-term target stated for each year (≥30家/年) is a promise for the annual one. */
export const longTermTargets = formCheck(
  {
    id: 'annual-below-long-term',
    title: { zh: '年度值低于长期目标', en: 'Annual target below the long-term one' },
    severity: 'warning',
    rule: basis.goals('年度目标应与中长期目标衔接', 'annual goals follow from the long-term ones'),
    suggestion: { zh: '请核对年度指标值与长期指标值。', en: 'Please check the annual target against the long-term one.' },
  },
  ({ form }) => {
    if (form.kind !== 'target-declaration') return [];
    // Only the annual tables print the years before.
    const longTermRows = form.indicators.filter(({ history }) => Object.keys(history).length === 0);
    return form.indicators.flatMap((annual) => {
      const longTerm = longTermRows.find(({ name }) => speaksOfTheSame(name.text, annual.name.text));
      if (Object.keys(annual.history).length === 0 || longTerm?.target == null || annual.target === null) return [];
      const yearly = amountOf(longTerm.target, form.year)?.unit.period === '年';
      const share = deviationOf(longTerm.target, annual.target, form.year)?.share ?? null;
      if (!yearly || share === null || share.gte(1)) return [];
      return [
        {
          cells: [annual.target.cell, longTerm.target.cell],
          printed: printedOf(annual.target),
          computed: printedOf(longTerm.target),
          message: {
            zh: `“${wordsOf(annual.name)}”的年度指标值 ${wordsOf(annual.target)} 低于长期目标每年的 ${wordsOf(longTerm.target)}。`,
            en: `The annual target ${wordsOf(annual.target)} of “${wordsOf(annual.name)}” is below the ${wordsOf(longTerm.target)} a year of the long-term goal.`,
          },
        },
      ];
    });
  },
);
