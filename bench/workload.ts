import ExcelJS from 'exceljs';

const header = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'];

const levels = [
  ['产出指标', '数量指标', '台'],
  ['产出指标', '质量指标', '%'],
  ['效益指标', '社会效益指标', '人次'],
  ['满意度指标', '服务对象满意度指标', '%'],
] as const;

/** A self-evaluation form as a workbook: heading, funds, `rows` indicators with empty scores, total. */
export const formWorkbook = async (rows: number): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('自评表');
  sheet.addRow(['项目支出绩效自评表']);
  sheet.mergeCells('A1:H1');
  sheet.addRow(['（2026年度）']);
  sheet.addRow(['项目名称', '设备更新项目']);
  sheet.addRow(['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分']);
  sheet.addRow(['', '年度资金总额', 100, 100, 95.5, 10, null, null]);
  sheet.addRow(header);
  for (let row = 0; row < rows; row += 1) {
    const [level1, level2, unit] = levels[Math.floor((row * levels.length) / rows)] ?? levels[0];
    sheet.addRow([level1, level2, `第${String(row + 1)}项指标`, `≥${String(50 + (row % 40))}${unit}`, `${String(45 + (row % 50))}${unit}`, 1, null, null]);
  }
  sheet.addRow(['总分', '', '', '', '', 100, null, null]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
