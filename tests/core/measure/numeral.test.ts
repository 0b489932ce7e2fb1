import fc from 'fast-check';
import { readNumeral } from '../../../src/core/measure/numeral';

describe('readNumeral', () => {
  it.each([
    ['零', '0'], ['一', '1'], ['二', '2'], ['两', '2'], ['十', '10'], ['十二', '12'], ['二十', '20'], ['二十三', '23'], ['一百', '100'], ['两百', '200'], ['一百零五', '105'],
    ['一百一十', '110'], ['一百二', '120'], ['九十五', '95'], ['一千', '1000'], ['一千零一', '1001'], ['三千五', '3500'], ['一万', '10000'], ['三万五千', '35000'], ['三万五', '35000'],
    ['二十万', '200000'], ['一百二十万', '1200000'], ['一亿', '100000000'], ['一亿二千万', '120000000'], ['二〇二六', '2026'], ['二零二一', '2021'], ['壹拾贰', '12'], ['伍佰', '500'], ['一万零五', '10005'], ['一百五十亿', '15000000000'],
  ])('%s is %s', (text, value) => expect(readNumeral(text)?.toString()).toBe(value));

  it.each(['', '定', '一定', '万', '亿', '三个', '一二十', '5', '十分满', 'abc', '百十千'])('%j is no numeral', (text) => expect(readNumeral(text)).toBeNull());

  const DIGITS = '零一二三四五六七八九';
  const written = (value: number): string => {
    const part = (n: number): string => {
      let text = '';
      let gap = false;
      for (const [place, name] of [[1000, '千'], [100, '百'], [10, '十'], [1, '']] as const) {
        const digit = Math.floor(n / place) % 10;
        if (digit === 0) gap = text !== '';
        else {
          text += `${gap ? '零' : ''}${DIGITS[digit] ?? ''}${name}`;
          gap = false;
        }
      }
      return text;
    };
    const [high, low] = [Math.floor(value / 10_000), value % 10_000];
    return high === 0 ? part(low) : `${part(high)}万${low === 0 ? '' : `${low < 1000 ? '零' : ''}${part(low)}`}`;
  };

  it('reads back every number written in full', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => expect(readNumeral(written(value))?.toNumber()).toBe(value)));
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => { readNumeral(text); }));
  });
});
