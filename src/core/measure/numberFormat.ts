/** What an Excel number format says about a number: the kind of value, the decimals shown, a unit in quotes. */
export interface NumberFormat {
  readonly kind: 'plain' | 'percent' | 'date' | 'time';
  /** Decimals shown; null where the format fixes none (General, text). */
  readonly decimals: number | null;
  /** Literal text after the number, e.g. `万元` in `0.00"万元"`, without spaces. */
  readonly literal: string;
  /** The number is shown scaled (`0,` or `0!.0,`): what is displayed is not what is stored. */
  readonly scaled: boolean;
}

/** The positive section with literals (quoted or escaped) and bracketed parts (colours, locales, conditions) taken out. */
const codeOf = (section: string): string => section.replace(/"[^"]*"|\\.|!.|_.|\*.|\[[^\]]*\]/gu, '');

const literalOf = (section: string): string =>
  [...section.replace(/_.|\*.|\[[^\]]*\]/gu, '').matchAll(/"([^"]*)"|[\\!](.)/gu)].map((match) => match[1] ?? match[2] ?? '').join('').trim();

/** `0.00%` → percent with 2 decimals; `yyyy"年"m"月"` → date; `h:mm` → time; General → plain without fixed decimals. */
export const readNumberFormat = (format: string): NumberFormat => {
  const section = format.split(';')[0] ?? '';
  const code = codeOf(section);
  const general = /^(general|g\/通用格式|@|)$/i.test(code.trim());
  const numeric = general || /[0#?]/.test(code.replace(/\.0+/g, ''));
  // An m beside hours or seconds means minutes.
  const timed = !numeric && /[hs]/i.test(code) && !/[yd]/i.test(code);
  const dated = !numeric && !timed && /[ymd]/i.test(code);
  const kind = dated ? 'date' : timed ? 'time' : code.includes('%') ? 'percent' : 'plain';
  const decimals = kind === 'date' || kind === 'time' || !/[0#?]/.test(code) ? null : (/\.([0#?]*)/.exec(code)?.[1]?.length ?? 0);
  return { kind, decimals, literal: literalOf(section), scaled: /[0#?],+(?![0#?])/.test(code) || /!\./.test(section) };
};
