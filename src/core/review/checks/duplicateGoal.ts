import { isEmpty } from '../../figure/printed';
import { basis } from '../basis';
import { formCheck } from '../check';
import { bare, printedOf, wordsOf } from '../parts';

/** The goal without its number and points: 年度目标4（0.2分）：推进… → 推进… */
const goalText = (text: string): string => text.replace(/^[^:：]{0,16}[:：]/, '');

/** Fewer characters than this say too little to be a copy. */
const LEAST = 6;

/** Two goals of one term have the same text. */
export const duplicateGoal = formCheck(
  {
    id: 'duplicate-goal',
    title: { zh: '目标重复', en: 'Goal given twice' },
    severity: 'error',
    rule: basis.goals('绩效目标应当指向明确，各目标内容不得重复', 'each goal names a result of its own'),
    suggestion: { zh: '请改写或合并重复的目标。', en: 'Please reword or join the goals.' },
  },
  ({ form }) =>
    form.goals.flatMap(({ target, term }, index) => {
      const words = goalText(bare(target));
      const first = form.goals.slice(0, index).find((other) => other.term === term && other.target !== null && goalText(bare(other.target)) === words);
      if (target === null || isEmpty(target) || first?.target == null || words.length < LEAST) return [];
      return [
        {
          // In a declaration general wording may well serve two goals.
          severity: form.kind === 'self-evaluation' ? ('error' as const) : ('question' as const),
          cells: [target.cell, first.target.cell],
          printed: printedOf(target),
          computed: null,
          message: { zh: `两个目标内容相同：“${wordsOf(target)}”。`, en: `Two goals have the same text: “${wordsOf(target)}”.` },
        },
      ];
    }),
);
