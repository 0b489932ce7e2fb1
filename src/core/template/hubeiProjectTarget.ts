import { a4Sheet } from './a4Sheet';
import { frame2021 } from './categories';
import { amountRows, boxRow, fieldRow, freeLine, headingRow, remarkRow, titleBlock } from './head';
import { indicatorTable, type TableColumn, type TableSpec } from './indicatorTable';
import { perProject } from './perProject';
import { span, stack } from './piece';
import type { Template } from './template';

const COLUMNS = [12, 10, 14, 18, 11, 11, 12, 11];
const WIDTH = span(0, 7);

const levels: readonly TableColumn[] = [
  { role: 'level1', heading: '一级指标', at: span(1) },
  { role: 'level2', heading: '二级指标', at: span(2) },
  { role: 'indicator', heading: '三级指标', at: span(3) },
];
const basis: TableColumn = { role: 'note', heading: '指标值确定依据', at: span(7) };

const tableOf = (columns: readonly TableColumn[]): TableSpec => ({
  label: null,
  labelAt: span(0),
  parts: frame2021(null, null, null, null),
  pointsInLabels: false,
  columns,
});

const SOURCES = ['合计', '1.一般公共预算财政拨款收入', '2.政府性基金预算财政拨款收入', '3.事业收入', '4.其他收入', '5.上年结转'];

/** Project target declaration in the layout of 附表1-14 (Hubei, Wuhan): money by source, long-term and annual goals, targets of the two years before. */
export const hubeiProjectTarget: Template = {
  id: 'hubei-project-target',
  name: { zh: '项目资金绩效目标申报表（附表1-14 格式）', en: 'Project target declaration (layout of table 1-14)' },
  kind: 'target-declaration',
  scope: 'project',
  make: (options) =>
    perProject(options, (project) => {
      const head = stack(
        (top) => titleBlock(top, WIDTH, `${String(options.year)}年项目资金绩效目标申报表`, null),
        (top) => freeLine(top, WIDTH, `单位名称：${options.unit ?? ''}`),
        (top) => freeLine(top, WIDTH, '资金单位：万元'),
        (top) =>
          fieldRow(top, [
            { label: '项目名称', at: span(0), input: span(1, 3), value: project ?? '' },
            { label: '项目代码', at: span(4), input: span(5, 7) },
          ]),
        (top) =>
          fieldRow(top, [
            { label: '项目主管部门', at: span(0), input: span(1, 3) },
            { label: '项目执行单位', at: span(4), input: span(5, 7), value: options.unit },
          ]),
        (top) => boxRow(top, { label: '项目申请理由', at: span(0), input: span(1, 7) }, 44),
        (top) => boxRow(top, { label: '项目主要内容', at: span(0), input: span(1, 7) }, 44),
        (top) => amountRows(top, '项目资金来源', span(0), span(1, 5), span(6, 7), SOURCES),
        (top) => headingRow(top, [{ at: WIDTH, words: '项目绩效总目标' }]),
        (top) => headingRow(top, [{ at: span(0), words: '名称' }, { at: span(1, 7), words: '目标说明' }]),
        (top) => boxRow(top, { label: '长期绩效目标1', at: span(0), input: span(1, 7) }, 40),
        (top) => boxRow(top, { label: '年度绩效目标1', at: span(0), input: span(1, 7) }, 40),
      );
      return a4Sheet(
        stack(
          () => head,
          (top) => headingRow(top, [{ at: WIDTH, words: '长期绩效目标表' }]),
          (top) => indicatorTable(top, { ...tableOf([...levels, { role: 'target', heading: '指标值', at: span(4, 6) }, basis]), goal: { heading: '目标名称', name: '长期绩效目标1' } }),
          (top) => headingRow(top, [{ at: WIDTH, words: '年度绩效目标表' }]),
          (top) =>
            indicatorTable(top, {
              ...tableOf([
                ...levels,
                { role: 'history', heading: '前年', at: span(4), group: '指标值' },
                { role: 'history', heading: '上年', at: span(5), group: '指标值' },
                { role: 'target', heading: '预计当年实现', at: span(6), group: '指标值' },
                basis,
              ]),
              goal: { heading: '目标名称', name: '年度绩效目标1' },
            }),
          (top) => remarkRow(top, WIDTH, '注：指标值应清晰、可衡量，写明符号和单位；不适用的行可以留空。', 30),
        ),
        { name: project ?? '项目资金绩效目标申报表', columns: COLUMNS, orientation: 'portrait', freezeRow: 4, headerRow: null },
      );
    }),
};
