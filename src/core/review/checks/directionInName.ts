import { amountOf } from '../../figure/deviation';
import { basis } from '../basis';
import { formCheck } from '../check';
import { printedOf, wordsOf } from '../parts';

/** A name that ends in, or turns on, an upper or lower bound. */
const DIRECTION = /(小于|大于|少于|低于|高于|不超过|不低于|不少于|不高于|控制在|以内|以下|以上|[≥≤＞＜<>])([（(][^）)]*[）)])?$/;

/** The direction stands in the name only: read as higher-is-better it would be scored the wrong way. */
export const directionInName = formCheck(
  {
    id: 'direction-in-name',
    title: { zh: '方向写在名称里', en: 'Direction in the name' },
    severity: 'question',
    rule: basis.indicators('指标值应写明方向（≥、≤、＝）', 'the target states its direction (≥, ≤, =)'),
    suggestion: { zh: '请把“小于”等方向写进指标值。', en: 'Please state the direction in the target.' },
  },
  ({ form }) =>
    form.indicators.flatMap(({ name, target, operator }) => {
      const amount = target === null ? null : amountOf(target, form.year);
      if (target === null || amount === null || amount.operator !== null || (operator?.text ?? '').trim() !== '' || !DIRECTION.test(name.text.replace(/\s+/g, ''))) return [];
      return [
        {
          cells: [name.cell, target.cell],
          printed: printedOf(name),
          computed: null,
          message: { zh: `方向写在名称“${wordsOf(name)}”里，指标值“${wordsOf(target)}”没有写明是上限还是下限。`, en: `The direction stands in the name “${wordsOf(name)}”; the target “${wordsOf(target)}” does not say whether it is an upper or a lower bound.` },
        },
      ];
    }),
);
