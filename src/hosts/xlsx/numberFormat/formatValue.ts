import { type CellValue, isCellError } from '../../../core/sheet/snapshot';
import { type FormatSection, isDateSection, parseFormatCode } from './formatCode';
import { formatDate } from './formatDate';
import { formatGeneral } from './formatGeneral';
import { formatNumber } from './formatNumber';

const parsed = new Map<string, readonly FormatSection[]>();

const sectionsOf = (code: string): readonly FormatSection[] => {
  const known = parsed.get(code);
  if (known !== undefined) return known;
  const sections = parseFormatCode(code);
  // Files decide how many codes there are: the memory is not allowed to grow with them.
  if (parsed.size > 1000) parsed.clear();
  parsed.set(code, sections);
  return sections;
};

const meets = (value: number, { condition }: FormatSection): boolean => {
  if (condition === null) return true;
  const { operator, limit } = condition;
  if (operator === '<') return value < limit;
  if (operator === '<=') return value <= limit;
  if (operator === '>') return value > limit;
  if (operator === '>=') return value >= limit;
  return operator === '=' ? value === limit : value !== limit;
};

const isTextSection = ({ tokens }: FormatSection): boolean => tokens.some(({ kind }) => kind === 'text');

/** The section that prints a number, and whether it has to print the minus sign itself. */
const chooseSection = (value: number, sections: readonly FormatSection[]): { readonly section: FormatSection | undefined; readonly minus: boolean } => {
  const numeric = sections.filter((section, index) => index < 3 && !(index > 0 && isTextSection(section)));
  const [first, second, third] = numeric;
  if (numeric.some(({ condition }) => condition !== null)) {
    const section = numeric.find((one) => one.condition !== null && meets(value, one)) ?? numeric.find((one) => one.condition === null);
    return { section, minus: value < 0 && section?.condition?.operator.startsWith('<') !== true };
  }
  if (value < 0 && second !== undefined) return { section: second, minus: false };
  if (value === 0 && third !== undefined) return { section: third, minus: false };
  return { section: first, minus: value < 0 };
};

const formatText = (text: string, sections: readonly FormatSection[]): string => {
  const section = sections[3] ?? sections.find(isTextSection);
  if (section === undefined || !isTextSection(section)) return text;
  return section.tokens.map((token) => (token.kind === 'text' ? text : token.kind === 'literal' ? token.text : '')).join('');
};

const formatAsNumber = (value: number, code: string, date1904: boolean): string => {
  const sections = sectionsOf(code);
  const { section, minus } = chooseSection(value, sections);
  if (section === undefined) return formatGeneral(value);
  // A section without anything hides the value: `;;;` is a common way to do so.
  if (section.tokens.length === 0) return sections.length > 1 ? '' : formatGeneral(value);
  if (isDateSection(section)) return formatDate(value, section, date1904) ?? '#'.repeat(8);
  if (isTextSection(section)) return formatGeneral(value);
  const printed = formatNumber(Math.abs(value), section);
  // −0.001 with two decimals is shown as 0.00, not −0.00.
  return minus && /[1-9]/.test(printed) ? `-${printed}` : printed;
};

/** A value as Excel displays it with a number format code in a cell that is wide enough. */
export const formatValue = (value: CellValue, code: string, date1904: boolean): string => {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return code.includes('@') ? formatText(value, sectionsOf(code)) : value;
  return code === 'General' ? formatGeneral(value) : formatAsNumber(value, code, date1904);
};

/** Whether a number format shows a share as percent, or a number as a date or time. */
export const formatKind = (code: string): 'percent' | 'date' | 'text' | 'number' => {
  const [first] = sectionsOf(code);
  if (first === undefined) return 'number';
  if (isDateSection(first)) return 'date';
  if (first.tokens.some(({ kind }) => kind === 'percent')) return 'percent';
  return isTextSection(first) ? 'text' : 'number';
};
