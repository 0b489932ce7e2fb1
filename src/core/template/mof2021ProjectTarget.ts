import { a4Sheet } from './a4Sheet';
import { amountRows } from './amountRows';
import { frame2021, withRows } from './categories';
import { goalText, type FormContent } from './content';
import { goalBlock } from './goalBlock';
import { fieldRow, remarkRow, titleBlock, withEarlier } from './head';
import { indicatorTable } from './indicatorTable';
import { perForm } from './perForm';
import { allow, areaOn, join, span, stack, type Piece } from './piece';
import { placed } from './placing';
import { headingRows } from './tableHeading';
import type { TableSpec } from './tableSpec';
import { STATED, type Template } from './template';

const COLUMNS = [6, 10, 15, 27, 9, 12, 9, 12];
const WIDTH = span(0, 7);
const TABLE_TOP = 11;
const FUNDS = ['其中：财政拨款', '上年结转资金', '其他资金'].map((name) => ({ name }));
const YEAR = { kind: 'whole', min: 2000, max: 2099 } as const;
const REMARK = '注：1.指标值应清晰、可衡量：定量指标选符号、填数字和单位，如“≥”“95”“%”；定性指标性质选“定性”，指标值写明预期效果。2.成本指标单列，用于反映经济、社会、生态环境成本；不适用的行可以留空。';

const tableOf = ({ indicators }: FormContent, rows: number | undefined): TableSpec => {
  const frame = frame2021(null, null, null, null);
  return {
    label: '绩\n效\n指\n标',
    labelAt: span(0),
    parts: indicators.length === 0 ? withRows(frame, rows) : placed(frame, indicators, rows),
    pointsInLabels: false,
    columns: [
      { role: 'level1', heading: '一级指标', at: span(1) },
      { role: 'level2', heading: '二级指标', at: span(2) },
      { role: 'indicator', heading: '三级指标', at: span(3) },
      { role: 'operator', heading: '指标性质', at: span(4), groups: ['年度指标值'] },
      { role: 'target', heading: '指标值', at: span(5), groups: ['年度指标值'] },
      { role: 'unit', heading: '度量单位', at: span(6), groups: ['年度指标值'] },
      { role: 'note', heading: '备注', at: span(7) },
    ],
  };
};

/** Whether the project is new, and the years it runs. */
const projectTerm = (top: number): Piece => {
  const years = [span(5), span(7)];
  return join(
    fieldRow(top, [
      { label: '项目属性', at: span(0, 1), input: span(2, 3) },
      { label: '起始年份', at: span(4), input: span(5) },
      { label: '结束年份', at: span(6), input: span(7) },
    ]),
    allow(areaOn(span(2, 3), top), { kind: 'list', values: ['新增项目', '延续项目'] }, '选择新增项目或延续项目', '请从列表中选择'),
    ...years.map((at) => allow(areaOn(at, top), YEAR, '填四位年份，如“2027”', '请填四位年份')),
  );
};

/** Project target declaration, national frame of 2021: money, annual goal, indicators with cost first. */
export const mof2021ProjectTarget: Template = {
  id: 'mof-2021-project-target',
  name: { zh: '项目支出绩效目标申报表（全国通用，2021 年框架）', en: 'Project target declaration (national, frame of 2021)' },
  kind: 'target-declaration',
  scope: 'project',
  takesProjects: true,
  room: STATED,
  make: (options) =>
    perForm(options, (content) => {
      const table = tableOf(content, options.rows);
      return a4Sheet(
        stack(
          (top) => titleBlock(top, WIDTH, '项目支出绩效目标申报表', `（${String(options.year)}年度）`),
          (top) => fieldRow(top, [{ label: '项目名称', at: span(0, 1), input: span(2, 7), value: content.project }]),
          (top) =>
            fieldRow(top, [
              { label: '主管部门', at: span(0, 1), input: span(2, 3), value: content.department },
              { label: '实施单位', at: span(4, 5), input: span(6, 7), value: content.unit },
            ]),
          projectTerm,
          (top) => amountRows(top, { label: '项目资金（万元）', at: span(0, 1), nameAt: span(2, 3), amountAt: span(4, 7), total: '年度资金总额', lines: FUNDS }),
          (top) => goalBlock(top, { label: '总体目标', labelAt: span(0, 1), points: null, text: goalText(content, 'annual'), columns: [{ role: 'target', heading: '年度目标', at: span(2, 7) }] }),
          (top) => indicatorTable(top, table),
          (top) => remarkRow(top, WIDTH, withEarlier(REMARK, content), 30),
        ),
        { name: content.project ?? '项目支出绩效目标申报表', columns: COLUMNS, orientation: 'portrait', freezeRow: 3, headerRow: TABLE_TOP, headerRows: headingRows(table) },
      );
    }),
};
