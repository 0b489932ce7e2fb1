import { amountOf } from '../../figure/deviation';
import { readMeasure } from '../../measure';
import type { Form, Indicator } from '../../recognise/form';
import { basis } from '../basis';
import { formCheck } from '../check';
import { printedOf, wordsOf } from '../parts';

/** A promise in a goal: what, how much of it. 承担科技计划项目不少于6个 → 承担科技计划项目, 6个 */
const PROMISE = /([\u4e00-\u9fff]{4,})(?:≥|>|不少于|不低于|超过|达到|至少|大于)(\d+(?:\.\d+)?[^\d，。；;,、\s]{0,4})/g;

/** So many characters in common, and the goal and the indicator speak of the same thing. */
const COMMON = 5;

const shareWords = (a: string, b: string): boolean => {
  const [words, other] = [a.replace(/数量|数$/g, ''), b.replace(/\s+/g, '')];
  return Array.from({ length: Math.max(0, words.length - COMMON + 1) }, (_, at) => words.slice(at, at + COMMON)).some((part) => other.includes(part));
};

const contradicts = (form: Form, promised: string, { target }: Indicator): boolean => {
  const measure = readMeasure({ value: promised, text: promised, format: 'General', year: form.year, timely: false });
  const planned = target === null ? null : amountOf(target, form.year);
  if (measure.kind !== 'quantity' || planned === null) return false;
  const goal = measure.quantity;
  const comparable = !planned.ownUnit || !goal.ownUnit || planned.unit.name === goal.unit.name;
  return comparable && !planned.number.equals(goal.number);
};

/** A number promised in the text of a goal differs from the target of its indicator. */
export const goalNumbers = formCheck(
  {
    id: 'goal-differs-from-indicator',
    title: { zh: '目标与指标值不一致', en: 'Goal and indicator differ' },
    severity: 'warning',
    rule: basis.goals('绩效指标应与绩效目标一致', 'indicators have to agree with the goals'),
    suggestion: { zh: '请统一目标文字和指标值。', en: 'Please bring goal and target into line.' },
  },
  ({ form }) =>
    form.goals.flatMap(({ target: goal, term, number }) => {
      if (goal === null) return [];
      const rows = form.indicators.filter(({ goal: owner, history }) => (owner === null || number === null || owner === number) && (form.kind !== 'target-declaration' || (term === 'annual') === Object.keys(history).length > 0));
      return [...goal.text.replace(/\s+/g, '').matchAll(PROMISE)].flatMap(([, what = '', promised = '']) => {
        const row = rows.find((candidate) => shareWords(what, candidate.name.text) && contradicts(form, promised, candidate));
        const target = row?.target ?? null;
        if (row === undefined || target === null) return [];
        return [
          {
            cells: [goal.cell, target.cell],
            printed: promised,
            computed: printedOf(target),
            message: {
              zh: `目标中“${what}”为 ${promised}，指标“${wordsOf(row.name)}”的指标值为 ${wordsOf(target)}。`,
              en: `The goal promises ${promised} (“${what}”), the target of “${wordsOf(row.name)}” is ${wordsOf(target)}.`,
            },
          },
        ];
      });
    }),
);
