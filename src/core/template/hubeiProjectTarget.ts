import { a4Sheet } from './a4Sheet';
import { amountRow, amountRows, type AmountLine } from './amountRows';
import type { SheetBlueprint } from './blueprint';
import { category, frame2021 } from './categories';
import type { FormContent } from './content';
import { goalTables, type GoalTable } from './goalTables';
import { boxRow, fieldRow, freeLine, headingRow, remarkRow, titleBlock, withEarlier } from './head';
import { tableBody, tableRows } from './indicatorTable';
import { perForm } from './perForm';
import { areaOn, join, put, span, stack, text, type Piece } from './piece';
import { headingRows, tableHeading } from './tableHeading';
import type { TableColumn } from './tableSpec';
import { STATED, type Template, type TemplateOptions } from './template';

const COLUMNS = [12.5, 10, 14, 20.5, 11, 11, 11, 10];
const WIDTH = span(0, 7);
const FREEZE = 4;
const SOURCES: readonly AmountLine[] = [
  { name: '1.一般公共预算财政拨款收入' }, { name: '其中：申请当年预算拨款', inside: true },
  { name: '2.政府性基金预算财政拨款收入' }, { name: '其中：申请当年预算拨款', inside: true },
  { name: '3.事业收入' }, { name: '4.上级补助收入' }, { name: '5.附属单位上缴收入' }, { name: '6.事业单位经营收入' }, { name: '7.其他收入' }, { name: '8.用事业基金弥补收支差额' },
  { name: '9.上年结转' }, { name: '其中：使用上年度一般公共预算财政拨款结余结转', inside: true }, { name: '使用上年度政府性基金预算财政拨款结余结转', inside: true },
];
const SPENDING: readonly AmountLine[] = ['1.', '2.', '3.', '4.'].map((name) => ({ name, named: true }));
const REMARK = '注：指标值应清晰、可衡量，写明符号和单位，如“≥95%”“≤30万元”；前年、上年填实际完成值；不适用的行可以留空。';

/** One row for each category: the layout has nine goals and more. */
const FRAME = frame2021(null, null, null, null).map((part) => ({ ...part, categories: part.categories.map(({ name }) => category(name)) }));

const levels: readonly TableColumn[] = [
  { role: 'level1', heading: '一级指标', at: span(1) },
  { role: 'level2', heading: '二级指标', at: span(2) },
  { role: 'indicator', heading: '三级指标', at: span(3) },
];
const basis: TableColumn = { role: 'basis', heading: '指标值\n确定依据', at: span(7) };
const longColumns: readonly TableColumn[] = [...levels, { role: 'target', heading: '指标值', at: span(4, 6) }, basis];
const annualColumns = (year: number): readonly TableColumn[] => [
  ...levels,
  { role: 'history', heading: `前年\n（${String(year - 2)}年）`, at: span(4), groups: ['指标值'], year: year - 2 },
  { role: 'history', heading: `上年\n（${String(year - 1)}年）`, at: span(5), groups: ['指标值'], year: year - 1 },
  { role: 'target', heading: '预计当年实现', at: span(6), groups: ['指标值'] },
  basis,
];

type Rows = (top: number) => Piece;

/** One heading, and below it the tables of all goals, each goal named beside its rows. */
const tablesOf = (goals: readonly GoalTable[], term: string, columns: readonly TableColumn[]): readonly Rows[] => [
  (top) => headingRow(top, [{ at: WIDTH, words: `${term}绩效目标表` }]),
  (top) => join(put(areaOn(span(0), top, top + headingRows({ columns }) - 1), text('目标名称'), 'heading'), tableHeading(top, columns)),
  ...goals.map(({ number, parts }) => (top: number) => {
    const spec = { label: null, labelAt: span(0), columns, parts, pointsInLabels: false };
    return join(put(areaOn(span(0), top, top + tableRows(spec) - 1), text(`${term}绩效目标${String(number)}`), 'label'), tableBody(top, spec));
  }),
];

const linesOf = (goals: readonly GoalTable[], term: string): readonly Rows[] =>
  goals.map(({ number, text: words }) => (top) => boxRow(top, { label: `${term}绩效目标${String(number)}`, at: span(0), input: span(1, 7), value: words }, 32));

const headOf = ({ year }: TemplateOptions, content: FormContent): readonly Rows[] => [
  (top) => titleBlock(top, WIDTH, `${String(year)}年项目资金绩效目标申报表`, null),
  (top) => freeLine(top, WIDTH, `单位名称：${content.unit ?? ''}`),
  (top) => freeLine(top, WIDTH, '资金单位：万元'),
  (top) =>
    fieldRow(top, [
      { label: '项目名称', at: span(0), input: span(1, 3), value: content.project },
      { label: '项目代码', at: span(4), input: span(5, 7) },
    ]),
  (top) =>
    fieldRow(top, [
      { label: '项目主管部门', at: span(0), input: span(1, 3), value: content.department },
      { label: '项目执行单位', at: span(4), input: span(5, 7), value: content.unit },
    ]),
  (top) =>
    fieldRow(top, [
      { label: '项目负责人', at: span(0), input: span(1, 3) },
      { label: '联系电话', at: span(4), input: span(5, 7) },
    ]),
  (top) => boxRow(top, { label: '项目申请理由', at: span(0), input: span(1, 7) }, 44),
  (top) => boxRow(top, { label: '项目主要内容', at: span(0), input: span(1, 7), value: content.purpose }, 44),
  (top) => amountRow(top, [{ label: '项目总预算', at: span(0), input: span(1, 3), amount: content.totalBudget }, { label: '项目当年预算', at: span(4), input: span(5, 7), amount: content.yearBudget }]),
  (top) => boxRow(top, { label: '项目前两年预算及当年预算变动情况', at: span(0), input: span(1, 7) }, 44),
  (top) => amountRows(top, { label: '项目资金来源', at: span(0), nameAt: span(1, 5), amountAt: span(6, 7), headings: ['资金来源项目', '金额'], total: '合计', lines: SOURCES }),
  (top) => amountRows(top, { label: '项目支出\n明细预算', at: span(0), nameAt: span(1, 5), amountAt: span(6, 7), headings: ['项目支出明细', '金额'], total: '合计', lines: SPENDING }),
];

const sheetFor = (options: TemplateOptions, content: FormContent): SheetBlueprint => {
  const long = goalTables(content, 'long', FRAME, options, 1);
  const annual = goalTables(content, 'annual', FRAME, options, options.goals ?? 1);
  const piece = stack(
    ...headOf(options, content),
    (top) => headingRow(top, [{ at: WIDTH, words: '项目绩效总目标' }]),
    (top) => headingRow(top, [{ at: span(0), words: '名称' }, { at: span(1, 7), words: '目标说明' }]),
    ...linesOf(long, '长期'),
    ...linesOf(annual, '年度'),
    ...tablesOf(long, '长期', longColumns),
    ...tablesOf(annual, '年度', annualColumns(options.year)),
    (top) => remarkRow(top, WIDTH, withEarlier(REMARK, content), 30),
  );
  return a4Sheet(piece, { name: content.project ?? '项目资金绩效目标申报表', columns: COLUMNS, orientation: 'portrait', freezeRow: FREEZE, headerRow: 0 });
};

/** Project target declaration in the layout of 附表1-14 (Hubei, Wuhan): money by source and use, long-term and annual goals, values of the two years before. */
export const hubeiProjectTarget: Template = {
  id: 'hubei-project-target',
  name: { zh: '项目资金绩效目标申报表（附表1-14 格式）', en: 'Project target declaration (layout of table 1-14)' },
  kind: 'target-declaration',
  scope: 'project',
  takesProjects: true,
  room: { ...STATED, basis: true, yearsBack: [1, 2], tablePerGoal: true, longTerm: true },
  make: (options) => perForm(options, (content) => sheetFor(options, content)),
};
