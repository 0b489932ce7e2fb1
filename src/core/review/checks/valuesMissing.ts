import type { Figure, Form } from '../../recognise/form';
import { isEmpty, printedNumber } from '../../figure/printed';
import type { Check } from '../finding';
import { wordsOf } from '../parts';

/** A column counts as filled in once any of its cells is; a blank form is not incomplete, only not begun. */
const begun = (form: Form, role: 'target' | 'actual'): boolean => form.indicators.some((row) => row[role] !== null && !isEmpty(row[role]));

const COLUMNS = [
  { role: 'target', zh: '指标值', en: 'target' },
  { role: 'actual', zh: '完成值', en: 'actual' },
] as const;

const isMissing = (figure: Figure | null): figure is Figure => figure !== null && isEmpty(figure);

/** Every scored indicator needs a target and an actual. */
export const valuesMissing: Check = ({ form }) =>
  form.kind !== 'self-evaluation'
    ? []
    : COLUMNS.filter(({ role }) => begun(form, role)).flatMap(({ role, zh, en }) =>
        form.indicators.flatMap(({ name, weight, ...row }) => {
          const figure = row[role];
          if (!isMissing(figure) || printedNumber(weight)?.lte(0) === true) return [];
          return [
            {
              rule: `${role}-missing`,
              severity: 'warning' as const,
              cells: [figure.cell],
              printed: null,
              computed: null,
              message: { zh: `“${wordsOf(name)}”没有填写${zh}。`, en: `“${wordsOf(name)}” has no ${en}.` },
            },
          ];
        }),
      );
