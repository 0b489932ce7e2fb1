import type { FormatSection, FormatToken } from './formatCode';
import { formatFraction } from './formatFraction';
import { formatGeneral } from './formatGeneral';
import { roundDecimal } from './roundDecimal';

type Mark = '0' | '#' | '?';

const BLANK: Readonly<Record<Mark, string>> = { '0': '0', '#': '', '?': ' ' };

const count = (tokens: readonly FormatToken[], kind: FormatToken['kind']): number => tokens.filter((token) => token.kind === kind).length;

const marks = (tokens: readonly FormatToken[]): readonly Mark[] => tokens.flatMap((token) => (token.kind === 'digit' ? [token.mark] : []));

/** Where the digits before the point, those after it and the exponent begin. */
interface Layout {
  readonly integer: readonly FormatToken[];
  readonly fraction: readonly FormatToken[];
  readonly exponent: readonly FormatToken[];
}

const layoutOf = (tokens: readonly FormatToken[]): Layout => {
  const exponentAt = tokens.findIndex(({ kind }) => kind === 'exponent');
  const body = exponentAt < 0 ? tokens : tokens.slice(0, exponentAt);
  const pointAt = body.findIndex(({ kind }) => kind === 'point');
  return {
    integer: pointAt < 0 ? body : body.slice(0, pointAt),
    fraction: pointAt < 0 ? [] : body.slice(pointAt),
    exponent: exponentAt < 0 ? [] : tokens.slice(exponentAt),
  };
};

const trailingCommas = (tokens: readonly FormatToken[]): number => {
  const relevant = tokens.filter(({ kind }) => kind === 'digit' || kind === 'comma').map(({ kind }) => kind);
  return relevant.slice(relevant.lastIndexOf('digit') + 1).length;
};

/** Commas behind the last digit (of either part) divide by 1,000 each; a comma between integer digits groups. */
const commas = ({ integer, fraction }: Layout): { readonly scale: number; readonly grouped: boolean } => ({
  scale: trailingCommas(integer) + trailingCommas(fraction),
  grouped: count(integer, 'comma') > trailingCommas(integer),
});

/** The digits of the integer part laid into their marks from the right; surplus digits go to the first mark. */
const printInteger = (tokens: readonly FormatToken[], digits: string, grouped: boolean): string => {
  const places = marks(tokens).length;
  const padded = digits.padStart(places, '\0');
  let at = padded.length - places;
  let seen = 0;
  let started = false;
  const groupAfter = (index: number): string => (grouped && started && (padded.length - index - 1) % 3 === 0 && index < padded.length - 1 ? ',' : '');
  const put = (index: number, mark: Mark): string => {
    const digit = padded.charAt(index);
    const shown = digit === '\0' ? BLANK[mark] : digit;
    if (shown !== '' && shown !== ' ') started = true;
    return shown + groupAfter(index);
  };
  return tokens
    .map((token) => {
      if (token.kind !== 'digit') return printOther(token);
      const before = seen === 0 ? Array.from({ length: at }, (_, index) => put(index, token.mark)).join('') : '';
      seen += 1;
      const shown = put(at, token.mark);
      at += 1;
      return before + shown;
    })
    .join('');
};

const printFraction = (tokens: readonly FormatToken[], digits: string): string => {
  const significant = digits.replace(/0+$/, '').length;
  let at = -1;
  return tokens
    .map((token) => {
      if (token.kind === 'point') return '.';
      if (token.kind !== 'digit') return printOther(token);
      at += 1;
      return at < significant || token.mark === '0' ? digits.charAt(at) : BLANK[token.mark];
    })
    .join('');
};

const printOther = (token: FormatToken): string => {
  if (token.kind === 'literal') return token.text;
  if (token.kind === 'percent') return '%';
  return token.kind === 'slash' ? '/' : '';
};

const printExponent = (tokens: readonly FormatToken[], power: number): string => {
  const first = tokens[0];
  const sign = power < 0 ? '-' : first?.kind === 'exponent' && first.plus ? '+' : '';
  const rest = tokens.slice(1);
  return `E${sign}${printInteger(rest, String(Math.abs(power)), false)}`;
};

/** The power of ten shown for a scientific format; with several integer marks it is a multiple of their number (`##0.0E+0`). */
const powerFor = (size: number, places: number, decimals: number): number => {
  if (size === 0) return 0;
  const step = Math.max(1, places);
  const power = (value: number): number => Math.floor(Math.log10(value) / step) * step;
  const first = power(size);
  return Number(roundDecimal(size / 10 ** first, decimals)) >= 10 ** step ? first + step : first;
};

/** A number of at least 0 printed by a section that is no date. */
export const formatNumber = (size: number, section: FormatSection): string => {
  const { tokens } = section;
  if (tokens.some(({ kind }) => kind === 'general')) return tokens.map((token) => (token.kind === 'general' ? formatGeneral(size) : printOther(token))).join('');
  if (count(tokens, 'slash') === 1 && marks(tokens).length > 1 && count(tokens, 'point') === 0) return formatFraction(size, marks(tokens.slice(tokens.findIndex(({ kind }) => kind === 'slash'))).length);
  const layout = layoutOf(tokens);
  const { integer, fraction, exponent } = layout;
  const decimals = marks(fraction).length;
  const { scale, grouped } = commas(layout);
  const scaled = (size * 100 ** count(tokens, 'percent')) / 1000 ** scale;
  // The largest numbers there are have no percentage.
  if (!Number.isFinite(scaled)) return formatGeneral(size);
  const power = exponent.length > 0 ? powerFor(scaled, marks(integer).length, decimals) : 0;
  const [whole = '0', part = ''] = roundDecimal(scaled / 10 ** power, decimals).split('.');
  // `.5` and `#.5`: a zero before the point is shown only where a 0 asks for it.
  const digits = whole === '0' ? '' : whole;
  const printed = marks(tokens).length === 0 ? integer.map(printOther).join('') : printInteger(integer, digits, grouped);
  return printed + printFraction(fraction, part) + (exponent.length > 0 ? printExponent(exponent, power) : '');
};
