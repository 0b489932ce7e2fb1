import type { Check } from '../finding';

/** Fewer rows than this are too few to expect every category. */
const LEAST_ROWS = 4;

/** The frames ask for satisfaction of those served, unless the rules leave it open. */
export const satisfactionMissing: Check = ({ form, pack }) => {
  const [first] = form.indicators;
  if (form.kind !== 'self-evaluation' || pack.satisfaction.optional || first === undefined || form.indicators.length < LEAST_ROWS) return [];
  const named = form.indicators.some(({ level1, level2, name }) => /满意/.test(`${level1?.name ?? ''}${level2?.name ?? ''}${name.text.replace(/\s/g, '')}`));
  if (named || form.placeholders.some(({ text }) => /满意/.test(text))) return [];
  return [
    {
      rule: 'satisfaction-missing',
      severity: 'question',
      cells: [first.name.cell],
      printed: null,
      computed: null,
      message: { zh: '没有满意度指标；如不适用，请说明。', en: 'There is no satisfaction indicator; if none applies, please say so.' },
    },
  ];
};
