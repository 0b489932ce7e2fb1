import { a4Sheet } from './a4Sheet';
import type { Project } from './content';
import { freeLine, headingRow, remarkRow, titleBlock } from './head';
import { projectsOf } from './perForm';
import { allow, areaOn, blank, formula, join, number, put, rows, span, stack, text, textOrBlank, type Content, type Piece } from './piece';
import type { StyleName } from './styles';
import type { Template } from './template';

const COLUMNS = [5, 26, 16, 12, 12, 9, 9, 9, 9, 9, 9, 7, 22];
const WIDTH = span(0, 12);
const HEADINGS = ['序号', '项目名称', '实施单位', '全年预算数\n（A）', '全年执行数\n（B）', '执行率\n（B/A）', '预算执行\n得分', '产出得分', '效益得分', '满意度\n得分', '总分', '等级', '主要偏差原因'];
const FIRST_ROW = 4;
/** Blank rows where no projects are named. */
const ROWS = 15;

/** Grades by the total: 优 from 90, 良 from 80, 中 from 60. */
const gradeOf = (total: string): string => `=IF(N(${total})=0,"",IF(${total}>=90,"优",IF(${total}>=80,"良",IF(${total}>=60,"中","差"))))`;

const line = (row: number, index: number, project: Project | null, unit: string): Piece => {
  const n = String(row + 1);
  const cells: readonly (readonly [Content, StyleName])[] = [
    [number(index + 1), 'label'],
    [textOrBlank(project?.name), 'text'],
    [textOrBlank(project?.unit ?? unit), 'input'],
    [blank, 'money'],
    [blank, 'money'],
    [formula(`=IF(N(D${n})=0,"",ROUND(N(E${n})/N(D${n}),4))`), 'computedRate'],
    ...Array.from({ length: 4 }, () => [blank, 'points'] as const),
    [formula(`=IF(COUNT(G${n}:J${n})=0,"",SUM(G${n}:J${n}))`), 'computed'],
    [formula(gradeOf(`K${n}`)), 'computed'],
    [blank, 'text'],
  ];
  return join(...cells.map(([content, style], column) => put(areaOn(span(column), row), content, style)), rows(26));
};

const totals = (row: number): Piece => {
  const [first, last, n] = [String(FIRST_ROW + 1), String(row), String(row + 1)];
  return join(
    put(areaOn(span(0, 2), row), text('合计'), 'heading'),
    ...['D', 'E'].map((column, index) => put(areaOn(span(3 + index), row), formula(`=SUM(${column}${first}:${column}${last})`), 'computedMoney')),
    put(areaOn(span(5), row), formula(`=IF(N(D${n})=0,"",ROUND(N(E${n})/N(D${n}),4))`), 'computedRate'),
    put(areaOn(span(6, 12), row), blank, 'computed'),
    rows(28),
  );
};

/** Summary over the projects of a department: money, rate, points by part, total and grade, main causes of deviation. */
export const projectSummary: Template = {
  id: 'project-summary',
  name: { zh: '项目支出绩效自评结果汇总表', en: 'Summary of project self-evaluations' },
  kind: 'summary',
  scope: 'project',
  takesProjects: true,
  room: null,
  make: ({ year, unit = '', ...options }) => {
    const given = projectsOf(options);
    const names: readonly (Project | null)[] = given.length > 0 ? given : Array.from({ length: ROWS }, () => null);
    const last = FIRST_ROW + names.length - 1;
    return [
      a4Sheet(
        stack(
          (top) => titleBlock(top, WIDTH, '项目支出绩效自评结果汇总表', `（${String(year)}年度）`),
          (top) => freeLine(top, WIDTH, `部门名称：${unit}          单位：万元`),
          (top) => headingRow(top, HEADINGS.map((words, column) => ({ at: span(column), words })), 36),
          ...names.map((name, index) => (top: number) => line(top, index, name, unit)),
          totals,
          () => allow(areaOn(span(3, 4), FIRST_ROW, last), { kind: 'decimal', min: 0, max: null }, '填数字，单位：万元', '请填大于或等于 0 的数字'),
          () => allow(areaOn(span(6, 9), FIRST_ROW, last), { kind: 'decimal', min: 0, max: 100 }, '填各部分得分合计', '请填 0 至 100 的数字'),
          (top) => remarkRow(top, WIDTH, '注：等级按总分划分，90分（含）以上为优，80分（含）至90分为良，60分（含）至80分为中，60分以下为差。', 24),
        ),
        { name: '项目自评结果汇总表', columns: COLUMNS, orientation: 'landscape', freezeRow: FIRST_ROW, headerRow: FIRST_ROW - 1 },
      ),
    ];
  },
};
