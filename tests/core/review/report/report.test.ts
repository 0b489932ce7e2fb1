import { evaluate } from '../../../../src/core/plan';
import { notCheckedIn, reviewWorkbook, type Finding } from '../../../../src/core/review';
import { marksOf, replySheet, reportSheet, summarySheets } from '../../../../src/core/review/report';
import type { SheetBlueprint } from '../../../../src/core/template/blueprint';
import { formatAddress } from '../../../../src/core/sheet/address';
import { selfEvaluation } from '../sheets';

const SHEET = `=1+1 "引号" 'x`;

const findingsOf = (name: string): readonly Finding[] => {
  const snapshot = selfEvaluation(name, [['数量指标', '=cmd|设备采购数量', '10台', '8台', 60, 60], ['质量指标', '验收合格率', '≥95%', '≥95%', 40, 40]], { total: 90 });
  return reviewWorkbook([{ snapshot, evaluation: evaluate(snapshot) }]);
};

const facts = { file: '甲.xlsx', sender: '某市工业和信息化局', forms: 1, sheets: 2, notChecked: [{ sheet: SHEET, cell: { row: 5, column: 6 }, reason: { zh: '没有看懂。', en: 'Not understood.' } }], day: '2026年11月21日' };

const textsIn = ({ cells }: SheetBlueprint): readonly string[] => cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
const formulasIn = ({ cells }: SheetBlueprint): readonly string[] => cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.text] : []));

test('a report says who and how much, then each finding, the gravest in front', () => {
  const findings = findingsOf('设备更新项目');
  const sheet = reportSheet(findings, facts);
  const texts = textsIn(sheet);
  expect(sheet.name).toBe('复核意见');
  expect(texts).toEqual(expect.arrayContaining(['文件：甲.xlsx', '报送单位：某市工业和信息化局', '复核日期：2026年11月21日', '没有看懂。']));
  for (const finding of findings) for (const words of [finding.basis.zh, finding.suggestion.zh]) expect(texts).toContain(words);
  const severities = texts.filter((text) => ['错误', '提醒', '疑问'].includes(text)).slice(3);
  expect(severities).toHaveLength(findings.length);
  expect(severities).toEqual([...severities].sort((a, b) => ['错误', '提醒', '疑问'].indexOf(a) - ['错误', '提醒', '疑问'].indexOf(b)));
});

test('only links are formulas: whatever sheets and indicators are called, their words stay words', () => {
  const findings = findingsOf(SHEET);
  const sheet = reportSheet(findings, facts);
  for (const formula of formulasIn(sheet)) expect(formula).toMatch(/^=HYPERLINK\("#'(?:[^'"]|''|"")+'!\$?[A-Z]+\d+","(?:[^"]|"")*"\)$/);
  expect(formulasIn(sheet)).toContain(`=HYPERLINK("#'=1+1 ""引号"" ''x'!G6","G6")`);
  expect(textsIn(sheet).some((text) => text.includes('=cmd|设备采购数量'))).toBe(true);
});

test('a report prints on A4, the heading of the list on every page, and is open to changes', () => {
  const { print, protect, cells, columns, rows } = reportSheet(findingsOf('设备更新项目'), facts);
  const heading = print.titleRows?.first ?? -1;
  expect(print.orientation).toBe('landscape');
  expect(protect).toBe(false);
  expect(cells.filter(({ cell }) => cell.row === heading).map(({ content }) => (content.kind === 'text' ? content.text : ''))).toEqual(['序号', '程度', '工作表', '单元格', '问题', '计算过程', '表中数', '应为', '依据', '修改建议']);
  expect(Math.max(...cells.map(({ cell }) => cell.column))).toBe(columns.length - 1);
  expect(rows).toHaveLength(Math.max(...cells.map(({ cell }) => cell.row)) + 1);
});

test('the arithmetic stands once: in its own column', () => {
  const findings = findingsOf('设备更新项目').filter(({ rule }) => rule === 'full-score-though-missed');
  const [finding] = findings;
  const texts = textsIn(reportSheet(findings, facts));
  expect(finding?.arithmetic.zh).toMatch(/60 × 80% = 48/);
  expect(texts.filter((text) => text.includes('60 × 80% = 48'))).toEqual([finding?.arithmetic.zh]);
});

test('a workbook without findings has a report too', () => {
  expect(textsIn(reportSheet([], { ...facts, notChecked: [] }))).toContain('没有发现问题。');
  expect(textsIn(reportSheet([], { ...facts, notChecked: [] }, 'en'))).toContain('Nothing was found.');
});

test('a letter names the sender, what to do, and the file where there are several', () => {
  const findings = findingsOf('设备更新项目');
  const letter = replySheet('某市工业和信息化局', findings);
  expect(textsIn(letter)).toEqual(expect.arrayContaining(['某市工业和信息化局：', '退回修改意见', '设备更新项目', ...findings.map(({ suggestion }) => suggestion.zh)]));
  expect(formulasIn(letter)).toEqual([]);
  const two = [...findings.map((finding) => ({ ...finding, file: '甲.xlsx' })), ...findings.map((finding) => ({ ...finding, file: '乙.xlsx' }))];
  expect(textsIn(replySheet(null, two))).toEqual(expect.arrayContaining(['甲.xlsx　设备更新项目', '乙.xlsx　设备更新项目']));
  expect(letter.name.length).toBeLessThanOrEqual(31);
});

test('a summary counts by file and by check and lists every finding; a file that could not be read says why', () => {
  const findings = findingsOf('设备更新项目');
  const [files, checks, list] = summarySheets([
    { file: '甲.xlsx', sender: '某局', forms: 1, findings, problem: null },
    { file: '乙.xlsx', sender: null, forms: 0, findings: [], problem: { zh: '文件已加密。', en: 'Encrypted.' } },
  ]);
  if (files === undefined || checks === undefined || list === undefined) throw new Error('three sheets were expected');
  expect(textsIn(files)).toEqual(expect.arrayContaining(['甲.xlsx', '乙.xlsx', '文件已加密。', expect.stringContaining(`共 ${String(findings.length)} 处`)]));
  expect(textsIn(checks)).toEqual(expect.arrayContaining(findings.map(({ title }) => title.zh)));
  expect(textsIn(list).filter((text) => text === '甲.xlsx')).toHaveLength(findings.length);
});

test('each cell is marked once, in the colour of the gravest finding there', () => {
  const [first, ...rest] = findingsOf('设备更新项目');
  if (first === undefined) throw new Error('a finding was expected');
  const marks = marksOf([{ ...first, severity: 'question' }, { ...first, severity: 'error' }, ...rest]);
  const places = marks.map(({ sheet, cell }) => `${sheet}!${formatAddress(cell)}`);
  expect(new Set(places).size).toBe(places.length);
  expect(marks.find(({ cell }) => cell === first.cells[0])?.color).toBe('FFC7CE');
});

test('what could not be checked is said with its cell and the reason', () => {
  const sheet = selfEvaluation('设备更新项目', [['数量指标', '设备采购数量', '10台', '10台', 60, 60], ['质量指标', '服务水平', '明显提升', '有所提升', 40, 35]]);
  const [form] = evaluate(sheet).forms;
  if (form === undefined) throw new Error('a form was expected');
  const open = notCheckedIn(form.form, form.assessment).map(({ cell, reason }) => `${cell === null ? '' : formatAddress(cell)} ${reason.zh}`);
  expect(open).toContain(' 没有找到资金部分，未复核预算执行。');
  expect(open.some((line) => line.startsWith('G7 “服务水平”的得分未复核'))).toBe(true);
});
