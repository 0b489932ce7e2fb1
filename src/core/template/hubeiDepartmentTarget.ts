import { a4Sheet } from './a4Sheet';
import type { SheetBlueprint } from './blueprint';
import { category, frame2020 } from './categories';
import type { FormContent } from './content';
import { departmentMoney, projectRows } from './departmentMoney';
import { goalTables, type GoalTable } from './goalTables';
import { boxRow, fieldRow, remarkRow, titleBlock, withEarlier } from './head';
import { indicatorTable } from './indicatorTable';
import { perDepartment, projectsOf } from './perForm';
import { areaOn, join, put, rows, span, stack, text, type Piece } from './piece';
import type { TableColumn } from './tableSpec';
import { STATED, type Template, type TemplateOptions } from './template';

const COLUMNS = [11.5, 10, 14, 21.5, 11, 10, 11, 11];
const WIDTH = span(0, 7);
/** Empty rows for projects where none are named. */
const EMPTY_PROJECTS = 5;
const REMARK = '注：指标值应清晰、可衡量，写明符号和单位，如“≥95%”“≤30万元”；近两年指标值填实际完成值；不适用的行可以留空。';

const FRAME = frame2020(null, null, null).map((part) => ({ ...part, categories: part.categories.map(({ name }) => category(name)) }));

const levels: readonly TableColumn[] = [
  { role: 'level1', heading: '一级指标', at: span(1) },
  { role: 'level2', heading: '二级指标', at: span(2) },
  { role: 'indicator', heading: '指标名称', at: span(3) },
];
const basis: TableColumn = { role: 'basis', heading: '指标值\n确定依据', at: span(7) };
const longColumns: readonly TableColumn[] = [...levels, { role: 'target', heading: '指标值', at: span(4, 6) }, basis];
const annualColumns = (year: number): readonly TableColumn[] => [
  ...levels,
  { role: 'history', heading: `${String(year - 2)}年`, at: span(4), groups: ['指标值', '近两年指标值'], year: year - 2 },
  { role: 'history', heading: `${String(year - 1)}年`, at: span(5), groups: ['指标值', '近两年指标值'], year: year - 1 },
  { role: 'target', heading: '预期当年实现值', at: span(6), groups: ['指标值'] },
  basis,
];

type Rows = (top: number) => Piece;

const tablesOf = (goals: readonly GoalTable[], term: string, columns: readonly TableColumn[]): readonly Rows[] =>
  goals.flatMap(({ number, text: words, parts }) => [
    (top: number) => boxRow(top, { label: `${term}目标${String(number)}：`, at: span(0), input: span(1, 7), value: words }, 30),
    (top: number) => indicatorTable(top, { label: `${term}绩效指标`, labelAt: span(0), columns, parts, pointsInLabels: false }),
  ]);

const overview = (top: number, year: number, long: readonly GoalTable[], annual: readonly GoalTable[]): Piece =>
  join(
    put(areaOn(span(0), top, top + 1), text('整体绩效目标'), 'label'),
    put(areaOn(span(1, 3), top), text(`长期目标（截止${String(year + 2)}年）`), 'heading'),
    put(areaOn(span(4, 7), top), text('年度目标'), 'heading'),
    put(areaOn(span(1, 3), top + 1), text(`长期目标共${String(long.length)}项，见下表。`), 'text'),
    put(areaOn(span(4, 7), top + 1), text(`年度目标共${String(annual.length)}项，见下表。`), 'text'),
    rows(24, 26),
  );

const sheetFor = (options: TemplateOptions, content: FormContent): SheetBlueprint => {
  const { year } = options;
  const projects = projectsOf(options);
  const long = goalTables(content, 'long', FRAME, options, 1);
  const annual = goalTables(content, 'annual', FRAME, options, options.goals ?? 2);
  const piece = stack(
    (top) => titleBlock(top, WIDTH, `${String(year)}年部门整体支出绩效目标申报表`, null),
    (top) => join(put(areaOn(span(0, 3), top), text('填报日期：'), 'line'), put(areaOn(span(4, 7), top), text('单位：万元'), 'right'), rows(20)),
    (top) => fieldRow(top, [{ label: '部门（单位）名称', at: span(0, 1), input: span(2, 7), value: content.unit }]),
    (top) =>
      fieldRow(top, [
        { label: '填报人', at: span(0, 1), input: span(2, 3) },
        { label: '联系电话', at: span(4), input: span(5, 7) },
      ]),
    (top) => departmentMoney(top, year),
    (top) => boxRow(top, { label: '部门职能概述', at: span(0), input: span(1, 7) }, 44),
    (top) => boxRow(top, { label: '年度工作任务', at: span(0), input: span(1, 7) }, 44),
    (top) => projectRows(top, projects.length > 0 ? projects : Array.from({ length: EMPTY_PROJECTS }, () => null)),
    (top) => overview(top, year, long, annual),
    ...tablesOf(long, '长期', longColumns),
    ...tablesOf(annual, '年度', annualColumns(year)),
    (top) => remarkRow(top, WIDTH, withEarlier(REMARK, content), 30),
  );
  return a4Sheet(piece, { name: '部门整体支出绩效目标申报表', columns: COLUMNS, orientation: 'portrait', freezeRow: 3, headerRow: 0 });
};

/** Department target declaration in the layout of 附表1-13 (Hubei, Wuhan): money, projects, long-term and annual goals, each with a table. */
export const hubeiDepartmentTarget: Template = {
  id: 'hubei-department-target',
  name: { zh: '部门整体支出绩效目标申报表（附表1-13 格式）', en: 'Department target declaration (layout of table 1-13)' },
  kind: 'target-declaration',
  scope: 'department',
  takesProjects: true,
  room: { ...STATED, basis: true, yearsBack: [1, 2], tablePerGoal: true, longTerm: true },
  make: (options) => perDepartment(options, (content) => sheetFor(options, content)),
};
