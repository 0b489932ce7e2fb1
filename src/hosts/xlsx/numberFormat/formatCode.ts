/** A piece of one section of a number format code. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  /** `0`, `#` or `?`. */
  | { readonly kind: 'digit'; readonly mark: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'text' | 'general' | 'slash' }
  | { readonly kind: 'exponent'; readonly plus: boolean }
  /** A run of one date letter (`yyyy`, `m`, `d`, `h`, `s`, `aaa`), lower case. */
  | { readonly kind: 'date'; readonly letter: string; readonly length: number }
  /** `[h]`, `[mm]`, `[s]`: hours, minutes or seconds in all. */
  | { readonly kind: 'elapsed'; readonly letter: string; readonly length: number }
  | { readonly kind: 'half-day'; readonly am: string; readonly pm: string };

/** A section: what it applies to and what it prints. */
export interface FormatSection {
  readonly condition: { readonly operator: string; readonly limit: number } | null;
  readonly tokens: readonly FormatToken[];
}

/** What one bracket means: a condition, elapsed time, a currency symbol; colours and locales print nothing. */
const readBracket = (inside: string): FormatToken | FormatSection['condition'] => {
  const condition = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/.exec(inside);
  if (condition !== null) return { operator: condition[1] ?? '=', limit: Number(condition[2]) };
  const elapsed = /^(h+|m+|s+)$/i.exec(inside);
  if (elapsed !== null) return { kind: 'elapsed', letter: inside.charAt(0).toLowerCase(), length: inside.length };
  const currency = /^\$([^-]*)/.exec(inside);
  return { kind: 'literal', text: currency?.[1] ?? '' };
};

/** Pieces of a code in the order they are tried; a backslash, an underscore (a space as wide as the next character) and a star (fill) take one character with them. */
const PIECE =
  /"([^"]*)"?|\\([\s\S])|_[\s\S]|\*[\s\S]|\[([^\]]*)\]|(General|G\/通用格式)|(AM\/PM|A\/P|上午\/下午)|(E[+-])|(y+|m+|d+|h+|s+|a{3,4}|e+|b{2,4}|g{1,3})|([0#?])|([\s\S])/giu;

const pieceToken = (match: RegExpExecArray): FormatToken | FormatSection['condition'] => {
  const [whole, quoted, escaped, bracket, general, halfDay, exponent, letters, digit, other] = match;
  if (quoted !== undefined) return { kind: 'literal', text: quoted };
  if (escaped !== undefined) return { kind: 'literal', text: escaped };
  if (bracket !== undefined) return readBracket(bracket);
  if (general !== undefined) return { kind: 'general' };
  if (halfDay !== undefined) {
    const [am = '', pm = ''] = halfDay.split('/');
    return { kind: 'half-day', am, pm };
  }
  if (exponent !== undefined) return { kind: 'exponent', plus: exponent.endsWith('+') };
  if (letters !== undefined) return { kind: 'date', letter: letters.charAt(0).toLowerCase(), length: letters.length };
  if (digit === '0' || digit === '#' || digit === '?') return { kind: 'digit', mark: digit };
  if (whole.startsWith('_')) return { kind: 'literal', text: ' ' };
  if (whole.startsWith('*')) return { kind: 'literal', text: '' };
  if (other === '.') return { kind: 'point' };
  if (other === ',') return { kind: 'comma' };
  if (other === '%') return { kind: 'percent' };
  if (other === '@') return { kind: 'text' };
  if (other === '/') return { kind: 'slash' };
  return { kind: 'literal', text: other ?? '' };
};

const isToken = (piece: FormatToken | FormatSection['condition']): piece is FormatToken => piece !== null && 'kind' in piece;

/** Splits a number format code into its sections (positive; negative; zero; text). */
export const parseFormatCode = (code: string): readonly FormatSection[] => {
  const sections: { condition: FormatSection['condition']; tokens: FormatToken[] }[] = [{ condition: null, tokens: [] }];
  for (const match of code.matchAll(PIECE)) {
    const section = sections.at(-1);
    if (section === undefined) break;
    if (match[0] === ';') sections.push({ condition: null, tokens: [] });
    else {
      const piece = pieceToken(match);
      if (isToken(piece)) section.tokens.push(piece);
      else section.condition = piece;
    }
  }
  return sections;
};

/** Whether a section prints a date or a time. */
export const isDateSection = (section: FormatSection): boolean => section.tokens.some(({ kind }) => kind === 'date' || kind === 'elapsed' || kind === 'half-day');
