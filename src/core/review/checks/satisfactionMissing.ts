import { basis } from '../basis';
import { formCheck } from '../check';

/** Fewer rows than this are too few to expect every category. */
const LEAST_ROWS = 4;

/** The frames ask for satisfaction of those served, unless the rules leave it open. */
export const satisfactionMissing = formCheck(
  {
    id: 'satisfaction-missing',
    title: { zh: '缺满意度指标', en: 'Satisfaction missing' },
    severity: 'question',
    rule: basis.evaluation('单位自评一级指标含服务对象满意度（10%），确不适用的应说明', 'satisfaction of those served is one of the parts (10%); where it does not apply, this is to be said'),
    suggestion: { zh: '请补设满意度指标，或说明不适用的理由。', en: 'Please add an indicator of satisfaction or say why none applies.' },
  },
  ({ form, pack }) => {
    const [first] = form.indicators;
    if (form.kind !== 'self-evaluation' || pack.satisfaction.optional || first === undefined || form.indicators.length < LEAST_ROWS) return [];
    const named = form.indicators.some(({ level1, level2, name }) => /满意/.test(`${level1?.name ?? ''}${level2?.name ?? ''}${name.text.replace(/\s/g, '')}`));
    if (named || form.placeholders.some(({ text }) => /满意/.test(text))) return [];
    return [
      {
        cells: [first.name.cell],
        printed: null,
        computed: null,
        message: { zh: '没有满意度指标；如不适用，请说明。', en: 'There is no satisfaction indicator; if none applies, please say so.' },
      },
    ];
  },
);
