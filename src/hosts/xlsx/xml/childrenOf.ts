import { type RootChild } from './rootChildren';
import { type XmlTag, scanXml } from './scanXml';

/** The elements directly under the first child of the root that has this name, e.g. the `xf` of `cellXfs`; none where there is no such child. */
export const childrenOf = (xml: string, parent: string): readonly RootChild[] => {
  const found: RootChild[] = [];
  let depth = 0;
  let inside: 'before' | 'in' | 'after' = 'before';
  let opened: { tag: XmlTag; start: number; openEnd: number } | null = null;
  scanXml(xml, {
    open: (tag, start, openEnd) => {
      depth += 1;
      if (depth === 2 && inside === 'before' && tag.local === parent) inside = 'in';
      if (depth === 3) opened = { tag, start, openEnd };
    },
    close: (tag, start, end) => {
      if (depth === 3 && inside === 'in' && opened !== null) found.push({ ...opened, closeStart: tag.isSelfClosing ? opened.openEnd : start, end });
      if (depth === 2 && inside === 'in') inside = 'after';
      depth -= 1;
    },
  });
  return found;
};
