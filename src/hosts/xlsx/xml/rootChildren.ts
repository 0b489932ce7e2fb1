import { type XmlTag, scanXml } from './scanXml';

/** An element directly under the root, with its place in the text. */
export interface RootChild {
  readonly tag: XmlTag;
  /** From its `<` to after its opening tag, to the `<` of its closing tag, to after that. For one that closes itself the last three meet. */
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

/** A root element and its children. */
export interface RootElement {
  readonly tag: XmlTag;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly children: readonly RootChild[];
}

/** Finds the root element of a part and what lies directly under it; null when it is not well-formed. */
export const readRoot = (xml: string): RootElement | null => {
  const children: RootChild[] = [];
  let root: RootElement | null = null;
  let depth = 0;
  let opened: { tag: XmlTag; start: number; openEnd: number } | null = null;
  let rootOpened: { tag: XmlTag; openEnd: number } | null = null;
  const fault = scanXml(xml, {
    open: (tag, start, openEnd) => {
      depth += 1;
      if (depth === 1) rootOpened = { tag, openEnd };
      if (depth === 2) opened = { tag, start, openEnd };
    },
    close: (tag, start, end) => {
      if (depth === 2 && opened !== null) children.push({ ...opened, closeStart: tag.isSelfClosing ? opened.openEnd : start, end });
      if (depth === 1 && rootOpened !== null) root = { ...rootOpened, closeStart: tag.isSelfClosing ? rootOpened.openEnd : start, end, children };
      depth -= 1;
    },
  });
  return fault === null ? root : null;
};
