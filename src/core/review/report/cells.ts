import { formatAddress } from '../../sheet/address';
import { setAgainst } from '../check';
import type { Finding } from '../finding';
import { linkTo } from './link';
import type { Line, LineCell } from './lines';
import type { Look } from './looks';
import { severityName, type Language } from './words';

/** Words in a cell; nothing for none. */
export const wordsCell = (words: string | null, look: Look = 'text', span = 1): LineCell => ({ content: words === null || words === '' ? { kind: 'empty' } : { kind: 'text', text: words }, look, span });

export const numberCell = (number: number, look: Look = 'number'): LineCell => ({ content: { kind: 'number', number }, look });

/** A figure or words of the form, as they stand there. */
export const valueCell = (value: Finding['printed']): LineCell => (typeof value === 'number' ? numberCell(value, 'figure') : wordsCell(value, 'middle'));

export const headingLine = (headings: readonly string[]): Line => headings.map((heading) => wordsCell(heading, 'heading'));

export const severityCell = ({ severity }: Finding, language: Language): LineCell => wordsCell(severityName(severity)[language], severity);

/** So many cells are named; of more it is said how many. */
const NAMED = 3;

/** The cells of a finding as a person reads them: `H12、I7`, or `H12 等 8 处`. */
export const cellsOf = ({ cells }: Finding, language: Language): string => {
  const [first] = cells;
  if (first === undefined || cells.length <= NAMED) return cells.map(formatAddress).join(language === 'zh' ? '、' : ', ');
  return language === 'zh' ? `${formatAddress(first)} 等 ${String(cells.length)} 处` : `${formatAddress(first)} and ${String(cells.length - 1)} more`;
};

/** The cells of a finding, leading to the first of them. */
export const linkCell = (finding: Finding, language: Language): LineCell => {
  const [first] = finding.cells;
  return first === undefined ? wordsCell(null) : { content: linkTo(finding.sheet, first, cellsOf(finding, language)), look: 'link' };
};

/** What is the matter, without the arithmetic that stands in a column of its own. */
export const matterOf = ({ message, arithmetic }: Finding, language: Language): string => {
  const [words, sum] = [message[language], arithmetic[language]];
  return words.length > sum.length && words.endsWith(sum) ? words.slice(0, -sum.length).trim() : words;
};

/** The arithmetic of a finding; nothing where it says no more than the columns of what is printed and computed. */
export const arithmeticOf = ({ arithmetic, printed, computed, basis }: Finding, language: Language): string | null =>
  arithmetic[language] === setAgainst(printed, computed, basis)[language] ? null : arithmetic[language];
