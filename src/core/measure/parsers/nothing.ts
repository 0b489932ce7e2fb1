import type { Measure, MeasureSource } from '../measure';

/** Blank, a mark for nothing (无, /, -, —), an error value, or `**` that nobody replaced: no value. */
export const readNothing = (text: string, { value }: MeasureSource): Measure | null => {
  if (typeof value === 'object' && value !== null) return { kind: 'nothing', why: 'error' };
  if (typeof value === 'number') return null;
  if (text === '' || text === '""') return { kind: 'nothing', why: 'blank' };
  if (/^(?:无|暂无|没有|[-~_/\\|.…*]+|N\/A|n\/a|NA|\(空\)|空|不适用|不涉及|未填|待填)$/.test(text)) return { kind: 'nothing', why: text.includes('*') ? 'no-value' : 'mark' };
  return /\*\*|[xX]{2,}/.test(text) && !/\d/.test(text) ? { kind: 'nothing', why: 'no-value' } : null;
};
