import { basis } from '../basis';
import { formCheck } from '../check';

/** Quantities alone say little about performance. */
export const quantitiesOnly = formCheck(
  {
    id: 'quantities-only',
    title: { zh: '只有数量指标', en: 'Quantities only' },
    severity: 'question',
    rule: basis.indicators('指标应涵盖产出、成本、效益和满意度', 'indicators cover output, cost, benefit and satisfaction'),
    suggestion: { zh: '请补设质量、时效或效益指标。', en: 'Please add indicators of quality, timeliness or benefit.' },
  },
  ({ form: { kind, indicators } }) => {
    if (kind !== 'self-evaluation' || indicators.length < 2 || !indicators.every(({ level2 }) => level2?.name.includes('数量') === true)) return [];
    return [
      {
        cells: indicators.map(({ score, weight, name }) => (score ?? weight ?? name).cell),
        printed: indicators.length,
        computed: null,
        message: { zh: '只有数量指标，没有质量、时效或效益指标。', en: 'There are only quantities, no indicator of quality, timeliness or benefit.' },
      },
    ];
  },
);
