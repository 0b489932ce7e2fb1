import type { Text } from '../../outcome';
import type { SheetBlueprint } from '../../template/blueprint';
import type { Finding } from '../finding';
import { cellsOf, headingLine, matterOf, numberCell, severityCell, valueCell, wordsCell } from './cells';
import { linesSheet, type Line } from './lines';
import { countsOf, countSentence, SEVERITIES, type Language } from './words';

/** A workbook in the summary of many. */
export interface ReviewedWorkbook {
  readonly file: string;
  readonly sender: string | null;
  readonly forms: number;
  readonly findings: readonly Finding[];
  /** Why it could not be read; null where it could. */
  readonly problem: Text | null;
}

const texts = {
  files: { zh: '复核汇总', en: 'Files' },
  checks: { zh: '按检查项汇总', en: 'Checks' },
  list: { zh: '问题清单', en: 'Findings' },
  all: { zh: '合计', en: 'In all' },
  none: { zh: '无绩效表', en: 'no form' },
  footer: { zh: '第 &P 页，共 &N 页', en: 'Page &P of &N' },
  fileHeadings: { zh: ['序号', '文件', '报送单位', '绩效表'], en: ['No.', 'File', 'Sender', 'Forms'] },
  remark: { zh: '备注', en: 'Remark' },
  checkHeadings: { zh: ['检查项', '依据'], en: ['Check', 'Rule'] },
  filesWith: { zh: '涉及文件', en: 'Files with it' },
  listHeadings: { zh: ['序号', '文件', '工作表', '单元格', '程度', '检查项', '问题', '表中数', '应为', '修改建议'], en: ['No.', 'File', 'Sheet', 'Cell', 'Gravity', 'Check', 'What is the matter', 'Printed', 'Computed', 'What to do'] },
} as const;

const severityNames = (language: Language): readonly string[] => [...SEVERITIES.map(({ name }) => name[language]), texts.all[language]];

const counted = (counts: readonly number[]): Line => counts.map((count) => numberCell(count));

const added = (a: readonly number[], b: readonly number[]): readonly number[] => a.map((count, index) => count + (b[index] ?? 0));

const NONE: readonly number[] = countsOf([]);

const filesSheet = (workbooks: readonly ReviewedWorkbook[], language: Language): SheetBlueprint => {
  const columns = [5, 34, 26, 8, 7, 7, 7, 7, 30];
  // One workbook at a time: its findings may be fetched from where they are kept small.
  const counts = workbooks.map((workbook) => countsOf(workbook.findings));
  const all = counts.reduce(added, NONE);
  const read = workbooks.filter(({ problem }) => problem === null).length;
  const extent =
    language === 'zh'
      ? `共 ${String(workbooks.length)} 个文件，读取 ${String(read)} 个，未能读取 ${String(workbooks.length - read)} 个；${countSentence(all, language)}。`
      : `Files: ${String(workbooks.length)}, read: ${String(read)}, not read: ${String(workbooks.length - read)}; ${countSentence(all, language)}.`;
  const remarkOf = ({ problem, forms }: ReviewedWorkbook): string | null => problem?.[language] ?? (forms === 0 ? texts.none[language] : null);
  const above: readonly Line[] = [[wordsCell(texts.files[language], 'title', columns.length)], [wordsCell(extent, 'line', columns.length)]];
  const lines = workbooks.map((workbook, index): Line => [
    numberCell(index + 1), wordsCell(workbook.file), wordsCell(workbook.sender), numberCell(workbook.forms), ...counted(counts[index] ?? NONE), wordsCell(remarkOf(workbook)),
  ]);
  const sum: Line = [wordsCell(texts.all[language], 'heading', 3), numberCell(workbooks.reduce((forms, workbook) => forms + workbook.forms, 0)), ...counted(all), wordsCell(null)];
  const heading = headingLine([...texts.fileHeadings[language], ...severityNames(language), texts.remark[language]]);
  return linesSheet([...above, heading, ...lines, sum], { name: texts.files[language], columns, orientation: 'landscape', headingRow: above.length, footer: texts.footer[language] });
};

/** What is known of a check after all files. */
interface Tally {
  readonly title: Text;
  readonly basis: Text;
  readonly counts: readonly number[];
  readonly files: number;
}

const tallies = (workbooks: readonly ReviewedWorkbook[]): readonly Tally[] => {
  const byRule = new Map<string, Tally>();
  for (const { findings } of workbooks)
    for (const rule of new Set(findings.map((finding) => finding.rule))) {
      const of = findings.filter((finding) => finding.rule === rule);
      const [first] = of;
      const known = byRule.get(rule);
      if (first !== undefined) byRule.set(rule, { title: first.title, basis: first.basis, counts: added(known?.counts ?? NONE, countsOf(of)), files: (known?.files ?? 0) + 1 });
    }
  const total = ({ counts }: Tally): number => counts.at(-1) ?? 0;
  return [...byRule.values()].sort((a, b) => total(b) - total(a));
};

const checksSheet = (workbooks: readonly ReviewedWorkbook[], language: Language): SheetBlueprint => {
  const columns = [26, 60, 8, 8, 8, 8, 10];
  const lines = tallies(workbooks).map(({ title, basis, counts, files }): Line => [wordsCell(title[language]), wordsCell(basis[language]), ...counted(counts), numberCell(files)]);
  const above: readonly Line[] = [[wordsCell(texts.checks[language], 'title', columns.length)]];
  const heading = headingLine([...texts.checkHeadings[language], ...severityNames(language), texts.filesWith[language]]);
  return linesSheet([...above, heading, ...lines], { name: texts.checks[language], columns, orientation: 'landscape', headingRow: above.length, footer: texts.footer[language] });
};

const listSheet = (workbooks: readonly ReviewedWorkbook[], language: Language): SheetBlueprint => {
  const columns = [6, 22, 16, 11, 7, 16, 46, 12, 12, 24];
  const above: readonly Line[] = [[wordsCell(texts.list[language], 'title', columns.length)]];
  let number = 0;
  const lines = workbooks.flatMap(({ file, findings }) =>
    findings.map((finding): Line => {
      number += 1;
      return [
        numberCell(number), wordsCell(file), wordsCell(finding.sheet), wordsCell(cellsOf(finding, language), 'middle'), severityCell(finding, language), wordsCell(finding.title[language]),
        wordsCell(matterOf(finding, language)), valueCell(finding.printed), valueCell(finding.computed), wordsCell(finding.suggestion[language]),
      ];
    }),
  );
  return linesSheet([...above, headingLine(texts.listHeadings[language]), ...lines], { name: texts.list[language], columns, orientation: 'landscape', headingRow: above.length, footer: texts.footer[language] });
};

/** One summary workbook for many files: counts by file, counts by check, and all findings. */
export const summarySheets = (workbooks: readonly ReviewedWorkbook[], language: Language = 'zh'): readonly SheetBlueprint[] => [
  filesSheet(workbooks, language),
  checksSheet(workbooks, language),
  listSheet(workbooks, language),
];
