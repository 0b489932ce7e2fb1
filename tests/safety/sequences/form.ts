import type { GivenCell, GivenSheet, GivenWorkbook } from '../../hosts/contractWorkbook';

const ROWS: readonly (readonly (string | number | null)[])[] = [
  ['项目支出绩效自评表'], ['（2021年度）'], ['项目名称', '设备更新项目', null, null, '实施单位', '某单位'],
  ['项目资金（万元）', null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', null, 100, 100, 95.5, 10, null, null],
  ['年度总体目标', '预期目标', null, null, '实际完成情况'], [null, '完成设备更新', null, null, '已完成'],
  ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  [null, '产出指标', '数量指标', '更新设备数量', '≥20台', '18台', 20, null, null],
  [null, null, '质量指标', '验收合格率', '100%', '100%', 20, null, null],
  [null, null, '时效指标', '完成及时率', '≥95%', '90%', 10, null, null],
  [null, '效益指标', '社会效益指标', '服务人次', 5000, 6200, 30, null, null],
  [null, '满意度指标', '服务对象满意度指标', '使用人员满意度', '≥90%', '较满意', 10, null, null],
  ['总分', null, null, null, null, null, 100, null, null],
];

const cells: Record<string, GivenCell> = {};
ROWS.forEach((line, row) => {
  line.forEach((value, column) => {
    if (value !== null) cells[`${'ABCDEFGHI'.charAt(column)}${String(row + 1)}`] = value;
  });
});

const form = (name: string): GivenSheet => ({
  name,
  cells: { ...cells, H5: { value: null, format: '0.00%' }, H10: { value: 19.5, format: '0.0' }, G14: { value: 100, formula: '=SUM(G9:G13)' }, K1: '=不是公式', K2: { value: '007', format: '@' } },
  merges: ['A1:I1', 'A2:I2', 'A4:A5', 'B4:C4', 'B5:C5', 'A6:A7', 'B6:D6', 'E6:I6', 'B7:D7', 'E7:I7', 'A8:A13', 'B9:B11', 'A14:F14'],
});

export const SHEETS = ['自评表', '第二张'] as const;

/** Two forms to be scored, with a score and a formula in them already, formats, and texts that look like something else. */
export const FORMS: GivenWorkbook = { sheets: SHEETS.map(form) };

/** Cells a person corrects: actuals, scores, notes, and some beside the form. None lies inside a merged area. */
export const CORRECTED = ['F9', 'F10', 'F11', 'F12', 'F13', 'H9', 'H12', 'I9', 'I10', 'E12', 'K1', 'K2', 'G14', 'L30'] as const;

/** Cells a person types into beside the pane; their format is General, so every program understands the same. */
export const TYPED = ['F9', 'F10', 'F12', 'F13', 'H9', 'H11', 'I9', 'I12', 'L30'] as const;
