import type { SheetBlueprint } from '../../template/blueprint';
import { formatAddress } from '../../sheet/address';
import type { Finding } from '../finding';
import type { NotChecked } from '../notChecked';
import { arithmeticOf, headingLine, linkCell, matterOf, numberCell, severityCell, valueCell, wordsCell } from './cells';
import { linesSheet, type Line } from './lines';
import { linkTo } from './link';
import { byGravity, countsOf, countSentence, SEVERITIES, type Language } from './words';

/** What a report says beside the findings. */
export interface ReportFacts {
  /** Name of the workbook; null where it has none yet. */
  readonly file: string | null;
  /** Who sent it: the unit named on its forms. */
  readonly sender: string | null;
  readonly forms: number;
  readonly sheets: number;
  readonly notChecked: readonly NotChecked[];
  /** The day as it is to be printed, e.g. `2026年11月21日`; null leaves it out. */
  readonly day: string | null;
}

const texts = {
  name: { zh: '复核意见', en: 'Review' },
  title: { zh: '绩效表复核意见', en: 'Review of performance forms' },
  file: { zh: '文件', en: 'File' },
  sender: { zh: '报送单位', en: 'Sender' },
  day: { zh: '复核日期', en: 'Date' },
  extent: { zh: '复核范围', en: 'Extent' },
  counts: { zh: '一、概况', en: '1. Summary' },
  list: { zh: '二、问题清单（点击单元格可跳转）', en: '2. Findings (click a cell to go there)' },
  open: { zh: '三、未能复核的内容', en: '3. What was not checked' },
  none: { zh: '没有发现问题。', en: 'Nothing was found.' },
  sheet: { zh: '工作表', en: 'Sheet' },
  all: { zh: '合计', en: 'In all' },
  footer: { zh: '第 &P 页，共 &N 页', en: 'Page &P of &N' },
  headings: {
    zh: ['序号', '程度', '工作表', '单元格', '问题', '计算过程', '表中数', '应为', '依据', '修改建议'],
    en: ['No.', 'Gravity', 'Sheet', 'Cell', 'What is the matter', 'Arithmetic', 'Printed', 'Computed', 'Rule', 'What to do'],
  },
} as const;

const COLUMNS = [5, 6.5, 13, 9, 34, 26, 11, 11, 24, 20] as const;
const WIDTH = COLUMNS.length;

const fact = (label: string, words: string | null): string | null => (words === null || words === '' ? null : `${label}：${words}`);

const factLines = ({ file, sender, day, forms, sheets }: ReportFacts, language: Language): readonly Line[] => {
  const extent = language === 'zh' ? `${String(sheets)} 张工作表，其中绩效表 ${String(forms)} 张` : `${String(sheets)} sheets, performance forms on them: ${String(forms)}`;
  const facts = [fact(texts.file[language], file), fact(texts.sender[language], sender), fact(texts.extent[language], extent), fact(texts.day[language], day)];
  return facts.flatMap((words) => (words === null ? [] : [[wordsCell(words, 'line', WIDTH)]]));
};

/** Counts by sheet; the columns of the list below are joined so that both stand on one grid. */
const countLines = (findings: readonly Finding[], language: Language): readonly Line[] => {
  const sheets = [...new Set(findings.map(({ sheet }) => sheet))];
  const row = (name: Line[number], counts: readonly number[]): Line => [name, ...counts.map((count) => numberCell(count))];
  const named = (sheet: string): Line[number] => ({ content: linkTo(sheet, { row: 0, column: 0 }, sheet), look: 'link', span: 3 });
  return [
    [wordsCell(countSentence(countsOf(findings), language), 'line', WIDTH)],
    [wordsCell(texts.sheet[language], 'heading', 3), ...[...SEVERITIES.map(({ name }) => name[language]), texts.all[language]].map((name) => wordsCell(name, 'heading'))],
    ...sheets.map((sheet) => row(named(sheet), countsOf(findings.filter((finding) => finding.sheet === sheet)))),
    ...(sheets.length > 1 ? [row(wordsCell(texts.all[language], 'heading', 3), countsOf(findings))] : []),
  ];
};

const findingLine = (finding: Finding, index: number, language: Language): Line => [
  numberCell(index + 1),
  severityCell(finding, language),
  wordsCell(finding.sheet),
  linkCell(finding, language),
  wordsCell(matterOf(finding, language)),
  wordsCell(arithmeticOf(finding, language)),
  valueCell(finding.printed),
  valueCell(finding.computed),
  wordsCell(finding.basis[language]),
  wordsCell(finding.suggestion[language]),
];

const openLines = (notChecked: readonly NotChecked[], language: Language): readonly Line[] =>
  notChecked.length === 0
    ? []
    : [
        [wordsCell(texts.open[language], 'section', WIDTH)],
        ...notChecked.map(({ sheet, cell, reason }): Line => [
          wordsCell(sheet, 'text', 3),
          cell === null ? wordsCell(null) : { content: linkTo(sheet, cell, formatAddress(cell)), look: 'link' },
          wordsCell(reason[language], 'text', WIDTH - 4),
        ]),
      ];

/** 复核意见: who and how much, then each finding with a link to its cell, gravest first, ready to print on A4. */
export const reportSheet = (findings: readonly Finding[], facts: ReportFacts, language: Language = 'zh'): SheetBlueprint => {
  const above: readonly Line[] = [
    [wordsCell(texts.title[language], 'title', WIDTH)],
    ...factLines(facts, language),
    [wordsCell(texts.counts[language], 'section', WIDTH)],
    ...(findings.length === 0 ? [[wordsCell(texts.none[language], 'line', WIDTH)]] : [...countLines(findings, language), [wordsCell(texts.list[language], 'section', WIDTH)]]),
  ];
  const list = findings.length === 0 ? [] : [headingLine(texts.headings[language]), ...byGravity(findings).map((finding, index) => findingLine(finding, index, language))];
  return linesSheet([...above, ...list, ...openLines(facts.notChecked, language)], {
    name: texts.name[language],
    columns: COLUMNS,
    orientation: 'landscape',
    headingRow: findings.length === 0 ? null : above.length,
    footer: texts.footer[language],
  });
};
