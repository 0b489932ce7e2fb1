import { basis } from '../basis';
import { formCheck } from '../check';
import { sameCell } from '../parts';

/** Level-2 names that belong under one level 1, and the level 1 under which they plainly do not. */
const RULES: readonly { readonly level2: RegExp; readonly wrong: RegExp; readonly zh: string; readonly en: string }[] = [
  { level2: /^(数量|质量|时效)指标/, wrong: /^(社会|经济)?效益指标|^满意度/, zh: '产出指标', en: 'output (产出指标)' },
  { level2: /^成本指标/, wrong: /^效益指标|^满意度/, zh: '产出指标或成本指标', en: 'output or cost (产出指标, 成本指标)' },
  { level2: /^(经济效益|社会效益|生态效益|可持续影响|可持续性影响)/, wrong: /^产出指标|^满意度|^成本指标/, zh: '效益指标', en: 'benefit (效益指标)' },
];

/** A category stands under a level 1 it does not belong to. Satisfaction under benefit is a common and accepted layout. */
export const misplacedLevels = formCheck(
  {
    id: 'level-misplaced',
    title: { zh: '二级指标归类错误', en: 'Level 2 under the wrong level 1' },
    severity: 'error',
    rule: basis.indicators('数量、质量、时效属产出指标，经济、社会、生态效益和可持续影响属效益指标', 'quantity, quality and timeliness are output; the economic, social, ecological and sustained effects are benefit'),
    suggestion: { zh: '请调整到正确的一级指标下。', en: 'Please move it under the right level 1.' },
  },
  ({ form }) =>
    form.indicators.flatMap(({ level1, level2, name }, index) => {
      if (level1 === null || level2 === null || sameCell(form.indicators[index - 1]?.level2?.figure ?? null, level2.figure)) return [];
      const rule = RULES.find((candidate) => candidate.level2.test(level2.name) && candidate.wrong.test(level1.name));
      if (rule === undefined) return [];
      return [
        {
          cells: [level2.figure.cell, level1.figure.cell, name.cell],
          printed: level1.name,
          computed: rule.zh,
          message: {
            zh: `“${level2.name}”列在“${level1.name}”之下，应属于${rule.zh}。`,
            en: `“${level2.name}” stands under “${level1.name}”; it belongs under ${rule.en}.`,
          },
        },
      ];
    }),
);
