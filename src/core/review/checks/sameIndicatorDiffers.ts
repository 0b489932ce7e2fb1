import { basis } from '../basis';
import { workbooksCheck, type PlacedDraft } from '../check';
import { formsOf } from '../digest';
import { addressOf } from '../parts';
import { amountIn, placeOf, rowsInCommon, type PeerRow } from '../peers';

const ROLES = [
  { cell: 'targetCell', text: 'target', zh: '指标值', en: 'target' },
  { cell: 'actualCell', text: 'actual', zh: '完成值', en: 'actual' },
] as const;

type Role = (typeof ROLES)[number];

const differs = (a: PeerRow, b: PeerRow, { text }: Role): boolean => {
  const [first, second] = [amountIn(a.row[text], a.form.year), amountIn(b.row[text], b.form.year)];
  if (first === null || second === null) return false;
  const alike = !first.ownUnit || !second.ownUnit || (first.unit.dimension === second.unit.dimension && first.unit.scale.equals(second.unit.scale));
  return alike && !first.number.equals(second.number);
};

const draft = (here: PeerRow, there: PeerRow, role: Role): readonly PlacedDraft[] => {
  const [cell, other] = [here.row[role.cell], there.row[role.cell]];
  if (cell === null || other === null) return [];
  return [
    {
      file: here.form.file,
      sheet: here.form.sheet,
      cells: [addressOf(cell)],
      others: [placeOf(there.form, other)],
      printed: here.row[role.text],
      computed: there.row[role.text],
      message: {
        zh: `“${here.row.name}”的${role.zh}这里是 ${here.row[role.text]}，“${there.form.sheet}”中是 ${there.row[role.text]}。`,
        en: `The ${role.en} of “${here.row.name}” is ${here.row[role.text]} here and ${there.row[role.text]} on “${there.form.sheet}”.`,
      },
    },
  ];
};

/** The same indicator of one unit has one number on the department's form and another on the project's. */
export const sameIndicatorDiffers = workbooksCheck(
  {
    id: 'same-indicator-differs',
    title: { zh: '部门表与项目表不一致', en: 'Department and project differ' },
    severity: 'warning',
    rule: basis.practice('部门整体与项目的同一指标，数值应一致', 'one indicator has one number on the forms of the department and its projects'),
    suggestion: { zh: '请核对后统一。', en: 'Please check and use one number.' },
  },
  (workbooks) =>
    rowsInCommon(formsOf(workbooks)).flatMap((group) =>
      group
        .filter(({ form }) => form.scope === 'department')
        .flatMap((department) =>
          group
            .filter(({ form }) => form.scope === 'project')
            .flatMap((project) => ROLES.filter((role) => differs(department, project, role)).flatMap((role) => [...draft(department, project, role), ...draft(project, department, role)])),
        ),
    ),
);
