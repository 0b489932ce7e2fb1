import type { Indicator } from '../../recognise/form';
import { basis } from '../basis';
import { CATEGORY_RULES, type RowWords } from '../categoryRules';
import { formCheck } from '../check';
import { bare, wordsOf } from '../parts';

const wordsIn = ({ name, target, unit }: Indicator): RowWords => ({
  name: bare(name),
  target: bare(target),
  unit: bare(unit),
});

/** An indicator's words say that it belongs to another category. */
export const wrongCategory = formCheck(
  {
    id: 'wrong-category',
    title: { zh: '指标归类不当', en: 'Indicator in the wrong category' },
    severity: 'warning',
    rule: basis.indicators('产出指标分数量、质量、时效，成本和效益指标另列', 'output is split into quantity, quality and timeliness; cost and benefit stand apart'),
    suggestion: { zh: '请调整到合适的指标类别。', en: 'Please move it to the fitting category.' },
  },
  ({ form }) =>
    form.indicators.flatMap((row) => {
      const { level2, name } = row;
      const rule = level2 === null ? undefined : CATEGORY_RULES.find(({ under, fits }) => under.test(level2.name) && fits(wordsIn(row)));
      if (level2 === null || rule === undefined) return [];
      return [
        {
          severity: rule.severity,
          cells: [name.cell, level2.figure.cell],
          printed: level2.name,
          computed: null,
          message: { zh: `“${wordsOf(name)}”列在${level2.name}下，但${rule.zh}。`, en: `“${wordsOf(name)}” stands under ${level2.name}, but ${rule.en}.` },
        },
      ];
    }),
);
