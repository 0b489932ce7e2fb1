import type { TypedRow } from './fillIn';

type Kind = (n: number, year: number) => TypedRow;

const PARTS = ['职业技能', '高新技术企业', '公共文化', '农村道路', '社区养老', '信息系统', '生态修复', '学前教育'];

const about = (n: number): string => `${PARTS[n % PARTS.length] ?? ''}之${String(n + 1)}`;

/** Rows as clerks write them: counts, shares, amounts to keep to, dates, words. */
const KINDS: readonly Kind[] = [
  (n) => ({ name: `补助${about(n)}单位数`, operator: '≥', target: 40 + n, actual: 42 + n, unit: '家' }),
  (n) => ({ name: `${about(n)}验收合格率`, operator: '≥', target: 95, actual: 96.5, unit: '%' }),
  (n) => ({ name: `${about(n)}培训人数`, operator: '≥', target: 1200 + n, actual: 1100 + n, unit: '人次' }),
  (n, year) => ({ name: `${about(n)}完成时间`, operator: '定性', target: `${String(year)}年12月底前`, actual: `${String(year)}年11月`, unit: '' }),
  (n) => ({ name: `${about(n)}服务水平`, operator: '定性', target: '明显提升', actual: '明显提升', unit: '' }),
  (n) => ({ name: `${about(n)}受益群众满意度`, operator: '≥', target: 90, actual: 93, unit: '%' }),
];

const cost: Kind = (n) => ({ name: `${about(n)}项目成本`, operator: '≤', target: 300 + n, actual: 280 + n, unit: '万元' });

/** A row for each place, another one for another seed; costs where costs belong. */
export const plausibleRow = (seed: number, year: number) => (index: number, isCost: boolean): TypedRow => {
  const kind = isCost ? cost : (KINDS[(seed + index * 5) % KINDS.length] ?? cost);
  return kind(seed + index, year);
};
