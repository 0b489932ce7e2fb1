import type { Figure, Form } from '../../recognise/form';
import type { Check, Finding } from '../finding';

const question = (rule: string, figures: readonly Figure[], zh: string, en: string): Omit<Finding, 'sheet'> => ({
  rule,
  severity: 'question',
  cells: figures.map(({ cell }) => cell),
  printed: figures.length,
  computed: null,
  message: { zh, en },
});

const figuresOf = (form: Form): readonly Figure[] => form.indicators.map(({ score, weight, name }) => score ?? weight ?? name);

/** All points on one indicator, or on quantities alone, say little about performance. */
export const tooFewIndicators: Check = ({ form }) => {
  if (form.kind !== 'self-evaluation' || form.indicators.length === 0) return [];
  if (form.indicators.length === 1) return [question('single-indicator', figuresOf(form), '全部指标分只由一个指标承担。', 'One indicator carries all the points of the table.')];
  if (!form.indicators.every(({ level2 }) => level2?.name.includes('数量') === true)) return [];
  return [question('quantities-only', figuresOf(form), '只有数量指标，没有质量、时效或效益指标。', 'There are only quantities, no indicator of quality, timeliness or benefit.')];
};
