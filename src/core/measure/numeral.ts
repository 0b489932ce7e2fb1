import type { Decimal } from 'decimal.js';
import { Exact, ZERO } from './exact';

const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 壹: 1, 二: 2, 贰: 2, 两: 2, 三: 3, 叁: 3, 四: 4, 肆: 4, 五: 5, 伍: 5, 六: 6, 陆: 6, 七: 7, 柒: 7, 八: 8, 捌: 8, 九: 9, 玖: 9,
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const GROUPS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** The characters a Chinese numeral is written with, for use inside a regular expression's brackets. */
export const NUMERAL_CHARACTERS = '零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟';

/** 二〇二六 → 2026: digits read off one by one. */
const digitByDigit = (text: string): Decimal | null => {
  const digits = [...text].map((character) => DIGITS[character]);
  return digits.length > 1 && digits.every((digit) => digit !== undefined) ? new Exact(digits.join('')) : null;
};

/** 一百二十三万: digits before their places, places summed within 万 and 亿. A last bare digit after a place counts the next place down: 一百二 = 120. */
const byPlaces = (text: string): Decimal | null => {
  let total = ZERO;
  let group = ZERO;
  let digit: number | null = null;
  let lastPlace = 0;
  let zeroSeen = false;
  for (const character of text) {
    const asDigit = DIGITS[character];
    const place = PLACES[character];
    const scale = GROUPS[character];
    if (asDigit !== undefined) {
      if (digit !== null) return null;
      zeroSeen ||= asDigit === 0;
      digit = asDigit === 0 ? null : asDigit;
    } else if (place !== undefined) {
      if (lastPlace !== 0 && place >= lastPlace && group.gt(0)) return null;
      group = group.plus((digit ?? 1) * place);
      [digit, lastPlace, zeroSeen] = [null, place, false];
    } else if (scale !== undefined) {
      const part = group.plus(digit ?? 0);
      if (part.isZero() && total.isZero()) return null;
      total = scale === GROUPS['亿'] ? total.plus(part).times(scale) : total.plus(part.times(scale));
      [group, digit, lastPlace, zeroSeen] = [ZERO, null, scale, false];
    } else return null;
  }
  const tail = digit !== null && lastPlace >= 100 && !zeroSeen ? (digit * lastPlace) / 10 : (digit ?? 0);
  return total.plus(group).plus(tail);
};

/**
 * A whole numeral written in Chinese: 二 → 2, 两百 → 200, 一百零五 → 105, 三万五千 → 35000, 二〇二六 → 2026.
 * Null when the text is anything else. Written by us because nzh reads several of these wrongly, without an error.
 */
export const readNumeral = (text: string): Decimal | null => {
  if (text === '' || [...text].some((character) => !NUMERAL_CHARACTERS.includes(character))) return null;
  return digitByDigit(text) ?? byPlaces(text);
};
