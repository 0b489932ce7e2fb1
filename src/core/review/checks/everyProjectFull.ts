import { basis } from '../basis';
import { workbooksCheck } from '../check';
import { formsOf, type PlacedForm } from '../digest';
import { addressOf } from '../parts';
import { placeOf } from '../peers';

/** Two forms at 100 say nothing. */
const LEAST_FORMS = 3;

/** Every form of a unit has the full total. */
export const everyProjectFull = workbooksCheck(
  {
    id: 'every-project-full',
    title: { zh: '所有项目都是满分', en: 'Every project at full marks' },
    severity: 'question',
    rule: basis.practice('一个单位的项目全部满分的，应重点核实', 'a unit whose projects are all at full marks is looked at closely'),
    suggestion: { zh: '请核实各项目完成值，并附佐证。', en: 'Please confirm the actuals of the projects, with evidence.' },
  },
  (workbooks) => {
    const units = new Map<string, PlacedForm[]>();
    for (const form of formsOf(workbooks)) {
      if (form.kind !== 'self-evaluation' || form.total === null) continue;
      const unit = `${form.unit ?? form.file}|${String(form.year)}`;
      units.set(unit, [...(units.get(unit) ?? []), form]);
    }
    return [...units.values()].flatMap((forms) => {
      const [first, ...others] = forms;
      if (first?.total == null || forms.length < LEAST_FORMS || !forms.every(({ total }) => total?.full === true)) return [];
      const count = String(forms.length);
      return [
        {
          file: first.file,
          sheet: first.sheet,
          cells: [addressOf(first.total.cell)],
          others: others.flatMap((form) => (form.total === null ? [] : [placeOf(form, form.total.cell)])),
          printed: first.total.score,
          computed: null,
          message: { zh: `${first.unit === null ? '' : `“${first.unit}”的 `}${count} 张自评表总分全部是满分。`, en: `All ${count} self-evaluations${first.unit === null ? '' : ` of “${first.unit}”`} have the full total.` },
        },
      ];
    });
  },
);
