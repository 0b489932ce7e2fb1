import type { CellContent } from '../../../core/sheet/edit';
import { isCellError } from '../../../core/sheet/snapshot';
import { escapeText, xmlContent } from '../xml/escapedText';

/** What goes into a cell element: the value of its attribute `t` (null for none) and its children. */
export interface CellBody {
  readonly type: string | null;
  readonly children: string;
}

/** A text whose spaces or line breaks at an edge would be lost by a reader that trims. */
const space = (text: string): string => (/^\s|\s$|[\n\t]|\s\s/.test(text) ? ' xml:space="preserve"' : '');

/** The shortest decimal text that reads back as the same number. */
export const numberText = (value: number): string => String(Object.is(value, -0) ? 0 : value).replace('e', 'E');

const resultOf = (value: CellContent['value'], p: string): CellBody => {
  if (value === null) return { type: null, children: '' };
  if (isCellError(value)) return { type: 'e', children: `<${p}v>${xmlContent(value.error)}</${p}v>` };
  if (typeof value === 'boolean') return { type: 'b', children: `<${p}v>${value ? '1' : '0'}</${p}v>` };
  if (typeof value === 'number') return { type: null, children: `<${p}v>${numberText(value)}</${p}v>` };
  return { type: 'str', children: `<${p}v${space(value)}>${xmlContent(escapeText(value))}</${p}v>` };
};

/** The formula element of a formula with its leading `=`. */
export const formulaElement = (formula: string, p: string): string => `<${p}f>${xmlContent(escapeText(formula.replace(/^=/, '')))}</${p}f>`;

/**
 * The body of a cell element for a content. A text goes inline, not into the shared strings: then the sheet's part is the
 * only one that changes, and the text is text whatever its first character. `p` is the namespace prefix with its colon.
 */
export const cellBody = (content: CellContent, p: string): CellBody => {
  const { value, formula } = content;
  if (formula !== null) {
    const result = resultOf(value, p);
    return { type: result.type, children: formulaElement(formula, p) + result.children };
  }
  if (typeof value !== 'string') return resultOf(value, p);
  if (value === '') return { type: null, children: '' };
  return { type: 'inlineStr', children: `<${p}is><${p}t${space(value)}>${xmlContent(escapeText(value))}</${p}t></${p}is>` };
};
