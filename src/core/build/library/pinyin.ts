import { pinyin } from 'pinyin-pro';

/** The syllables of a text, one a Chinese character and separated by spaces, ü written v, other characters as they are: `增长率` → `zeng zhang lv`. */
export const pinyinOf = (text: string): string => pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).join(' ').toLowerCase();
