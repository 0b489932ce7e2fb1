import { basis } from '../basis';
import { formCheck } from '../check';
import { namesakes } from '../namesakes';
import { printedOf, wordsOf } from '../parts';

/** The same indicator stands twice under one goal: it is counted twice. */
export const duplicateIndicator = formCheck(
  {
    id: 'duplicate-indicator',
    title: { zh: '指标重复', en: 'Indicator given twice' },
    severity: 'warning',
    rule: basis.indicators('指标之间不应重复', 'indicators do not repeat one another'),
    suggestion: { zh: '请删去重复的指标，或改写名称加以区分。', en: 'Please remove one of them, or tell them apart by name.' },
  },
  ({ form }) => {
    if (form.kind !== 'self-evaluation') return [];
    const earlierOf = namesakes(form.indicators);
    return form.indicators.flatMap((row, index) => {
      const twin = (earlierOf[index] ?? []).find((other) => other.goal === row.goal);
      if (twin === undefined) return [];
      return [
        {
          cells: [row.name.cell, twin.name.cell],
          printed: printedOf(row.name),
          computed: null,
          message: { zh: `指标“${wordsOf(row.name)}”出现了两次，可能重复计分。`, en: `The indicator “${wordsOf(row.name)}” stands here twice and may be counted twice.` },
        },
      ];
    });
  },
);
