import { a4Sheet } from './a4Sheet';
import { frame2021 } from './categories';
import { goalBlock } from './goalBlock';
import { amountRows, fieldRow, remarkRow, titleBlock } from './head';
import { indicatorTable, type TableSpec } from './indicatorTable';
import { perProject } from './perProject';
import { span, stack } from './piece';
import type { Template } from './template';

const COLUMNS = [7, 11, 16, 26, 17, 18];
const WIDTH = span(0, 5);
const TABLE_TOP = 10;

const table: TableSpec = {
  label: '绩效指标',
  labelAt: span(0),
  parts: frame2021(null, null, null, null),
  pointsInLabels: false,
  columns: [
    { role: 'level1', heading: '一级指标', at: span(1) },
    { role: 'level2', heading: '二级指标', at: span(2) },
    { role: 'indicator', heading: '三级指标', at: span(3) },
    { role: 'target', heading: '指标值', at: span(4) },
    { role: 'note', heading: '备注', at: span(5) },
  ],
};

/** Project target declaration, national frame of 2021: money, annual goal, indicators with cost first. */
export const mof2021ProjectTarget: Template = {
  id: 'mof-2021-project-target',
  name: { zh: '项目支出绩效目标申报表（全国通用，2021 年框架）', en: 'Project target declaration (national, frame of 2021)' },
  kind: 'target-declaration',
  scope: 'project',
  make: (options) =>
    perProject(options, (project) =>
      a4Sheet(
        stack(
          (top) => titleBlock(top, WIDTH, '项目支出绩效目标申报表', `（${String(options.year)}年度）`),
          (top) => fieldRow(top, [{ label: '项目名称', at: span(0, 1), input: span(2, 5), value: project ?? '' }]),
          (top) =>
            fieldRow(top, [
              { label: '主管部门', at: span(0, 1), input: span(2, 3) },
              { label: '实施单位', at: span(4), input: span(5), value: options.unit },
            ]),
          (top) => amountRows(top, '项目资金（万元）', span(0, 1), span(2, 3), span(4, 5), ['年度资金总额', '其中：财政拨款', '上年结转资金', '其他资金']),
          (top) => goalBlock(top, { label: '总体目标', labelAt: span(0, 1), points: null, columns: [{ role: 'target', heading: '年度目标', at: span(2, 5) }] }),
          (top) => indicatorTable(top, table),
          (top) => remarkRow(top, WIDTH, '注：指标值应清晰、可衡量，写明符号和单位，如“≥95%”“≤30万元”；不适用的行可以留空。', 30),
        ),
        { name: project ?? '项目支出绩效目标申报表', columns: COLUMNS, orientation: 'portrait', freezeRow: 3, headerRow: TABLE_TOP },
      ),
    ),
};
