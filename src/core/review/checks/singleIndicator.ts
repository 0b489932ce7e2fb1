import { basis } from '../basis';
import { formCheck } from '../check';

/** All points on one indicator say little about performance. */
export const singleIndicator = formCheck(
  {
    id: 'single-indicator',
    title: { zh: '只有一个指标', en: 'A single indicator' },
    severity: 'question',
    rule: basis.indicators('指标应涵盖产出、成本、效益和满意度', 'indicators cover output, cost, benefit and satisfaction'),
    suggestion: { zh: '请补设指标，分散分值。', en: 'Please add indicators and spread the points.' },
  },
  ({ form }) => {
    const [only, ...more] = form.indicators;
    if (form.kind !== 'self-evaluation' || only === undefined || more.length > 0) return [];
    return [{ cells: [(only.score ?? only.weight ?? only.name).cell], printed: 1, computed: null, message: { zh: '全部指标分只由一个指标承担。', en: 'One indicator carries all the points of the table.' } }];
  },
);
