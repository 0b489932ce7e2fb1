import type { Figure, FormKind, FormScope } from './form';
import type { Grid, Region } from './grid';
import { BUDGET_TITLE_WORDS, DEPARTMENT_WORDS, PROJECT_LIST_WORDS, PROJECT_WORDS, SUPERVISOR_WORDS, TITLE_WORDS, UNIT_WORDS } from './lexicon';
import { halfWidth, withoutBrackets, wordsOf } from './words';

/** What stands above the blocks of a form. */
export interface Heading {
  readonly title: string;
  readonly year: number | null;
  readonly project: Figure | null;
  readonly department: Figure | null;
  readonly unit: Figure | null;
  readonly moneyUnit: string | null;
  readonly total: { readonly figure: Figure; readonly value: number | null } | null;
}

/** The number of a table or an annex (附件2, 公开14表, 预算05-2表) is no part of its title. */
const TABLE_NUMBER = /^(附件|附表|附|表|公开|预算|部门预算)?[\d一二三四五六七八九十]*[-\d]*表?[:.]?$/;

/** Whether a region can be the title of a form: alone in its row or wide, and its words end like a title. */
export const isTitle = (grid: Grid, region: Region): boolean => {
  const bare = withoutBrackets(region.words).replace(/[\d〇○零一二三四五六七八九十]{4}年度?$/, '');
  const alone = grid.starting(region.area.top).length === 1;
  const wide = region.area.right - region.area.left >= (grid.used.right - grid.used.left) / 2;
  return (alone || wide) && bare.length >= 3 && bare.length <= 60 && (TITLE_WORDS.test(bare) || BUDGET_TITLE_WORDS.test(bare)) && !/[:。；]$/.test(region.words) && !TABLE_NUMBER.test(region.words);
};

/** A title that names a kind of form by itself; weaker ones (年度绩效目标表) may head a part of a form. */
export const isStrongTitle = (words: string): boolean => /(自评|自我评价|评价|申报|监控|汇总|申请|批复|跟踪)(报告)?表(\(.{0,30}\))*$/.test(words);

const DIGITS = '〇一二三四五六七八九';

/** The year in a heading line: 2021年度 before 2021年, never that of a date. */
const yearIn = (text: string): number | null => {
  const plain = halfWidth(text)
    .replace(/[○零]/g, '〇')
    .replace(/[〇一二三四五六七八九]{4}(?=\s*年)/g, (chinese) => [...chinese].map((c) => String(DIGITS.indexOf(c))).join(''));
  const match = /(?<!\d)((?:19|20)\d\d)\s*年\s*度/.exec(plain) ?? /(?<!\d)((?:19|20)\d\d)\s*年(?!\s*\d{1,2}\s*月)/.exec(plain) ?? /(?<!\d)((?:19|20)\d\d)(?![\d.\-/年])/.exec(plain);
  return match?.[1] === undefined ? null : Number(match[1]);
};

/** What a label names: the text after its colon up to the next label of the same line, or the cell beside it. */
const valueBeside = (grid: Grid, label: Region): Figure => {
  const after = /^[^:：]*[:：]\s*([\s\S]+)$/.exec(label.figure.text)?.[1];
  if (after === undefined) return grid.at(label.area.top, label.area.right + 1).figure;
  const value = after.replace(/\s+[^\s:：]{2,10}[:：][\s\S]*$/, '').trim();
  return { ...label.figure, text: value, value };
};

/** 单位：万元 names a unit of money, not an office. */
const isMoney = (figure: Figure): boolean => /^(人民币)?(万|亿|千|百万)?元$/.test(wordsOf(figure.text));

const labelled = (grid: Grid, labels: readonly Region[], words: RegExp): Figure | null => {
  const values = labels.filter((region) => words.test(withoutBrackets(region.words.replace(/:.*$/, '')))).map((label) => valueBeside(grid, label));
  return values.find((figure) => !isMoney(figure)) ?? null;
};

/** A total printed in a line of text: 自评得分: 98.54分. */
const printedTotal = (labels: readonly Region[]): Heading['total'] => {
  for (const { words, figure } of labels) {
    const match = /(?:总分|得分|总得分|自评分)(?:\([^)]*\))?:\s*(\d+(?:\.\d+)?)?分?/.exec(words);
    if (match !== null && (match[1] !== undefined || /得分:|总分:/.test(words))) return { figure, value: match[1] === undefined ? null : Number(match[1]) };
  }
  return null;
};

/** Reads the heading from its first row to the last one above the blocks. */
export const headingOf = (grid: Grid, top: number, bottom: number): Heading => {
  const rows = grid.rows.filter((row) => row >= top && row <= bottom);
  const labels = rows.flatMap((row) => grid.starting(row));
  const titleRegion = labels.find((region) => isTitle(grid, region) && isStrongTitle(region.words)) ?? labels.find((region) => isTitle(grid, region));
  const before = titleRegion === undefined ? undefined : grid.starting(titleRegion.area.top - 1);
  const upper = before?.length === 1 ? before[0] : undefined;
  const twoLines =
    upper !== undefined && titleRegion !== undefined && upper.area.top >= top && upper.area.left === titleRegion.area.left && upper.area.right === titleRegion.area.right &&
    !TABLE_NUMBER.test(upper.words) && !/:|编号/.test(upper.words);
  const lines = [twoLines ? upper : undefined, titleRegion].flatMap((region) => (region === undefined ? [] : [region.figure.text.trim()]));
  const single = rows.flatMap((row) => (grid.starting(row).length === 1 ? grid.starting(row) : []));
  const title = lines.length > 0 ? lines.join('') : (single.at(-1)?.figure.text.trim() ?? '');
  const dated = single.filter((region) => /年度?[)\s]*$|年度|^\(?(19|20)\d\d(年.{0,8})?\)?$/.test(region.words) && !/日期|编制|填报|:/.test(region.words));
  const alone = labels.filter((region) => /^\((19|20)\d\d年度?\)$|^(19|20)\d\d年度$/.test(region.words));
  const labelledYear = labelled(grid, labels, /^(年度|预算年度|评价年度|自评年度|申报年度|填报年度)$/);
  const year =
    [...dated, ...alone].map((region) => yearIn(region.figure.text)).find((y) => y !== null) ?? yearIn(title) ?? (labelledYear === null ? null : yearIn(`${labelledYear.text}年`.replace('年年', '年'))) ?? null;
  const money = labels.map((region) => /单位:?(?:人民币)?(万元|亿元|千元|元)/.exec(region.words)?.[1]).find((unit) => unit !== undefined);
  const named = labelled(grid, labels, PROJECT_WORDS);
  const project = named !== null && PROJECT_LIST_WORDS.test(wordsOf(named.text)) ? null : named;
  const supervisor = labelled(grid, labels, SUPERVISOR_WORDS);
  const filling = labelled(grid, labels, DEPARTMENT_WORDS);
  const unit = labelled(grid, labels, UNIT_WORDS);
  return { title, year, project, department: supervisor ?? filling, unit: unit ?? filling, moneyUnit: money ?? null, total: printedTotal(labels) };
};

/** The kind of form its title speaks for; null when the title does not say. */
export const kindOfTitle = (title: string): FormKind | null => {
  const words = wordsOf(title);
  if (/监控|跟踪/.test(words)) return 'monitoring';
  if (/汇总/.test(words)) return 'summary';
  if (/自评|自我评价|评价表|完成情况/.test(words)) return 'self-evaluation';
  if (/申报|申请|批复|目标(申报|批复|设定|审核)?表|绩效目标/.test(words)) return 'target-declaration';
  return null;
};

/** Whether the form is about a whole department or one project. */
export const scopeOf = (heading: Heading): FormScope => {
  const words = wordsOf(heading.title);
  if (/整体/.test(words)) return 'department';
  return heading.project === null && /部门/.test(words) && !/项目/.test(words) ? 'department' : 'project';
};
