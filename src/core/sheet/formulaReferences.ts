import { LAST_COLUMN, LAST_ROW, parseAddress } from './address';
import { type Area, parseArea } from './area';

/** A reference to cells, whole rows or whole columns in a formula. */
export interface FormulaReference {
  /** As it reads, without the sheet: `$C$5`, `C5:D9`, `5:7`, `C:C`. */
  readonly text: string;
  /** The sheet it names, else the formula's own; with the workbook's brackets where it names another one. */
  readonly sheet: string;
  readonly area: Area;
  /** Where `text` begins in the formula, and where the sheet name before it does. */
  readonly start: number;
  readonly from: number;
}

const WORD = String.raw`[A-Za-z0-9_.?\\\u0080-\uFFFF]`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const QUALIFIER = String.raw`'(?:[^']|'')*'|(?:\[[^[\]]*\])?${WORD}+(?::${WORD}+)?`;

/**
 * Text in quotes, a reference to cells, whole rows or columns with its sheet name, a structured reference or the name of another workbook,
 * or a word (a function, a name, a number). What is not closed reaches to the end, so that every character is looked at once.
 */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*(?:"|$)|(?:(${QUALIFIER})!)?(${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![A-Za-z0-9_.?\\\u0080-\uFFFF(!])|\[(?:'[^]|[^[\]']|\[(?:'[^]|[^\]'])*(?:\]|$))*(?:\]|$)|[$]?${WORD}+|'(?:[^']|'')*(?:'|$)`,
  'g',
);


const plainName = (qualifier: string): string => (qualifier.startsWith("'") ? qualifier.slice(1, -1).replaceAll("''", "'") : qualifier);

const spanArea = (text: string): Area | null => {
  const [from = '', to = ''] = text.replaceAll('$', '').split(':');
  if (/^\d/.test(from)) {
    const rows = [Number(from) - 1, Number(to) - 1];
    return Math.min(...rows) < 0 || Math.max(...rows) > LAST_ROW ? null : { top: Math.min(...rows), bottom: Math.max(...rows), left: 0, right: LAST_COLUMN };
  }
  const [left, right] = [parseAddress(`${from}1`)?.column, parseAddress(`${to}1`)?.column];
  return left === undefined || right === undefined ? null : { top: 0, bottom: LAST_ROW, left: Math.min(left, right), right: Math.max(left, right) };
};

/** The references written out in a formula, in their order; names, tables and computed references (INDIRECT) are none. Time grows with the length. */
export const referencesIn = (formula: string, home: string): readonly FormulaReference[] =>
  [...formula.matchAll(TOKEN)].flatMap((match) => {
    const [token, qualifier, text] = match;
    if (text === undefined) return [];
    const area = parseArea(text) ?? spanArea(text);
    return area === null ? [] : [{ text, sheet: qualifier === undefined ? home : plainName(qualifier), area, start: match.index + token.length - text.length, from: match.index }];
  });

/** The formula with other words in place of some references (without their sheet names); null leaves one as it is. */
export const replaceReferences = (formula: string, home: string, wordsFor: (reference: FormulaReference) => string | null): string => {
  let [made, done] = ['', 0];
  for (const reference of referencesIn(formula, home)) {
    made += formula.slice(done, reference.start) + (wordsFor(reference) ?? reference.text);
    done = reference.start + reference.text.length;
  }
  return made + formula.slice(done);
};
