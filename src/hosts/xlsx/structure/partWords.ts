import type { Text } from '../../../core/outcome';
import type { Shift } from './rowChange';

/** Parts and features of a sheet in the words of Excel's own menus. */
const WORDS: Readonly<Record<string, Text>> = {
  volatileDependencies: { zh: '实时数据或多维数据集公式', en: 'real-time data or cube formulas' },
  wsSortMap: { zh: '排序记录', en: 'a sort map' },
  sortMap: { zh: '排序记录', en: 'a sort map' },
  smartTags: { zh: '智能标记', en: 'smart tags' },
  webExtensions: { zh: '内容加载项', en: 'content add-ins' },
  slicerList: { zh: '切片器', en: 'slicers' },
  timelineRefs: { zh: '日程表', en: 'timelines' },
};

/** A part or element that is not known here, in plain words; by its own name where there are none. */
export const partWords = (name: string): Text => (Object.hasOwn(WORDS, name) ? WORDS[name] : undefined) ?? { zh: `“${name}”`, en: `“${name}”` };

/** The rows of a change as a sentence names them, as printed. */
export const rowWords = ({ at, count }: Shift): Text => {
  const rows = count === 1 ? String(at + 1) : `${String(at + 1)}–${String(at + count)}`;
  return { zh: rows, en: `${count === 1 ? 'Row' : 'Rows'} ${rows}` };
};
