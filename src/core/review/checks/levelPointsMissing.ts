import type { Level } from '../../recognise/form';
import { formatAddress } from '../../sheet/address';
import { basis } from '../basis';
import { formCheck } from '../check';
import { printedOf } from '../parts';

/** Where the level-1 labels carry their points, one without is likely cut short. */
export const levelPointsMissing = formCheck(
  {
    id: 'level-points-missing',
    title: { zh: '一级指标漏标分值', en: 'Points of a level missing' },
    severity: 'warning',
    rule: basis.frame('各一级指标应同样标明分值', 'all level-1 labels carry their points'),
    suggestion: { zh: '请补标分值。', en: 'Please add the points.' },
  },
  ({ form }) => {
    const distinct = [...new Map(form.indicators.flatMap(({ level1 }) => (level1 === null ? [] : [[formatAddress(level1.figure.cell), level1] as const]))).values()];
    const named = (candidate: Level): boolean => distinct.some(({ name, points }) => points !== null && name === candidate.name);
    const without = distinct.filter((level) => level.points === null && !named(level));
    if (distinct.length - without.length < 2 || without.length !== 1) return [];
    return without.map(({ figure, name }) => ({
      cells: [figure.cell],
      printed: printedOf(figure),
      computed: null,
      message: { zh: `其他一级指标都标明了分值，“${name}”没有。`, en: `The other level-1 labels carry their points, “${name}” does not.` },
    }));
  },
);
