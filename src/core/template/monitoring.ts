import { formatArea } from '../sheet/area';
import { a4Sheet } from './a4Sheet';
import type { SheetBlueprint } from './blueprint';
import { category, frame2020, withRows } from './categories';
import { goalText, type FormContent } from './content';
import { goalBlock } from './goalBlock';
import { fieldRow, remarkRow, titleBlock } from './head';
import { indicatorTable } from './indicatorTable';
import { perForm } from './perForm';
import { allow, areaOn, blank, formula, join, put, rows, span, stack, text, type Piece, type Span } from './piece';
import { placed } from './placing';
import type { TableSpec } from './tableSpec';
import { STATED, type Template, type TemplateOptions } from './template';

const COLUMNS = [6, 9, 13, 18, 11, 11, 11, 6.5, 6.5, 6.5, 7, 6, 13, 7, 7, 8];
const WIDTH = span(0, 15);
const CAUSES = ['经费\n保障', '制度\n保障', '人员\n保障', '硬件条\n件保障', '其他'];
const OUTLOOK = ['确定能', '有可能', '完全\n不可能'];

/** One row for each category: with its sixteen columns the form is to stay on a page. */
const FRAME = frame2020(null, null, null).map((part) => ({ ...part, categories: part.categories.map(({ name }) => category(name)) }));

const tableOf = ({ indicators }: FormContent, rows: number | undefined): TableSpec => ({
  label: '绩\n效\n指\n标',
  labelAt: span(0),
  parts: indicators.length === 0 ? withRows(FRAME, rows) : placed(FRAME, indicators, rows),
  pointsInLabels: false,
  columns: [
    { role: 'level1', heading: '一级指标', at: span(1) },
    { role: 'level2', heading: '二级指标', at: span(2) },
    { role: 'indicator', heading: '三级指标', at: span(3) },
    { role: 'target', heading: '年度指标值', at: span(4) },
    { role: 'actual', heading: '1-7月\n执行情况', at: span(5), prompt: '写明1-7月已完成的数值和单位；没有进展写“0”' },
    { role: 'actual', heading: '全年预计\n完成情况', at: span(6), prompt: '写明预计全年完成的数值和单位' },
    ...CAUSES.map((heading, index) => ({ role: 'tick' as const, heading, at: span(7 + index), groups: ['偏差原因分析'] })),
    { role: 'note', heading: '原因说明', at: span(12), groups: ['偏差原因分析'] },
    ...OUTLOOK.map((heading, index) => ({ role: 'tick' as const, heading, at: span(13 + index), groups: ['完成目标可能性'] })),
  ],
});

/** Money so far: budget, spent by July, rate, forecast for the year. */
const funds = (top: number): Piece => {
  const names = ['年度资金总额', '其中：本年一般公共预算拨款', '其他资金'];
  const last = top + names.length;
  const amount = (at: Span, row: number, isTotal: boolean): Piece => {
    const parts = formatArea({ ...areaOn(at, top + 2, last), right: at.left });
    return put(areaOn(at, row), isTotal ? formula(`=IF(COUNT(${parts})=0,"",SUM(${parts}))`) : blank, isTotal ? 'computedMoney' : 'money');
  };
  const heading = [
    { at: span(1, 3), words: '' },
    { at: span(4, 5), words: '年初预算数' },
    { at: span(6, 8), words: '1-7月执行数' },
    { at: span(9, 11), words: '1-7月执行率' },
    { at: span(12, 15), words: '全年预计执行数' },
  ];
  return join(
    put(areaOn(span(0), top, last), text('项目资金（万元）'), 'label'),
    ...heading.map(({ at, words }) => put(areaOn(at, top), words === '' ? blank : text(words), 'heading')),
    rows(22),
    ...names.map((name, index) => {
      const row = top + 1 + index;
      const line = String(row + 1);
      return join(
        put(areaOn(span(1, 3), row), text(name), 'label'),
        amount(span(4, 5), row, index === 0),
        amount(span(6, 8), row, index === 0),
        put(areaOn(span(9, 11), row), formula(`=IF(N(E${line})=0,"",ROUND(N(G${line})/N(E${line}),4))`), 'computedRate'),
        amount(span(12, 15), row, index === 0),
        rows(20),
      );
    }),
    ...[span(4, 5), span(6, 8), span(12, 15)].map((at) => allow(areaOn(at, top + 2, last), { kind: 'decimal', min: 0, max: null }, '填数字，单位：万元', '请填大于或等于 0 的数字')),
  );
};

const sheetFor = ({ year, rows: rowsAsked }: TemplateOptions, content: FormContent): SheetBlueprint =>
  a4Sheet(
    stack(
      (top) => titleBlock(top, WIDTH, '项目支出绩效目标执行监控表', `（${String(year)}年度）`),
      (top) => fieldRow(top, [{ label: '项目名称', at: span(0, 1), input: span(2, 15), value: content.project }]),
      (top) =>
        fieldRow(top, [
          { label: '主管部门', at: span(0, 1), input: span(2, 6), value: content.department },
          { label: '实施单位', at: span(7, 8), input: span(9, 15), value: content.unit },
        ]),
      funds,
      (top) => goalBlock(top, { label: '年度总体目标', labelAt: span(0), points: null, text: goalText(content, 'annual'), height: 28, columns: [{ role: 'target', heading: '预期目标', at: span(1, 15) }] }),
      (top) => indicatorTable(top, tableOf(content, rowsAsked)),
      (top) => remarkRow(top, WIDTH, '注：偏差原因在对应栏打√并在原因说明中写明；完成目标可能性三选一打√。', 24),
    ),
    { name: content.project ?? '绩效目标执行监控表', columns: COLUMNS, orientation: 'landscape', freezeRow: 3, headerRow: 10, headerRows: 2 },
  );

/** Mid-year monitoring of a project's targets: done by July, forecast for the year, kinds of cause, likelihood. */
export const monitoring: Template = {
  id: 'project-monitoring',
  name: { zh: '项目支出绩效目标执行监控表', en: 'Mid-year monitoring of project targets' },
  kind: 'monitoring',
  scope: 'project',
  takesProjects: true,
  room: STATED,
  make: (options) => perForm(options, (content) => sheetFor(options, content)),
};
