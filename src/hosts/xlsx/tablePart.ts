import { type Area, parseArea } from '../../core/sheet/area';
import { attribute, mainName, scanXml } from './xml/scanXml';

/** The area of a table that has a header row; null when it has none or cannot be read. */
export const parseTableArea = (xml: Uint8Array): Area | null => {
  let area: Area | null = null;
  scanXml(xml, {
    open: (tag) => {
      if (mainName(tag) === 'table' && attribute(tag, 'headerRowCount') !== '0') area = parseArea(attribute(tag, 'ref') ?? '');
    },
  });
  return area;
};
