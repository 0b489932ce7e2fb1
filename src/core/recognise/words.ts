/** Full-width forms and look-alikes of one character, by code point; ①, m² and the like are left alone. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '\u3000': ' ', '〔': '(', '〕': ')', '﹙': '(', '﹚': ')', '【': '(', '】': ')', '‐': '-', '‑': '-', '﹣': '-', '﹪': '%', '∶': ':', '︰': ':', '﹕': ':',
};

/** Half-width ASCII for its full-width twins; white space stays. */
export const halfWidth = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E\u3000〔〕﹙﹚【】‐‑﹣﹪∶︰﹕]/g, (c) => LOOK_ALIKES[c] ?? String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/** Traditional characters of header words, and below each its simplified twin. */
const TRADITIONAL = '績標實際數質時濟會響滿對產級執預調後資額總計項費門單稱內備註說異進評價審權達務業專關類編號據獲責萬億體長當結餘轉撥財縣區鎮鄉問題應無擬採監測開發決過環規報請購圖書經運營來歷補貼優驗範險員處為從還準確證與種層庫設條債徵態變觀況';
const SIMPLIFIED = '绩标实际数质时济会响满对产级执预调后资额总计项费门单称内备注说异进评价审权达务业专关类编号据获责万亿体长当结余转拨财县区镇乡问题应无拟采监测开发决过环规报请购图书经运营来历补贴优验范险员处为从还准确证与种层库设条债征态变观况';
const SIMPLE: ReadonlyMap<string, string> = new Map(Array.from(TRADITIONAL, (c, i) => [c, SIMPLIFIED[i] ?? c]));

const ANY_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`, 'g');

const simplified = (text: string): string => text.replace(ANY_TRADITIONAL, (c) => SIMPLE.get(c) ?? c);

/**
 * The words of a label, to be compared: half-width, simplified characters, without white space and line breaks (left inside words by PDF
 * conversion) and without characters that print nothing.
 */
export const wordsOf = (text: string): string => simplified(halfWidth(text)).replace(/[\s\u00A0\u00AD\u200B-\u200F\u2060\uFEFF\u0000-\u001F]/g, '');

/** Longer words are no label but a text, whatever stands in them. */
export const LONGEST_LABEL = 120;

/** The words without anything in brackets: `得分(20分*执行率)` → `得分`. An unclosed bracket drops the rest; a text too long for a label stays whole. */
export const withoutBrackets = (words: string): string => {
  if (words.length > LONGEST_LABEL || !/[()]/.test(words)) return words;
  let bare = words;
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(/\([^()]*\)/g, '');
  }
  return bare.replace(/\(.*$/, '').replace(/\)/g, '');
};

/** A row's text that names no indicator: 无, ……, /, —, or the bare prompt 指标1：. */
export const isFiller = (words: string): boolean => words === '' || /^(无|没有|不适用|[-—–_/\\.…·、,。:;*★☆()]+|(三级)?指标\d*[:.、]?[….。]*)$/.test(words.replace(/^[★☆*▲]+(?=.)/, ''));
