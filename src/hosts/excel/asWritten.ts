import type { CellContent } from '../../core/sheet/edit';

/** The number format Text: whatever is written into such a cell stays or becomes a text. */
export const TEXT_FORMAT = '@';

/** Written first, these make a formula, a text of the rest, or are swallowed. */
const OPENING = /^[=+\-@'\s\p{Cc}]/u;
const WORDS = /^(true|false)$/i;
/** All that numbers, dates, times, fractions, percentages and amounts are made of, in English and Chinese. */
const NUMERIC = /jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|[ap]m|[\p{Nd}\s.,:/\\()+\-%‰eE$¥￥€£年月日号时時分秒点點上下午ap]/giu;

const mightBeRead = (text: string): boolean =>
  OPENING.test(text) || WORDS.test(text) || text.startsWith('#') || (/\p{Nd}/u.test(text) && text.replace(NUMERIC, '') === '');

/**
 * The text as it has to be written to stay that text. Excel reads what is written as if it were typed, with US rules whatever the
 * locale (office-js #1559): `1/2` becomes a date, `=…` a formula. The leading apostrophe, which is not part of the text,
 * prevents it and leaves the number format alone. Only texts that need it get it, since people see it in the formula bar.
 * A cell of the format Text reads nothing, so there it would only be in the way – but for the one text it always swallows.
 */
const textAsWritten = (text: string, format: string): string => {
  const needsIt = format === TEXT_FORMAT ? text.startsWith("'") : mightBeRead(text);
  return needsIt ? `'${text}` : text;
};

/** What to put into `values` or `formulas` for a content, in a cell of this format while it is written. */
export const asWritten = ({ value, formula }: CellContent, format: string): string | number | boolean => {
  if (formula !== null) return formula;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'string' && value !== '' ? textAsWritten(value, format) : value;
};

/** Whether a content becomes a text when it is written into a cell of the format Text. */
export const suffersFromTextFormat = ({ value, formula }: CellContent): boolean =>
  formula !== null || typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'object' && value !== null);
